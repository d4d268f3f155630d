import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { formatInstant, formatList } from '#app/words/format.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'
import { Advance } from '../rounds/Advance.tsx'
import { Agreement } from './Agreement.tsx'
import { conflictWords } from '../conflicts/conflict-words.ts'
import { explainWords } from './explain-words.ts'
import { FarApart } from './FarApart.tsx'
import { isThin } from './line-reading.ts'
import { Lines } from './Lines.tsx'
import { plainMeanMoves } from './panel-figures.ts'
import { PanelTable } from './PanelTable.tsx'
import { RankingTable } from './RankingTable.tsx'
import type { ResultView } from './result-page.server.ts'
import { resultWords } from './result-words.ts'
import { RoundStrip } from '../rounds/RoundStrip.tsx'
import { Decisions, OpenTies } from './TieForms.tsx'

/** The result of the round for the organiser: every place with its reason; null until the round has ended. */
export function ResultPage({ view, answer }: { view: ResultView | null; answer?: RoundAnswer }) {
  const w = useWords(resultWords)
  const lang = useLang()
  const to = useHref()
  if (!view) {
    return (
      <OfficePage title={w.notEnded} lead={w.notEndedText}>
        <ButtonLink href={to('/panitia/penjurian')}>{w.toProgress}</ButtonLink>
      </OfficePage>
    )
  }
  const { rows, jurors, openTies } = view
  return (
    <OfficePage
      title={view.ended.length > 1 ? w.titleOf(view.round.name) : w.title}
      lead={w.lead(rows.length, jurors.length, formatInstant(view.endedAt, lang))}
      action={
        openTies.length === 0 &&
        !view.keptOut &&
        !view.going && <ButtonLink href={to('/panitia/umumkan')}>{w.toPublish}</ButtonLink>
      }
    >
      <ResultParts view={view} answer={answer} />
    </OfficePage>
  )
}

/** What is under the head of the page. */
export function ResultParts({ view, answer }: { view: ResultView; answer?: RoundAnswer }) {
  const w = useWords(resultWords)
  return (
    <div className="grid gap-12">
      <RoundStrip rounds={view.ended} current={view.round.position} />
      <KeptOut view={view} />
      <OpenTies view={view} answer={answer} />
      <Advance view={view} answer={answer} />
      <Steadiness view={view} />
      <OnPage view={view} />
      <RankingTable view={view} answer={answer} />
      <Lines view={view} />
      <FarApart view={view} />
      <section aria-labelledby="panel">
        <h2 id="panel" className="text-xl text-sogan">
          {w.panel}
        </h2>
        <Agreement agreement={view.figures.agreement} />
        <PanelTable view={view} />
      </section>
      <Decisions view={view} answer={answer} />
      <section className="prose-measure">
        <h2 id="cara" className="text-xl text-sogan">
          {w.method}
        </h2>
        <p className="mt-3">{w.methodText(view.tieOrder.join('; '))}</p>
        {!view.keptOut && <Proof view={view} />}
      </section>
    </div>
  )
}

/** The hash of what the page shows, and the way to the documents that rest on it. */
function Proof({ view }: { view: ResultView }) {
  const w = useWords(resultWords)
  const to = useHref()
  return (
    <>
      <h3 className="mt-6 font-text font-semibold tracking-normal">{w.hash}</h3>
      <p className="mt-1 font-mono text-sm break-all">{view.rankingHash}</p>
      <p className="mt-1 text-sm text-gambir">{w.hashHelp}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink kind="quiet" href={to('/panitia/berita-acara')}>
          {w.toDocuments}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to('/panitia/koreksi')}>
          {w.toCorrect}
        </ButtonLink>
      </div>
    </>
  )
}

/** To somebody with a tie: what is left out of this page, and why. */
function KeptOut({ view }: { view: ResultView }) {
  const w = useWords(conflictWords)
  const lang = useLang()
  const to = useHref()
  if (!view.keptOut) return null
  return (
    <div>
      <Notice tone="warning" title={w.keptOut(formatList(view.keptOut, lang))}>
        <p>{w.keptOutText}</p>
      </Notice>
      <ButtonLink kind="quiet" href={to('/panitia/kepentingan')} className="mt-4">
        {w.toTies}
      </ButtonLink>
    </div>
  )
}

/** Ways to the parts of the page, with what needs looking at. */
function OnPage({ view }: { view: ResultView }) {
  const w = useWords(resultWords)
  const more = useWords(explainWords)
  const { lines, discuss } = view.figures
  const thin = lines.filter(isThin).length
  const ways = [
    ['peringkat', w.ranking, null],
    ...(lines.length > 0 ? [['kokoh', more.lines, thin > 0 ? more.thinLines(thin) : null]] : []),
    ...(view.jurors.length > 1
      ? [['diskusi', more.discuss, discuss.works.length > 0 ? String(discuss.works.length) : null]]
      : []),
    ['panel', w.panel, null],
    ['cara', w.method, null],
  ] as [string, string, string | null][]
  return (
    <nav aria-label={more.onPage} className="-my-4">
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(([id, name, notice]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {name}
            </a>
            {notice && <span className="figures text-sm text-lakan"> · {notice}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** With marks missing: whether the prizes would fall otherwise if they were not. */
function Steadiness({ view }: { view: ResultView }) {
  const w = useWords(resultWords)
  const lang = useLang()
  const moved = plainMeanMoves(view.figures)
  if (moved === null || view.figures.lines.length === 0) return null
  if (moved.length === 0) return <Notice tone="good">{w.steady}</Notice>
  const labels = formatList(
    moved.map((row) => view.rows[row]!.label),
    lang,
  )
  return <Notice tone="warning">{w.unsteady(labels)}</Notice>
}
