import type { Holder } from '#app/gallery/changes.ts'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import type { MinutesFacts } from './minutes-facts.server.ts'
import { sentence } from './minutes-judging.server.ts'
import { minutesWords as w } from './minutes-words.ts'
import { heading, say, type Paper } from './paper.server.ts'
import { table, type Cell } from './table.server.ts'

/** Of a correction: what was changed and why, with the holders of every prize before and after. */
export function changes(paper: Paper, facts: MinutesFacts, number: number): void {
  const { changes: changed, published, edition } = facts
  if (!changed || !published) return
  const code = (work: number) => entryNumber(edition.code, work)
  heading(paper, `${number}. ${w.changes}`, { keep: 78 + changed.prizes.length * 30 })
  say(paper, w.changesReason(sentence(published.reason)))
  for (const { number: work, reason } of changed.disqualified)
    say(paper, w.nowOut(code(work), sentence(reason)))
  for (const work of changed.reinstated) say(paper, w.nowIn(code(work)))
  say(paper, w.changesLead(published.version, formatInstant(published.at, 'id')))
  const cell = (holder: Holder | null): Cell =>
    holder ? { text: holder.title, note: `${code(holder.number)} · ${holder.maker}` } : w.unwon
  const heads = w.changeHeads
  table(paper, {
    pad: 4.5,
    columns: [
      { head: heads.prize, width: 70, face: 'strong' },
      { head: heads.before },
      { head: heads.after },
    ],
    rows: changed.prizes.map(({ name, before, after }): Cell[] => [name.id, cell(before), cell(after)]),
  })
}
