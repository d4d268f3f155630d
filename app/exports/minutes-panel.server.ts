import type { PanelAct } from '#app/judging/panel/panel-acts.server.ts'
import { formatInstant } from '#app/words/format.ts'
import { minutesPanelWords as w } from './minutes-panel-words.ts'

/** What was changed about jurors while a round ran, a sentence each. A removed trial juror is not named. */
export function actSentences(acts: readonly PanelAct[]): string[] {
  return acts.map(({ kind, juror, sheets, marks, since, reason, by, at }) => {
    const when = formatInstant(at, 'id')
    const stood = since ? formatInstant(since, 'id') : ''
    const why = /[.!?…]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`
    if (kind === 'removed') return w.removed(when, by, sheets, why)
    if (kind === 'returned') return w.returned(juror, stood, when, by, sheets, why)
    return w.unsealed(juror, stood, when, by, marks ?? '', why)
  })
}
