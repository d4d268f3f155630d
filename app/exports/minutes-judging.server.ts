// What the minutes say of the judging: who judged, when, how, and what is missing.
import { lastInstant } from '#app/contests/timeline.ts'
import type { ResultCell } from '#app/judging/result/result.server.ts'
import { panelFigures } from '#app/judging/result/panel-figures.ts'
import { resultWords } from '#app/judging/result/result-words.ts'
import { formatDate, formatInstant, formatList } from '#app/words/format.ts'
import { steadiness } from './steadiness.ts'
import { marksWords } from './marks-words.ts'
import { actSentences } from './minutes-panel.server.ts'
import type { MinutedRound, MinutesFacts } from './minutes-facts.server.ts'
import { minutesWords as w } from './minutes-words.ts'
import { heading, ink, say, type Paper } from './paper.server.ts'
import { table } from './table.server.ts'

type Part = (paper: Paper, facts: MinutesFacts, number: number) => void

export const list = (items: string[]) => formatList(items, 'id')
export const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** Who sat on the panel. */
export const panel: Part = (paper, facts, number) => {
  heading(paper, `${number}. ${w.panel}`)
  const heads = w.panelHeads
  table(paper, {
    columns: [
      { head: heads.number, width: 30, align: 'right' },
      { head: heads.name, face: 'strong' },
      { head: heads.title },
      { head: heads.role, width: 122 },
    ],
    rows: facts.panel.map(({ name, title, chair, leftAt }, index) => {
      const role = chair ? w.chair : w.member
      return [
        String(index + 1),
        name,
        title || '–',
        leftAt ? { text: role, note: w.leftPanel(formatDate(leftAt, 'id')) } : role,
      ]
    }),
  })
}

/** How the contest came to its works, and the rounds they went through. */
export const course: Part = (paper, { dates, numbers, rounds }, number) => {
  heading(paper, `${number}. ${w.course}`)
  const opened = dates.opensAt ? formatInstant(dates.opensAt, 'id') : '–'
  const closed = dates.closesAt ? formatInstant(lastInstant(dates.closesAt), 'id') : '–'
  say(paper, w.courseText(opened, closed, numbers.received, numbers.accepted))
  const heads = w.roundHeads
  table(paper, {
    columns: [
      { head: heads.round, face: 'strong' },
      { head: heads.opened, width: 98 },
      { head: heads.ended, width: 98 },
      { head: heads.works, width: 44, align: 'right' },
      { head: heads.jurors, width: 38, align: 'right' },
      { head: heads.sheets, width: 76, align: 'right' },
    ],
    rows: rounds.map(({ name, opensAt, sealedAt, result: { rows, jurors } }) => {
      const cells = rows.flatMap(({ perJuror }) => perJuror)
      const counted = cells.filter(({ total }) => total !== null).length
      return [
        name,
        twoLines(opensAt),
        twoLines(sealedAt),
        String(rows.length),
        String(jurors.length),
        w.sheets(counted, cells.length),
      ]
    }),
  })
  for (const round of rounds) wentOn(paper, round)
}

function twoLines(at: Date) {
  const [date, time] = formatInstant(at, 'id').split(', ')
  return { text: date!, note: time! }
}

function wentOn(paper: Paper, { name, outcomes }: MinutedRound): void {
  if (!outcomes) return
  const of = (fate: string) => outcomes.filter((one) => one.fate === fate)
  const going = of('advanced').map(({ label }) => label)
  say(paper, w.wentOn(name, list(going.sort())))
  const reserves = of('reserve').sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  if (reserves.length > 0) say(paper, w.reserves(list(reserves.map(({ label }) => label))))
  const picked = of('out').find(({ reason }) => reason) ?? of('reserve').find(({ reason }) => reason)
  if (picked) say(paper, w.picked(sentence(picked.reason)))
  for (const { label, reason } of of('absent')) say(paper, w.absent(label, sentence(reason)))
}

/** The criteria with their weights, the arithmetic, and how equal scores are separated. */
export const method: Part = (paper, { rounds }, number) => {
  const { result } = rounds.at(-1)!
  heading(paper, `${number}. ${w.method}`, { keep: 45 + result.criteria.length * 18 })
  const heads = w.criterionHeads
  table(paper, {
    columns: [
      { head: heads.code, width: 40 },
      { head: heads.name },
      { head: heads.weight, width: 60, align: 'right' },
    ],
    rows: result.criteria.map((criterion, index) => [
      marksWords.code(index + 1),
      criterion.name,
      String(criterion.weight),
    ]),
  })
  for (const other of rounds.slice(0, -1)) {
    const criteria = other.result.criteria.map((one) => w.weighed(one.name, one.weight))
    say(paper, w.otherCriteria(other.name, criteria.join('; ')))
  }
  const order = [...result.criteria].sort((a, b) => b.weight - a.weight).map((one) => one.name)
  say(paper, `${w.scale} ${resultWords.id.methodText(order.join('; '))}`)
  say(paper, result.method === 'mean' ? w.usedMean : steadiness(panelFigures(result), result.rows))
}

/** Recusals, closed sheets, closed-out jurors, and what else was changed about jurors. */
export const gaps: Part = (paper, facts, number) => {
  heading(paper, `${number}. ${w.gaps}`)
  const recused = facts.rounds.flatMap((round) => gapRows(round, 'recused', w.recused))
  const rows = [...recused, ...facts.rounds.flatMap((round) => gapRows(round, 'closed', w.closed))]
  const left = facts.panel.filter(({ leftAt }) => leftAt)
  if (rows.length === 0 && left.length === 0) say(paper, w.noGaps)
  if (rows.length > 0) {
    const heads = w.gapHeads
    table(paper, {
      columns: [
        { head: heads.juror, width: 124, face: 'strong' },
        { head: heads.round, width: 84 },
        { head: heads.what, width: 104 },
        { head: heads.works },
      ],
      rows,
    })
  }
  for (const { name, leftAt, leftReason } of left)
    say(paper, w.closedOut(name, formatInstant(leftAt!, 'id'), sentence(leftReason)))
  for (const act of actSentences(facts.acts)) say(paper, act)
  if (recused.length > 0) say(paper, w.recusalReasons, { size: 8.5, colour: ink.soft })
}

function gapRows({ name, result }: MinutedRound, state: ResultCell['state'], what: string): string[][] {
  return result.jurors.flatMap((juror) => {
    const works = result.rows
      .filter(({ perJuror }) => perJuror.some((cell) => cell.seatId === juror.seatId && cell.state === state))
      .sort((a, b) => a.number - b.number)
    return works.length > 0 ? [[juror.name, name, what, w.works(works.map(({ label }) => label))]] : []
  })
}
