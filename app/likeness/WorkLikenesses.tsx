import type { Refusal } from '#app/ground/outcome.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { formatInstant } from '#app/words/format.ts'
import { Comparison } from './Comparison.tsx'
import { SideNames, useShortName } from './SideNames.tsx'
import { StrengthMark } from './StrengthMark.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { VerdictForm, VerdictProblems } from './VerdictForm.tsx'
import { likenessWords } from './words.ts'
import type { SeenPair, WorkLikenesses as Page } from './work-page.server.ts'

type Props = {
  page: Page
  /** Which pair to show large; the first one where there is no such. */
  chosen: string | null
  saved: boolean
  refusal?: Refusal
  typed?: Record<string, string>
}

/** All likenesses of one work, the chosen one large, with its verdict beside it. */
export function WorkLikenesses({ page, chosen, saved, refusal, typed }: Props) {
  const w = useWords(likenessWords)
  const to = useHref()
  const pair = page.pairs.find(({ id }) => id === (typed?.likeness ?? chosen)) ?? page.pairs[0]
  const ways: [string, string][] = [
    [`/panitia/verifikasi/${page.entryId}`, w.toWork(page.number)],
    ['/panitia/kemiripan', w.toList],
  ]
  return (
    <OfficePage title={w.workTitle(page.number)} lead={page.title}>
      <div className="mb-6 grid max-w-3xl gap-4 empty:hidden">
        {saved && !refusal && <Notice tone="good">{w.saved}</Notice>}
        <VerdictProblems refusal={refusal} />
        {!page.compared && <Notice>{w.flagWaiting}</Notice>}
      </div>
      {page.pairs.length === 0 && page.compared && <p className="mb-8">{w.flagNone(0)}</p>}
      {page.pairs.length > 1 && <Candidates page={page} chosen={pair?.id} />}
      {pair && (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <Comparison key={pair.id} pair={pair} />
          </div>
          <aside className="min-w-0">
            <Facts pair={pair} />
            {page.mayJudge && (
              <VerdictForm
                key={`${pair.id} ${pair.judgedAt?.toISOString()}`}
                pair={pair}
                refusal={refusal}
                typed={typed}
              />
            )}
            <History pair={pair} />
          </aside>
        </div>
      )}
      <p className="mt-8 flex flex-wrap gap-x-6 border-t border-pasir pt-3 text-sm">
        {ways.map(([path, name]) => (
          <a key={path} href={to(path)} className="inline-flex min-h-11 items-center text-nila underline">
            ← {name}
          </a>
        ))}
      </p>
    </OfficePage>
  )
}

function Candidates({ page, chosen }: { page: Page; chosen?: string }) {
  const w = useWords(likenessWords)
  const to = useHref()
  const short = useShortName()
  return (
    <nav aria-label={w.candidates} className="mb-8">
      <ol className="-mx-1 flex gap-3 overflow-x-auto px-1 pb-2">
        {page.pairs.map(({ id, against, score, verdict }) => (
          <li key={id} className="w-32 shrink-0">
            <a
              href={to(`/panitia/verifikasi/${page.entryId}/kemiripan?pasangan=${id}`)}
              aria-current={id === chosen ? 'true' : undefined}
              className="block border-b-4 border-transparent p-1.5 pb-2 text-sm no-underline hover:bg-gading aria-[current]:border-bata aria-[current]:bg-gading"
            >
              <Thumbnail side={against} className="h-24 w-full" />
              <span className="figures mt-1.5 block font-semibold break-words">{short(against)}</span>
              <span className="figures block text-gambir">{w.score(score)}</span>
              <span className="block">{verdict ? w.verdicts[verdict] : w.open}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Facts({ pair }: { pair: SeenPair }) {
  const w = useWords(likenessWords)
  const lang = useLang()
  const to = useHref()
  const { own, against, score, kind, sameMaker } = pair
  return (
    <div className="mb-6 grid gap-4">
      <StrengthMark score={score} kind={kind} />
      <dl className="grid gap-3 border-t border-pasir pt-3">
        {([own, against] as const).map((side) => (
          <div key={side.key}>
            <dt className="text-sm text-gambir">{side === own ? w.this : w.other}</dt>
            <dd>
              <SideNames side={side} beside={side === own ? against : own} />
              {side.of === 'work' && side.sentAt && (
                <span className="block text-sm text-gambir">
                  {w.sentAt(formatInstant(side.sentAt, lang))}
                </span>
              )}
              {side.of === 'work' && side !== own && (
                <a
                  href={to(`/panitia/verifikasi/${side.entryId}`)}
                  className="inline-flex min-h-11 items-center text-sm text-nila underline"
                >
                  {w.toWork(side.number)}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {sameMaker && (
        <p className="border-l-4 border-kunyit bg-kunyit-muda/25 px-4 py-2 text-sm">{w.sameMaker}</p>
      )}
    </div>
  )
}

function History({ pair }: { pair: SeenPair }) {
  const w = useWords(likenessWords)
  const lang = useLang()
  if (pair.history.length === 0) return null
  return (
    <section aria-labelledby="history" className="mt-8 border-t border-pasir pt-4">
      <h2 id="history" className="text-lg text-sogan">
        {w.history}
      </h2>
      <ol className="mt-2 grid gap-3 text-sm">
        {pair.history.map(({ verdict, reason, by, at }) => (
          <li key={String(at)}>
            <p className="font-semibold">{w.verdicts[verdict]}</p>
            <p className="break-words whitespace-pre-line">{reason}</p>
            <p className="text-gambir">{w.by(by, formatInstant(at, lang))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
