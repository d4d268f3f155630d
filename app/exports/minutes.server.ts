import { formatDate, formatInstant } from '#app/words/format.ts'
import type { ByHand } from './by-hand.ts'
import { dateInWords } from './in-words.ts'
import { letterhead, ofOffice, titled } from './letterhead.server.ts'
import { marksTables, recapTable } from './marks-tables.server.ts'
import { marksWords } from './marks-words.ts'
import type { MinutesFacts } from './minutes-facts.server.ts'
import { changes } from './minutes-changes.server.ts'
import { course, gaps, method, panel } from './minutes-judging.server.ts'
import { objections } from './minutes-objections.server.ts'
import { agreement, prizes, proof, proofHeight, ties } from './minutes-result.server.ts'
import { minutesWords as w } from './minutes-words.ts'
import { closePaper, heading, ink, need, openPaper, say, turn, type Paper } from './paper.server.ts'
import { signatures } from './signatures.server.ts'

/** Draws the minutes as a PDF: a draft until publication. The same facts at the same instant give the same bytes. */
export function drawMinutes(facts: MinutesFacts, hand: ByHand, at: Date): Promise<Buffer> {
  const corrected = (facts.published?.version ?? 1) > 1
  const title = corrected ? w.corrected : w.title
  const paper = openPaper({
    ...ofOffice(),
    title: `${title}, ${facts.edition.name}`,
    at,
    foot: w.foot(title, facts.edition.name, facts.ranking.slice(0, 16), formatInstant(at, 'id')),
    watermark: facts.published ? undefined : w.draft,
  })
  letterhead(paper)
  titled(paper, title, [facts.edition.name, w.number(hand.number)])
  if (facts.published && !facts.published.same) say(paper, w.changed, { face: 'strong', colour: '#a3271c' })
  say(paper, opening(facts, hand, corrected), { after: 8 })

  const parts = [panel, course, method, gaps, ties, agreement, prizes, objections]
  // Before the prizes as they are now, what they were.
  if (facts.changes) parts.splice(parts.indexOf(prizes), 0, changes)
  for (const [index, part] of parts.entries()) part(paper, facts, index + 1)
  // What is signed stands with the signatures: they are never alone on a page.
  const rows = Math.ceil(facts.panel.length / 3) + 1
  need(paper, Math.min(proofHeight + rows * 100 + 53, 700))
  proof(paper, facts, parts.length + 1)
  close(paper, facts)
  appendices(paper, facts)
  return closePaper(paper)
}

function opening(
  { edition, decidedAt, published }: MinutesFacts,
  { place }: ByHand,
  corrected: boolean,
): string {
  const { weekday, day, month, year } = dateInWords(decidedAt)
  const on = w.on(weekday, day, month, year, formatDate(decidedAt, 'id'))
  return corrected
    ? w.openingCorrected(on, place, edition.name, edition.theme, published!.reason)
    : w.opening(on, place, edition.name, edition.theme)
}

function close(paper: Paper, { panel: jurors, organiser }: MinutesFacts): void {
  paper.y += 2
  say(paper, w.closing, { after: 12 })
  const signing = [...jurors].sort((a, b) => Number(b.chair) - Number(a.chair))
  signatures(
    paper,
    signing.map(({ name, chair, title, leftAt }) => ({
      as: leftAt
        ? `${w.memberShort} (${w.leftPanel(formatDate(leftAt, 'id'))})`
        : chair
          ? w.chairShort
          : w.memberShort,
      name,
      below: title,
    })),
  )
  paper.y += 8
  signatures(
    paper,
    [
      { as: w.organiserShort, name: organiser },
      { as: w.head, name: '', below: w.nip },
    ],
    { across: 2 },
  )
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Of each round, the deciding one first: all works with their totals; then every mark, where there is more to tell. */
function appendices(paper: Paper, { rounds }: MinutesFacts): void {
  const m = marksWords
  let number = 0
  const next = () => roman[number++] ?? String(number)
  for (const round of [...rounds].reverse()) {
    const { name, result, sealedAt } = round
    turn(paper, 'landscape')
    heading(paper, m.appendix(next(), m.recapOf(name)), { size: 13 })
    say(paper, m.recapLead(result.rows.length, result.jurors.length, formatInstant(sealedAt, 'id')), {
      size: 9,
      colour: ink.soft,
    })
    recapTable(paper, round)
    if (result.kind === 'shortlist') continue
    turn(paper, 'landscape')
    marksTables(paper, result, m.appendix(next(), m.marksOf(name)))
  }
}
