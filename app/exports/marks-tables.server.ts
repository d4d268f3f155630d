// The tables of a round's marks: every work with its total from each juror, and every mark by criterion.
import { yesVotes } from '#app/judging/rounds/advance.ts'
import type { Result, ResultRow } from '#app/judging/result/result.server.ts'
import { pointsOf } from '#app/judging/result/tally.ts'
import { formatNumber } from '#app/words/format.ts'
import { marksWords as w } from './marks-words.ts'
import type { MinutedRound } from './minutes-facts.server.ts'
import { frame, heading, heightOf, ink, say, type Paper } from './paper.server.ts'
import { table, type Column } from './table.server.ts'

/** Points as they are printed: 83,5 with two decimals unless more are needed to tell works apart. */
export const points = (value: number, decimals = 2) => formatNumber(value, 'id', decimals)

/** The codes of criteria and what they stand for: "K1 Orisinalitas (bobot 25); ...". */
export function criteriaLegend(criteria: { name: string; weight: number }[]): string {
  return w.legend(
    criteria.map(({ name, weight }, index) => w.weighed(w.code(index + 1), name, weight)).join('; '),
  )
}

const cellOf = (row: ResultRow, seatId: string) => row.perJuror.find((cell) => cell.seatId === seatId)

function totalOf(row: ResultRow, seatId: string): string {
  const cell = cellOf(row, seatId)
  if (!cell) return ''
  return cell.total === null ? w.states[cell.state] : points(cell.total / 100)
}

/** Every work by place, with what each juror gave it in all, and what became of it where another round follows. */
export function recapTable(
  paper: Paper,
  { result, outcomes }: Pick<MinutedRound, 'result' | 'outcomes'>,
): void {
  const { jurors, rows, decimals } = result
  const votes = result.kind === 'shortlist'
  const adjusted = result.method === 'adjusted' && !votes
  const heads = jurorHeads(paper, jurors)
  const fateOf = ({ label }: ResultRow) => outcomes?.find((one) => one.label === label)?.fate ?? ''
  const scores = (row: ResultRow): string[] => {
    if (votes) return [String(yesVotes(row.perJuror))]
    const mean = row.mean ? points(pointsOf(row.mean), decimals) : '–'
    if (!adjusted) return [mean]
    return [mean, row.points === null ? '–' : points(row.points, decimals)]
  }
  const right = { align: 'right' as const, width: 66 }
  table(paper, {
    size: 8.5,
    pad: 2.4,
    columns: [
      ...(votes ? [] : [{ head: w.heads.place, ...right, width: 44 }]),
      { head: w.heads.number, width: 62 },
      { head: w.heads.title },
      ...heads,
      { head: votes ? w.heads.yes : w.heads.mean, ...right, face: adjusted ? 'text' : 'strong', rule: true },
      ...(adjusted ? [{ head: w.heads.score, ...right, face: 'strong' as const }] : []),
      ...(outcomes ? [{ head: w.heads.fate, width: 70 }] : []),
    ],
    rows: rows.map((row) => [
      ...(votes ? [] : [row.place === null ? '–' : String(row.place)]),
      row.label,
      row.title,
      ...jurors.map(({ seatId }) => (votes ? voteOf(row, seatId) : totalOf(row, seatId))),
      ...scores(row),
      ...(outcomes ? [w.fates[fateOf(row)] ?? ''] : []),
    ]),
  })
}

/** Names stand above their columns while there is room for them on two lines; else numbers, told beforehand. */
function jurorHeads(paper: Paper, jurors: Result['jurors']): Column[] {
  const fits = ({ name }: { name: string }) =>
    heightOf(paper, name, { face: 'strong', size: 7.5, width: 71 }) < 7.5 * 3
  const named = jurors.length <= 5 && jurors.every(fits)
  if (!named) {
    const legend = jurors.map(({ name }, index) => w.entry(w.juror(index + 1), name)).join('; ')
    say(paper, w.legend(legend), { size: 8.5, colour: ink.soft })
  }
  return jurors.map(({ name }, index) => ({
    head: named ? name : w.juror(index + 1),
    width: named ? 78 : Math.min(46, 420 / jurors.length),
    align: 'right',
  }))
}

function voteOf(row: ResultRow, seatId: string): string {
  const [vote] = cellOf(row, seatId)?.marks ?? []
  return vote === undefined ? totalOf(row, seatId) : (w.votes[vote] ?? String(vote))
}

/** Every mark of every juror by criterion, works by number; as many jurors beside each other as the page holds. */
export function marksTables(paper: Paper, result: Result, title: string): void {
  const { criteria, jurors, rows } = result
  const fixed = 44 + 62
  const perJuror = criteria.length * 27 + 46
  const across = Math.max(1, Math.floor((frame(paper).width - fixed) / perJuror))
  const parts: Result['jurors'][] = []
  const even = Math.ceil(jurors.length / Math.ceil(jurors.length / across))
  for (let from = 0; from < jurors.length; from += even) parts.push(jurors.slice(from, from + even))
  const byNumber = [...rows].sort((a, b) => a.number - b.number)
  for (const [index, part] of parts.entries()) {
    heading(paper, `${title}${w.part(index + 1, parts.length)}`)
    say(paper, criteriaLegend(criteria), { size: 8.5, colour: ink.soft })
    table(paper, {
      size: 8.5,
      pad: 2.2,
      groups: [{ head: '', span: 2 }, ...part.map(({ name }) => ({ head: name, span: criteria.length + 1 }))],
      columns: [
        { head: w.heads.number, width: 62 },
        { head: w.heads.place, width: 44, align: 'right' },
        ...part.flatMap((): Column[] => [
          ...criteria.map((_, criterion): Column => ({
            head: w.code(criterion + 1),
            align: 'right',
            rule: criterion === 0,
          })),
          { head: w.heads.total, width: 46, align: 'right', face: 'strong' },
        ]),
      ],
      rows: byNumber.map((row) => [
        row.label,
        row.place === null ? '–' : String(row.place),
        ...part.flatMap(({ seatId }) => {
          const cell = cellOf(row, seatId)
          const marks = criteria.map((_, criterion) => {
            const value = cell?.marks[criterion]
            return value === undefined ? '' : String(value)
          })
          return [...marks, totalOf(row, seatId)]
        }),
      ]),
    })
  }
}
