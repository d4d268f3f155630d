import { useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { explainWords } from './explain-words.ts'
import { isThin, readLine, toneOf, turns, type Tone } from './line-reading.ts'
import type { ResultView } from './result-page.server.ts'

type Line = ResultView['figures']['lines'][number]

const tints: Record<Tone, string> = {
  equal: 'text-lakan',
  thin: 'text-lakan',
  modest: 'text-gambir',
  clear: 'text-lumut',
  unknown: 'text-gambir',
}

/** Each line that a prize, or going on, depends on: how wide its gap is, and what would move it. */
export function Lines({ view }: { view: ResultView }) {
  const w = useWords(explainWords)
  const { lines, z } = view.figures
  if (lines.length === 0) {
    return view.advance && !view.keptOut && view.rows.length > 0 ? (
      <p className="prose-measure text-gambir">{w.linesNone}</p>
    ) : null
  }
  const thin = lines.filter(isThin).length
  const turning = lines.filter(turns).length
  const clear = lines.every((line) => toneOf(line) === 'clear') && turning === 0
  const widest = Math.max(...lines.map(({ gap, error }) => Math.max(gap, 2 * (error ?? 0))))
  return (
    <section aria-labelledby="kokoh">
      <h2 id="kokoh" className="text-xl text-sogan">
        {w.lines}
      </h2>
      <p className="prose-measure mt-3">{w.linesLead}</p>
      <div className="mt-4 max-w-200">
        <Notice tone={clear ? 'good' : thin + turning > 0 ? 'warning' : 'info'}>
          {clear ? w.linesFirm(lines.length) : w.linesCount(lines.length, thin, turning)}
        </Notice>
      </div>
      <ol className="mt-6 max-w-200">
        {lines.map((line) => (
          <OneLine key={line.after} line={line} widest={widest} view={view} />
        ))}
      </ol>
      <p className="prose-measure mt-3 text-sm text-gambir">
        {w.linesHelp} {z !== 'sound' && w.z[z]}
      </p>
    </section>
  )
}

function OneLine({ line, widest, view }: { line: Line; widest: number; view: ResultView }) {
  const w = useWords(explainWords)
  const lang = useLang()
  const { figures, rows, jurors } = view
  const tone = toneOf(line)
  const [first, ...rest] = readLine(
    line,
    {
      method: figures.method,
      labels: [rows[line.above]!.label, rows[line.below]!.label],
      jurors: jurors.map(({ name }) => name),
    },
    lang,
  )
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-pasir py-4 md:grid-cols-[13rem_1fr]">
      <div>
        <h3 className="font-text font-semibold tracking-normal">{nameOf(line, view, w)}</h3>
        <p className={`text-sm ${tints[tone]}`}>{w.tones[tone]}</p>
        <Gap line={line} widest={widest} />
      </div>
      <div>
        <p>{first}</p>
        {rest.length > 0 && <p className="mt-1 text-sm text-gambir">{rest.join(' ')}</p>}
      </div>
    </li>
  )
}

function nameOf(
  { above, below, kind }: Line,
  { prizeNames, prizes, rows, advance }: ResultView,
  w: typeof explainWords.id,
): string {
  if (kind === 'reserve') return w.cuts.reserve
  if (kind === 'advance') return advance!.reserves > 0 ? w.cuts.advanceReserve : w.cuts.advance
  const won = (row: number) => {
    const given = prizes.find(({ entryId }) => entryId === rows[row]!.entryId)
    return prizeNames.find(({ place }) => place === given?.place)?.name ?? w.noPrize
  }
  return `${won(above)} – ${won(below)}`
}

/** The gap as a bar, and how far its uncertainty reaches; drawn to the scale of all lines. */
function Gap({ line: { gap, error }, widest }: { line: Line; widest: number }) {
  if (widest === 0) return null
  const x = (points: number) => (points / widest) * 198 + 1
  return (
    <svg viewBox="0 0 200 16" aria-hidden className="mt-2 h-4 w-full max-w-52">
      <path d="M1 1v14" className="stroke-sogan" strokeWidth="2" />
      <rect x="1" y="4" width={x(gap) - 1} height="8" className="fill-terakota" />
      {error !== null && (
        <path
          d={`M1 8H${x(error)}M${x(error)} 2v12`}
          className="stroke-arang"
          strokeWidth="1.5"
          fill="none"
        />
      )}
    </svg>
  )
}
