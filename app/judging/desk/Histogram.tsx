import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { rangeOf, spreadOf, type Spread } from './histogram.ts'
import type { SealView } from './seal.server.ts'
import { sealWords } from './seal-words.ts'

/** How a juror's own marks spread, by criterion and in all; nobody else's. */
export function Histograms({ view }: { view: SealView }) {
  const w = useWords(sealWords)
  const counted = view.works.filter(({ state }) => state !== 'recused' && state !== 'closed')
  const rows = [
    ...view.criteria.map(({ name }, at) => ({
      name,
      spread: spreadOf(counted.flatMap(({ marks }) => marks[at] ?? [])),
    })),
    {
      name: w.totalHead,
      spread: spreadOf(counted.flatMap(({ total }) => (total === null ? [] : total / 100))),
    },
  ].filter((row): row is { name: string; spread: Spread } => row.spread !== null)
  return (
    <section id="sebaran" className="mt-14 border-t border-pasir pt-8">
      <h2 className="text-2xl text-sogan">{w.spread}</h2>
      <p className="prose-measure mt-3">{rows.length > 0 ? w.spreadLead : w.spreadFew}</p>
      {rows.length > 0 && (
        <>
          <div className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
            {rows.map(({ name, spread }) => (
              <Bars key={name} name={name} spread={spread} />
            ))}
          </div>
          <InFigures rows={rows} />
        </>
      )}
    </section>
  )
}

const height = 72

function Bars({ name, spread }: { name: string; spread: Spread }) {
  const w = useWords(sealWords)
  const lang = useLang()
  const most = Math.max(...spread.bins.map(({ count }) => count))
  const said = (value: number) => formatNumber(Math.round(value * 10) / 10, lang)
  const text = w.spreadText(name, spread.count, said(spread.low), said(spread.high), said(spread.mean))
  return (
    <figure className="m-0">
      <figcaption className="font-semibold">{name}</figcaption>
      <svg viewBox={`0 0 200 ${height + 34}`} role="img" aria-label={text} className="mt-2 w-full text-sm">
        {spread.bins.map(({ low, count }, at) => {
          const tall = (count / most) * height
          return (
            <g key={low}>
              <rect x={at * 20 + 2} y={height + 16 - tall} width="16" height={tall} className="fill-bata" />
              {count > 0 && (
                <text
                  x={at * 20 + 10}
                  y={height + 11 - tall}
                  textAnchor="middle"
                  className="figures fill-arang text-[9px]"
                >
                  {count}
                </text>
              )}
            </g>
          )
        })}
        <path
          d={`M0 ${height + 16.5}H200M${spread.mean * 2} ${height + 16}v5`}
          className="stroke-sogan"
          strokeWidth="1.5"
        />
        {[0, 50, 100].map((mark) => (
          <text
            key={mark}
            x={mark * 2}
            y={height + 31}
            textAnchor={mark === 0 ? 'start' : mark === 50 ? 'middle' : 'end'}
            className="figures fill-gambir text-[10px]"
          >
            {mark}
          </text>
        ))}
      </svg>
      <p className="text-sm text-gambir">
        {w.spreadShort(spread.count, said(spread.low), said(spread.high), said(spread.mean))}
      </p>
    </figure>
  )
}

function InFigures({ rows }: { rows: { name: string; spread: Spread }[] }) {
  const w = useWords(sealWords)
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline decoration-pasir underline-offset-4">
        {w.spreadTable}
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-2 text-sm">
          <thead>
            <tr className="border-b-2 border-pasir">
              <th scope="col" className="py-2 pr-4 text-left">
                {w.range}
              </th>
              {rows[0]!.spread.bins.map((bin) => (
                <th
                  key={bin.low}
                  scope="col"
                  className="px-2.5 py-2 text-right font-normal whitespace-nowrap"
                >
                  {rangeOf(bin)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, spread }) => (
              <tr key={name} className="border-b border-pasir">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {name}
                </th>
                {spread.bins.map(({ low, count }) => (
                  <td key={low} className="px-2.5 py-2 text-right">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
