// What the minutes say of the result: ties, agreement, prizes, and how anybody can check it.
import { agreementLead, agreementRows } from '#app/judging/result/agreement-rows.ts'
import { agreementWords } from '#app/judging/result/agreement-words.ts'
import { panelFigures } from '#app/judging/result/panel-figures.ts'
import { pointsOf } from '#app/judging/result/tally.ts'
import { entryNumber, formatInstant, formatRupiah } from '#app/words/format.ts'
import { inWords } from './in-words.ts'
import { points } from './marks-tables.server.ts'
import { list, sentence } from './minutes-judging.server.ts'
import type { MinutesFacts } from './minutes-facts.server.ts'
import { minutesWords as w } from './minutes-words.ts'
import { frame, heading, heightOf, ink, need, put, say, type Paper } from './paper.server.ts'
import { qrPath } from './qr.ts'
import { table, type Cell } from './table.server.ts'
import { stepsOf, tieGroups } from './ties.ts'

type Part = (paper: Paper, facts: MinutesFacts, number: number) => void

/** Equal scores that a prize depended on, and what separated them. */
export const ties: Part = (paper, { rounds }, number) => {
  heading(paper, `${number}. ${w.ties}`)
  const { result } = rounds.at(-1)!
  const { criteria, decimals, decisions, lastPrize } = result
  const groups = tieGroups(result.rows)
  const told = groups.filter(({ from }) => from <= lastPrize)
  if (told.length === 0) say(paper, w.noTies)
  for (const { rows, from, to } of told) {
    const parts = [
      w.tie(w.places(from, to), list(rows.map(({ label }) => label)), points(rows[0]!.points!, decimals)),
    ]
    for (const { by, works } of stepsOf(rows)) {
      if (by === 'vote') continue
      const figures = works.map(({ label, own }) => `${label} ${points(own!)}`)
      parts.push(w.byCriterion(criteria[by]!.name, figures.join(', ')))
    }
    for (const { order, reason, at } of lastOf(decisions)) {
      const voted = order.flatMap((entryId) => rows.find((row) => row.entryId === entryId)?.label ?? [])
      if (voted.length === order.length)
        parts.push(w.byVote(voted.join(', '), formatInstant(at, 'id'), sentence(reason)))
    }
    const open = rows.filter(({ tie }) => tie!.open.length > 0)
    if (open.length > 0) parts.push(w.stillOpen(list(open.map(({ label }) => label))))
    say(paper, parts.join(' '))
  }
  const others = groups.length - told.length
  if (others > 0) say(paper, w.otherTies(inWords(others)))
}

/** Of several decisions on the same works, the last. */
function lastOf(decisions: MinutesFacts['rounds'][number]['result']['decisions']) {
  const key = (order: string[]) => [...order].sort().join(' ')
  return [...new Map(decisions.map((decision) => [key(decision.order), decision])).values()]
}

/** How far the panel agrees, with what each figure means. */
export const agreement: Part = (paper, { rounds }, number) => {
  heading(paper, `${number}. ${w.agreement}`)
  const found = panelFigures(rounds.at(-1)!.result).agreement
  const words = agreementWords.id
  if (!found) return say(paper, words.none)
  say(paper, agreementLead(found, 'id'))
  table(paper, {
    columns: [
      { head: words.heads.name, width: 88, face: 'strong' },
      { head: words.heads.value, width: 84 },
      { head: words.heads.meaning },
    ],
    rows: agreementRows(found, 'id').map(({ name, figure, interval, meaning }): Cell[] => [
      name,
      interval ? { text: figure, note: interval } : figure,
      meaning,
    ]),
  })
  say(paper, words.note(found.works), { size: 8.5, colour: ink.soft })
}

/** Who receives what, with the exact mean behind it. */
export const prizes: Part = (paper, { edition, prizes: all, rounds, passedOver }, number) => {
  heading(paper, `${number}. ${w.prizes}`, { keep: 78 + all.length * 36 })
  say(paper, w.prizesLead)
  const { result } = rounds.at(-1)!
  const heads = w.prizeHeads
  table(paper, {
    pad: 4.5,
    columns: [
      { head: heads.prize, width: 50, face: 'strong' },
      { head: heads.work, width: 120 },
      { head: heads.maker },
      { head: heads.score, width: 80, align: 'right', face: 'strong' },
      { head: heads.amount, width: 122, align: 'right' },
    ],
    rows: all.map(({ prize, amount, winner }): Cell[] => {
      const money = { text: formatRupiah(amount, 'id'), note: w.rupiah(inWords(amount)) }
      const row = winner && result.rows.find((one) => one.number === winner.number)
      if (!winner || !row?.mean) return [prize, w.unwon, '–', '–', money]
      const exact = `${points(row.mean.sum / 100)} : ${row.mean.count}`
      const adjusted = result.method === 'adjusted'
      const note = adjusted ? `${points(pointsOf(row.mean), result.decimals)} = ${exact}` : exact
      return [
        prize,
        { text: winner.title, note: winner.label },
        winner.maker || w.makerLater,
        { text: points(row.points!, result.decimals), note },
        money,
      ]
    }),
  })
  say(paper, result.method === 'mean' ? w.exactly : w.adjustedExactly, { size: 8.5, colour: ink.soft })
  for (const one of passedOver) {
    const of = (work: number) => entryNumber(edition.code, work)
    const why =
      one.because === 'one-prize' ? w.onePrize(of(one.better)) : w.disqualified(sentence(one.reason))
    say(paper, w.passedOver(of(one.number)) + why)
  }
}

const code = 96

/** About what the proof takes of a page, in points. */
export const proofHeight = 172

/** The hashes, and where and how to check them. */
export const proof: Part = (paper, { published, ranking, auditHead, verifyAddress }, number) => {
  heading(paper, `${number}. ${w.proof}`, { keep: proofHeight - 20 })
  const { left, width } = frame(paper)
  const beside = width - code - 14
  const top = paper.y
  const { doc } = paper
  doc
    .save()
    .translate(left + width - code, top - 10)
    .path(qrPath(verifyAddress, code))
    .fill('#000000')
    .restore()
  say(paper, published ? w.proofText : w.proofDraft, { width: beside, after: 3 })
  say(paper, verifyAddress, { width: beside, face: 'strong' })
  if (published)
    say(paper, `${w.publishedAt(formatInstant(published.at, 'id'))} ${w.hashKind}`, { width: beside })
  paper.y = Math.max(paper.y, top + code - 8)
  if (published?.hash) hash(paper, w.hashes.snapshot(published.version), published.hash)
  hash(paper, w.hashes.ranking, ranking)
  hash(paper, w.hashes.audit, auditHead)
  paper.y += 4
}

/** A hash in groups of eight, easier to compare by eye. */
function hash(paper: Paper, label: string, value: string): void {
  const { left, width } = frame(paper)
  const groups = value.match(/.{8}/g)?.join('  ') ?? value
  const wide = 112
  const text = { size: 8.5, width: width - wide, figures: true }
  need(paper, heightOf(paper, groups, text) + 4)
  put(paper, label, { x: left, y: paper.y }, { size: 8.5, colour: ink.soft, width: wide - 8 })
  put(paper, groups, { x: left + wide, y: paper.y }, text)
  paper.y += heightOf(paper, groups, text) + 4
}
