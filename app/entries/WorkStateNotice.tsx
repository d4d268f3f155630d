import type { ReactNode } from 'react'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { lastInstant } from '#app/contests/timeline.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import type { MyWork } from './my-work.server.ts'
import { stateWords } from './state-words.ts'

/** Where the work stands, said at the head of its page, with what to do now. */
export function WorkStateNotice({ work, changed }: { work: MyWork; changed: boolean }) {
  const w = useWords(stateWords)
  const all = useWords(everywhere)
  const to = useHref()
  const lang = useLang()
  const { state, closed, closesAt } = work
  const [last] = work.history
  const until = (tooLate: Date | null) => (tooLate ? formatInstant(lastInstant(tooLate), lang) : '')
  const receipt = last && (
    <a href={to(`/karya/${work.id}/tanda-terima`)} className="text-nila underline">
      {w.receipt}
    </a>
  )
  const number = work.number ? entryNumber(work.code, work.number) : ''
  switch (state) {
    case 'draft':
      return null
    case 'late':
      return say('warning', !closed || closed.code === 'closed' ? w.closed : all.refusal(closed), w.late)
    case 'sent':
    case 'accepted':
      if (changed && !closed)
        return say('warning', w.changed(number), [<p key="1">{w.changedText}</p>, receipt])
      return say('good', w.sent(number, formatInstant(last!.at, lang, true)), [
        <p key="1">{state === 'accepted' ? w.accepted : w.waiting}</p>,
        !closed && closesAt && <p key="2">{w.changeable(until(closesAt))}</p>,
        receipt,
      ])
    case 'correction':
      return say('warning', closed ? w.correctionOver : w.correction(until(work.correctionUntil)), [
        <p key="1" className="whitespace-pre-wrap">
          {work.reason}
        </p>,
        receipt,
      ])
    case 'rejected':
      return say('error', w.rejected, <p className="whitespace-pre-wrap">{work.reason}</p>)
    case 'withdrawn':
      return say('info', w.withdrawn, work.mayRestore ? w.withdrawnRestore(until(closesAt)) : undefined)
    case 'put-aside':
      return say('info', w.putAside)
  }
}

type Tone = 'info' | 'good' | 'warning' | 'error'

function say(tone: Tone, title: string, text?: ReactNode) {
  return (
    <Notice tone={tone} title={title}>
      {text && <div className="mt-0.5 grid gap-1">{text}</div>}
    </Notice>
  )
}
