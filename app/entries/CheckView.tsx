import type { Refusal } from '#app/ground/outcome.ts'
import { LikenessNote } from '#app/likeness/LikenessNote.tsx'
import { mediaWords } from '#app/media/words.ts'
import { ErrorSummary } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { CheckPage } from './check-page.server.ts'
import { CheckHistory, CheckPerson } from './CheckPerson.tsx'
import { checkWords } from './check-words.ts'
import type { TypedDecision } from './decision.ts'
import { DecisionForm } from './DecisionForm.tsx'
import type { ReliefChoice } from './DraftContext.tsx'
import { JurorTexts } from './JurorTexts.tsx'
import { Originals } from './Originals.tsx'
import { printWords } from './print-words.ts'
import type { RedactionAnswer } from './RedactionForm.tsx'
import { StateMark } from './StateMark.tsx'
import { WorkPictures, WorkWords } from './WorkView.tsx'

type ViewProps = {
  page: CheckPage
  reliefs: ReliefChoice[]
  /** The number of the work decided just before. */
  saved: string | null
  refusal?: Refusal
  typed?: TypedDecision
  /** What the form for the jurors' texts came to, and whether it has just been kept. */
  texts?: RedactionAnswer
  textsSaved: boolean
}

/** Everything about one sent work, and the decision beside it. */
export function CheckView({ page, reliefs, saved, refusal, typed, texts, textsSaved }: ViewProps) {
  const w = useWords(checkWords)
  const to = useHref()
  const title = (
    <>
      <span className="figures text-bata">{page.number}</span>{' '}
      <span className="break-words">{page.content.title}</span>
    </>
  )
  return (
    <OfficePage title={title} action={<StateMark state={page.state} />}>
      <div className="mb-6 grid max-w-3xl gap-4 empty:hidden">
        {saved && <Notice tone="good">{w.saved(saved)}</Notice>}
        <Overtaken refusal={refusal} />
        <ErrorSummary errors={useDecisionErrors(refusal)} />
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <WorkPictures entryId={page.entryId} title={page.content.title} pictures={page.pictures} />
          <Flags page={page} />
          <LikenessNote flag={page.likeness} />
          <WorkWords content={page.content} reliefs={reliefs} />
          <JurorTexts page={page} answer={texts} saved={textsSaved} />
          <Originals page={page} />
          <CheckPerson page={page} />
          <CheckHistory page={page} />
        </div>
        <aside className="self-start lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
          <DecisionForm
            key={`${page.submissionId} ${page.lastCheckId}`}
            page={page}
            refusal={refusal}
            typed={typed}
          />
          <p className="mt-6 flex flex-wrap gap-x-6 text-sm">
            <a
              href={to('/panitia/verifikasi')}
              className="inline-flex min-h-11 items-center text-nila underline"
            >
              ← {w.back}
            </a>
            {page.next && (
              <a
                href={to(`/panitia/verifikasi/${page.next}`)}
                className="inline-flex min-h-11 items-center text-nila underline"
              >
                {w.next} →
              </a>
            )}
          </p>
        </aside>
      </div>
    </OfficePage>
  )
}

/** What the decision still needs, each leading to its control. */
function useDecisionErrors(refusal?: Refusal) {
  const w = useWords(checkWords)
  const sentences: Record<string, string> = { verdict: w.choose, reason: w.reasonLack, until: w.untilLack }
  const message = refusal?.field && sentences[refusal.field]
  return message ? [{ field: refusal.field!, message }] : []
}

/** Says that someone else was quicker: the entrant, or a colleague. */
function Overtaken({ refusal }: { refusal?: Refusal }) {
  const w = useWords(checkWords)
  const all = useWords(everywhere)
  if (!refusal || refusal.field) return null
  if (refusal.code === 'stale')
    return (
      <Notice tone="error" title={w.staleTitle}>
        {w.stale}
      </Notice>
    )
  if (refusal.code === 'already-decided')
    return (
      <Notice tone="error" title={w.decidedTitle}>
        {w.decidedText}
      </Notice>
    )
  return <Notice tone="error">{all.refusal(refusal)}</Notice>
}

function Flags({ page }: { page: CheckPage }) {
  const w = useWords(checkWords)
  const media = useWords(mediaWords)
  const print = useWords(printWords)
  const to = useHref()
  const { flags, twins, likeness } = page
  if (flags.length + twins.length === 0)
    return likeness.flagged > 0 ? null : <p className="mt-6 text-lumut">✓ {w.noFlags}</p>
  return (
    <section aria-labelledby="flags" className="mt-6 border-l-4 border-kunyit bg-kunyit-muda/25 px-5 py-4">
      <h2 id="flags" className="text-lg text-sogan">
        {w.flags}
      </h2>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {flags.map((flag) =>
          flag.kind === 'identity' ? (
            flag.hints.map(({ part, kind, found }) => (
              <li key={`${part} ${kind} ${found}`}>{w.found(w.part[part], w.hint[kind], found)}</li>
            ))
          ) : flag.kind === 'picture' ? (
            flag.notices.map((code) => <li key={code}>{media.notice(code)}</li>)
          ) : flag.kind === 'print' ? (
            <li key="print">{print.coarseFlag(flag.print)}</li>
          ) : (
            <li key={flag.kind}>{w.flagNames[flag.kind]}</li>
          ),
        )}
        {twins.length > 0 && (
          <li>
            {w.twins}{' '}
            {twins.map(({ id, number }) => (
              <a key={id} href={to(`/panitia/verifikasi/${id}`)} className="figures mr-2 text-nila underline">
                {number}
              </a>
            ))}
          </li>
        )}
      </ul>
    </section>
  )
}
