import type { RoundKind } from '#app/contests/round-kind.ts'
import type { SheetState } from '#app/judging/state.ts'
import { formatInstant } from '#app/words/format.ts'
import { letterhead, ofOffice, pairs, titled } from './letterhead.server.ts'
import { criteriaLegend, points } from './marks-tables.server.ts'
import { marksWords as w } from './marks-words.ts'
import { closePaper, ink, need, openPaper, say, turn, type Paper } from './paper.server.ts'
import { signatures } from './signatures.server.ts'
import { table } from './table.server.ts'

/** One juror's marks of one round. */
export type ScoreSheet = {
  edition: string
  round: string
  kind: RoundKind
  juror: { name: string; title: string }
  criteria: { name: string; weight: number }[]
  sealedAt: Date | null
  /** When the office closed this juror out. */
  closedAt: Date | null
  /** In the juror's own order. `label` is the work's number, where it may be known; `total` in hundredths. */
  works: {
    position: number
    label: string | null
    title: string
    state: SheetState
    marks: (number | null)[]
    total: number | null
    comment: string
  }[]
  /** SHA-256 of the marks as the audit trail has it since they were sealed. */
  fingerprint: string
}

/** Draws a juror's sheets of marks, one round after the other. */
export function drawScoreSheets(sheets: ScoreSheet[], at: Date): Promise<Buffer> {
  const { edition, juror } = sheets[0]!
  const paper = openPaper({
    ...ofOffice(),
    // The file says nothing of whose it is.
    title: `${w.sheetTitle}, ${edition}`,
    at,
    foot: w.sheetFoot(edition, juror.name, formatInstant(at, 'id')),
  })
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) turn(paper)
    drawSheet(paper, sheet)
  }
  return closePaper(paper)
}

function drawSheet(paper: Paper, sheet: ScoreSheet): void {
  const { edition, round, juror, sealedAt, closedAt, works, criteria, kind, fingerprint } = sheet
  letterhead(paper)
  titled(paper, w.sheetTitle, [edition])
  const facts = w.sheetFacts
  const entries: [string, string][] = [[facts.juror, juror.name]]
  if (juror.title) entries.push([facts.title, juror.title])
  entries.push([facts.round, round])
  if (sealedAt) entries.push([facts.sealed, formatInstant(sealedAt, 'id')])
  if (closedAt) entries.push([facts.closed, formatInstant(closedAt, 'id')])
  pairs(paper, entries)
  const scored = works.filter(({ total }) => total !== null).length
  say(paper, w.sheetLead(scored, works.length))
  say(paper, criteriaLegend(criteria), { size: 8.5, colour: ink.soft })
  marks(paper, works, criteria.length, kind)
  if (works.some(({ state }) => state === 'recused'))
    say(paper, w.reasonsKept, { size: 8.5, colour: ink.soft })
  comments(paper, works)
  need(paper, 195)
  say(paper, w.fingerprint, { size: 8.5, colour: ink.soft, after: 1 })
  say(paper, fingerprint.match(/.{8}/g)!.join('  '), { size: 8.5, figures: true, after: 12 })
  say(paper, w.signed, { after: 10 })
  signatures(paper, [{ as: w.signature, name: juror.name, below: juror.title }], { across: 2 })
}

function marks(paper: Paper, works: ScoreSheet['works'], criteria: number, kind: RoundKind): void {
  const votes = kind === 'shortlist'
  const numbered = works.some(({ label }) => label)
  table(paper, {
    pad: 2.6,
    columns: [
      { head: w.order, width: 40, align: 'right' },
      ...(numbered ? [{ head: w.heads.number, width: 56 }] : []),
      { head: w.work },
      ...Array.from({ length: criteria }, (_, index) => ({
        head: w.code(index + 1),
        width: votes ? 56 : Math.min(29, 190 / criteria),
        align: 'right' as const,
      })),
      ...(votes
        ? []
        : [{ head: w.heads.total, width: 44, align: 'right' as const, face: 'strong' as const }]),
      { head: w.remark, width: 60 },
    ],
    rows: works.map(({ position, label, title, state, marks: given, total }) => [
      String(position),
      ...(numbered ? [label ?? ''] : []),
      title,
      ...given.map((mark) => {
        if (mark === null || total === null) return '–'
        return votes ? (w.votes[mark] ?? String(mark)) : String(mark)
      }),
      ...(votes ? [] : [total === null ? '–' : points(total / 100)]),
      w.states[state],
    ]),
  })
}

function comments(paper: Paper, works: ScoreSheet['works']): void {
  const said = works.filter(({ comment }) => comment.trim())
  if (said.length === 0) return
  say(paper, w.comments, { face: 'strong', colour: ink.head, after: 4 })
  for (const { position, title, comment } of said)
    say(paper, w.commentOn(position, title, comment.trim()), { size: 9, after: 4 })
  paper.y += 6
}
