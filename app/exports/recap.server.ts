import { formatInstant } from '#app/words/format.ts'
import { ofOffice, titled } from './letterhead.server.ts'
import { recapTable } from './marks-tables.server.ts'
import { marksWords as w } from './marks-words.ts'
import type { MinutesFacts } from './minutes-facts.server.ts'
import { minutesWords } from './minutes-words.ts'
import { closePaper, ink, openPaper, say, turn } from './paper.server.ts'

/** Draws the table of all works with every juror's totals, one round after the other, the deciding one first. */
export function drawRecap({ edition, rounds, ranking, published }: MinutesFacts, at: Date): Promise<Buffer> {
  const paper = openPaper(
    {
      ...ofOffice(),
      title: `${w.recapTitle}, ${edition.name}`,
      at,
      foot: w.recapFoot(edition.name, ranking.slice(0, 16), formatInstant(at, 'id')),
      watermark: published ? undefined : minutesWords.draft,
    },
    'landscape',
  )
  for (const [index, round] of [...rounds].reverse().entries()) {
    const { name, result, sealedAt } = round
    if (index > 0) turn(paper)
    titled(paper, w.recapTitle, [`${edition.name} · ${name}`])
    say(paper, w.recapLead(result.rows.length, result.jurors.length, formatInstant(sealedAt, 'id')), {
      size: 9,
      colour: ink.soft,
    })
    recapTable(paper, round)
    if (result.kind !== 'shortlist') say(paper, w.recapNote, { size: 8.5, colour: ink.soft })
  }
  return closePaper(paper)
}
