// What the minutes say of objections: how many, about what, and what was decided; nobody's name, and no grounds.
import { lastInstant } from '#app/contests/timeline.ts'
import { entryNumber, formatDate, formatInstant } from '#app/words/format.ts'
import type { MinutesFacts } from './minutes-facts.server.ts'
import { objectionMinutesWords as w } from './minutes-objections-words.ts'
import { heading, ink, say, type Paper } from './paper.server.ts'
import { table } from './table.server.ts'

/** The objections and when they were taken, as it stands when the minutes are printed. */
export function objections(paper: Paper, { objections: told, edition }: MinutesFacts, number: number): void {
  const { list } = told
  heading(paper, `${number}. ${w.title}`, { keep: 50 + Math.min(list.length, 6) * 18 })
  say(paper, when(told, paper.facts.at))
  if (list.length === 0) return
  const { heads } = w
  table(paper, {
    columns: [
      { head: heads.number, width: 34, align: 'right' },
      { head: heads.about, face: 'strong' },
      { head: heads.raised, width: 104 },
      { head: heads.outcome, width: 96 },
      { head: heads.answered, width: 104 },
    ],
    rows: list.map(({ number: nth, work, at, state, answeredAt }) => [
      String(nth),
      work === null ? w.whole : entryNumber(edition.code, work),
      formatDate(at, 'id'),
      w.outcomes[state] ?? state,
      answeredAt ? formatDate(answeredAt, 'id') : '–',
    ]),
  })
  say(paper, w.unnamed, { size: 8.5, colour: ink.soft })
}

function when({ published, till, window, list }: MinutesFacts['objections'], at: Date): string {
  const last = till && formatInstant(lastInstant(till), 'id')
  if (!published) return last ? w.planned(last) : w.toBeSet
  if (!window) return w.notSet
  const from = formatInstant(window.from, 'id')
  if (at < window.till)
    return `${w.runs(from, last!)} ${list.length === 0 ? w.noneYet : w.soFar(list.length)}`
  return `${w.ran(from, last!)} ${list.length === 0 ? w.none : w.came(list.length)}`
}
