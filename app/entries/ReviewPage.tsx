import type { ReactNode } from 'react'
import type { Refusal } from '#app/ground/outcome.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { useLackSentence, type ReliefChoice } from './DraftContext.tsx'
import { entryNumber } from '#app/words/format.ts'
import { FactRows } from './FactRows.tsx'
import type { MyWork } from './my-work.server.ts'
import { ReviewForm } from './ReviewForm.tsx'
import { reviewWords } from './review-words.ts'
import { Statements } from './Statements.tsx'
import { stateWords } from './state-words.ts'
import { WorkView } from './WorkView.tsx'
import { entryWords } from './words.ts'

/** The look-through before sending: exactly what is judged, what stays private, and the one button. */
export function ReviewPage({
  work,
  reliefs,
  refusal,
}: {
  work: MyWork
  reliefs: ReliefChoice[]
  refusal?: Refusal
}) {
  const w = useWords(reviewWords)
  const to = useHref()
  const { sent } = work
  const head = (
    <header className="page-width pt-8 pb-8 md:pt-12">
      <a href={to(`/karya/${work.id}`)} className="inline-flex min-h-11 items-center text-nila underline">
        ← {w.back}
      </a>
      <h1 className="mt-2 text-3xl text-sogan md:text-4xl">{work.number ? w.titleChange : w.title}</h1>
      <Problem work={work} reliefs={reliefs} refusal={refusal} />
      {sent && (
        <div className="mt-8">
          <h2 className="text-xl text-sogan">{w.judged}</h2>
          <p className="prose-measure mt-1 text-gambir">{w.judgedText}</p>
        </div>
      )}
    </header>
  )
  if (!sent) return head
  return (
    <>
      {head}
      <WorkView
        entryId={work.id}
        content={sent.content}
        pictures={sent.pictures}
        reliefs={reliefs}
        eyebrow={work.number && <p className="figures text-gambir">{entryNumber(work.code, work.number)}</p>}
      />
      <div className="page-width max-w-4xl">
        <Private work={work} members={sent.members} />
        <ReviewForm work={work} refusal={refusal} />
      </div>
    </>
  )
}

function Problem({ work, reliefs, refusal }: { work: MyWork; reliefs: ReliefChoice[]; refusal?: Refusal }) {
  const w = useWords(reviewWords)
  const all = useWords(everywhere)
  const states = useWords(stateWords)
  const to = useHref()
  const say = useLackSentence(reliefs)
  const notices: ReactNode[] = []
  if (work.closed) {
    notices.push(
      <Notice key="closed" tone="error">
        {work.closed.code === 'closed' ? states.closed : all.refusal(work.closed)}
      </Notice>,
    )
  } else if (work.lacks.length > 0) {
    notices.push(
      <Notice key="lacks" tone="error" title={w.lacking}>
        <p>{w.lackingText}</p>
        <ul className="mt-2 list-disc pl-5">
          {work.lacks.map((lack) => (
            <li key={lack.field}>
              <a href={to(`/karya/${work.id}?lengkapi#${lack.field}`)} className="text-lakan underline">
                {say(lack)}
              </a>
            </li>
          ))}
        </ul>
        <div className="mt-4">
          <ButtonLink href={to(`/karya/${work.id}?lengkapi`)}>{w.complete}</ButtonLink>
        </div>
      </Notice>,
    )
  } else if (!work.sent) {
    notices.push(<Notice key="processing">{w.processing}</Notice>)
  }
  if (refusal && !['incomplete', 'picture-processing', work.closed?.code].includes(refusal.code)) {
    const text = refusal.code === 'stale' ? w.stale : all.refusal(refusal)
    notices.push(
      <Notice key="refusal" tone="error">
        {text}
      </Notice>,
    )
  }
  if (notices.length === 0) return null
  return <div className="mt-6 grid max-w-3xl gap-4">{notices}</div>
}

function Private({ work, members }: { work: MyWork; members: string[] }) {
  const w = useWords(reviewWords)
  const names = useWords(entryWords)
  const { maker } = work
  const rows: [string, string][] = [
    [names.maker, maker.name || '—'],
    [names.place, maker.place || '—'],
    [names.reach, maker.reach ?? '—'],
    [names.members, members.join(', ') || names.alone],
  ]
  return (
    <section aria-labelledby="private" className="mt-12 border-t border-pasir pt-8">
      <h2 id="private" className="text-xl text-sogan">
        {w.private}
      </h2>
      <p className="prose-measure mt-1 text-gambir">{w.privateText}</p>
      <dl className="mt-4 grid grid-cols-[8.5rem_1fr] gap-x-4 gap-y-2">
        <FactRows rows={rows} />
      </dl>
      <h2 className="mt-10 text-xl text-sogan">{w.stated}</h2>
      <ul className="mt-3 grid gap-2">
        <Statements />
      </ul>
    </section>
  )
}
