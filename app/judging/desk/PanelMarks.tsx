import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { PanelRound } from './panel-sees.server.ts'
import { panelSeesWords } from './panel-sees-words.ts'
import { Blacked } from '#app/entries/Blacked.tsx'

/** The panel's totals, a table a round; to be read, nothing to press. */
export function PanelMarks({ rounds }: { rounds: PanelRound[] }) {
  const w = useWords(panelSeesWords)
  const to = useHref()
  return (
    <div className="page-width pt-8 pb-16 md:pt-12">
      <h1 className="font-display text-3xl">{w.title}</h1>
      <p className="mt-4 max-w-160 text-pasir">{w.lead}</p>
      {rounds.map((round) => (
        <OneRound key={round.name} round={round} />
      ))}
      <p className="mt-10">
        <a href={to('/juri')} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {w.back}
        </a>
      </p>
    </div>
  )
}

function OneRound({ round: { name, jurors, works } }: { round: PanelRound }) {
  const w = useWords(panelSeesWords)
  const lang = useLang()
  return (
    <section className="mt-10 w-fit max-w-full min-w-[min(100%,40rem)] overflow-x-auto">
      <h2 className="text-xl">{name}</h2>
      <table className="mt-4 w-full text-left">
        <thead className="text-sm text-pasir">
          <tr className="border-b border-white/20">
            <th scope="col" className="py-2 pr-4 font-semibold">
              {w.work}
            </th>
            {jurors.map(({ letter, own }) => (
              <th key={letter} scope="col" className="px-3 py-2 text-right font-semibold whitespace-nowrap">
                {w.juror(letter)}
                {own && ` (${w.own})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map(({ position, title, totals }) => (
            <tr key={position} className="border-b border-white/10">
              <th scope="row" className="py-2 pr-4 font-normal wrap-anywhere">
                <span className="figures text-pasir">{position}.</span> <Blacked text={title} />
              </th>
              {totals.map((total, index) => (
                <td key={jurors[index]!.letter} className="figures px-3 py-2 text-right">
                  {total === null ? <span aria-label={w.none}>–</span> : formatNumber(total / 100, lang, 2)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
