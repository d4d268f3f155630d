import { expect, test } from 'vitest'
import { agreementLead, agreementRows } from '#app/judging/result/agreement-rows.ts'
import { agreementOf } from '#app/judging/result/agreement.ts'
import { readJuror } from '#app/judging/result/juror-reading.ts'
import { isThin, readLine, toneOf, turns } from '#app/judging/result/line-reading.ts'
import { linesOf } from '#app/judging/result/lines.ts'
import { total100 } from '#app/judging/maths/weigh.ts'
import { panelFigures, plainMeanMoves } from '#app/judging/result/panel-figures.ts'
import { tally } from '#app/judging/result/tally.ts'
import { recused, shroutFleiss, spread } from './tables.ts'

const jurors = ['Juri A', 'Juri B', 'Juri C', 'Juri D']

/** The figures of a table of marks on one criterion of weight 100, as the page gets them; rows by place. */
function figuresOf(table: readonly (readonly (number | null)[])[], lastPrize = 2) {
  const seats = jurors.slice(0, table[0]?.length ?? 0)
  const works = table.map((_, row) => `${row + 1}`)
  const sheets = table.flatMap((row, work) =>
    row.flatMap((mark, juror) =>
      mark === null
        ? []
        : [{ seatId: seats[juror]!, entryId: works[work]!, state: 'complete' as const, marks: [mark] }],
    ),
  )
  const counted = tally({ works, seats, weights: [100], sheets, decisions: [] })
  const rows = counted.works.map(({ entryId, place, score, totals }) => ({
    entryId,
    place,
    score,
    perJuror: seats.map((seatId, seat) => ({
      seatId,
      total: totals[seat]!,
      marks: totals[seat] === null ? [] : [totals[seat]! / 100],
    })),
  }))
  const figures = panelFigures({
    criteria: [{ weight: 100 }],
    jurors: seats.map((seatId) => ({ seatId })),
    rows,
    advance: null,
    lastPrize,
  })
  const say = (line: number, lang: 'id' | 'en' = 'id') => {
    const one = figures.lines[line]!
    const labels = [`PALI-00${rows[one.above]!.entryId}`, `PALI-00${rows[one.below]!.entryId}`] as [
      string,
      string,
    ]
    return readLine(one, { method: figures.method, labels, jurors: seats }, lang).join(' ')
  }
  return { figures, rows, say }
}

test('a line is told with its gap, its uncertainty, and what would move it', () => {
  // Means 85.6667 and 80.3333 of three jurors; without juror C work 2 leads, by z too, by rank sums work 3.
  const { figures, say } = figuresOf(spread)
  expect(figures.lines.map(toneOf)).toEqual(['thin', 'thin'])
  expect(say(0)).toBe(
    'Jarak PALI-001 ke PALI-003 5,33 poin, lebih kecil dari ketidakpastiannya 6,87: hasil ini tipis. ' +
      'Tanpa Juri C urutannya berubah. Tanpa juri lain urutannya tetap. ' +
      'Menurut nilai baku z dan jumlah peringkat urutannya berubah. Menurut rata-rata tersesuaikan urutannya juga tetap.',
  )
  expect(say(0, 'en')).toContain(
    '5.33 points ahead of PALI-003, less than the uncertainty of 6.87: this result is thin.',
  )
  expect(turns(figures.lines[0]!)).toBe(true)
})

test('a line that nothing moves says so, and how many times its uncertainty it is wide', () => {
  const { figures, say } = figuresOf(shroutFleiss)
  expect(say(0)).toBe(
    'Jarak PALI-005 ke PALI-003 1,00 poin, 1,4 kali ketidakpastiannya 0,71: jarak yang sedang. ' +
      'Urutannya tetap bila satu juri mana pun tidak ikut. ' +
      'Menurut nilai baku z, jumlah peringkat, dan rata-rata tersesuaikan urutannya juga tetap.',
  )
  expect(turns(figures.lines[0]!)).toBe(false)
  expect(figures.lines.map(isThin)).toEqual([false, true])
})

test('with a mark missing the plain mean is the check, and it is told where it differs', () => {
  const { figures, say } = figuresOf(recused)
  expect(figures.method).toBe('adjusted')
  expect(say(1)).toContain('Menurut rata-rata biasa urutannya berubah.')
  expect(say(1)).not.toContain('tersesuaikan')
})

test('a tie is no change of the order: nothing is said to move it, and plain means are not blamed', () => {
  // The second juror was recused from the last work; the first two tie whichever way they are counted.
  const { figures } = figuresOf([
    [80, 70],
    [80, 70],
    [60, 55],
    [50, null],
  ])
  expect([figures.method, figures.lines[0]!.gap, figures.lines[0]!.mean]).toEqual(['adjusted', 0, 'ties'])
  expect(turns(figures.lines[0]!)).toBe(false)
  expect(plainMeanMoves(figures)).toEqual([])
})

test('equal scores, a gap without noise to measure it by, and a single juror have their own words', () => {
  const { say } = figuresOf([[80], [80], [70]])
  expect(say(0)).toContain('PALI-001 dan PALI-002 sama nilainya; yang memisahkan hanyalah aturan nilai sama.')
  expect(say(1)).toContain('10,00 poin; ketidakpastiannya tidak dapat diukur')
  expect(say(1)).not.toContain('Tanpa')
})

test('a gap from nothing to one standard error is thin, to two modest, then clear', () => {
  const tones = [0, 0.9, 1, 1.9, 2].map((gap) => toneOf({ gap, error: 1 }))
  expect(tones).toEqual(['equal', 'thin', 'modest', 'modest', 'clear'])
  expect(toneOf({ gap: 1, error: null })).toBe('unknown')
})

test('lines lie below each prize, or below those who go on and stand ready; votes and a free choice draw none', () => {
  const works = [90, 80, 70, 60].map((score, index) => ({
    entryId: `${index}`,
    place: index + 1,
    score: score * 100,
    yes: 0,
  }))
  const rule = { by: 'top' as const, count: 2, quorum: null, reserves: 1 }
  expect(linesOf(null, 3, works).map(({ after }) => after)).toEqual([1, 2, 3])
  expect(linesOf(rule, 0, works)).toEqual([
    { after: 2, kind: 'advance' },
    { after: 3, kind: 'reserve' },
  ])
  expect(linesOf({ ...rule, by: 'threshold', count: 75_00, reserves: 0 }, 0, works)).toEqual([
    { after: 2, kind: 'advance' },
  ])
  expect(linesOf({ ...rule, quorum: 2 }, 0, works)).toEqual([])
  expect(linesOf({ ...rule, by: 'picked' }, 0, works)).toEqual([])
})

test('agreement is told in words: what an ICC of 0.62 means, for one juror and for the panel, with its interval', () => {
  const found = agreementOf(shroutFleiss)!
  expect(agreementLead(found, 'id')).toBe(
    'Kesepakatan panel tentang urutan karya sangat baik: dari perbedaan nilai antarkarya, sekitar 91% berasal dari karyanya sendiri dan 9% dari beda pandang para juri.',
  )
  const [order, level, w, alpha] = agreementRows(found, 'id')
  expect(level).toMatchObject({ name: 'ICC(2,k)', figure: '0,62', interval: '0,07 sampai 0,93' })
  expect(level!.meaning).toContain('panel lain yang sejenis: sedang')
  expect(level!.meaning).toContain('satu juri yang menilai: 0,29 (0,02 sampai 0,76)')
  expect(order).toMatchObject({ name: 'ICC(3,k)', figure: '0,91', interval: '0,68 sampai 0,99' })
  expect(w).toMatchObject({ name: 'W Kendall', figure: '0,89' })
  // (4 x 0.887037 - 1) / 3.
  expect(w!.meaning).toContain('rata-rata berkorelasi 0,85')
  expect(alpha).toMatchObject({ figure: '0,15' })
  expect(alpha!.meaning).toContain('Di bawah 0,67')
})

test('a panel whose jurors contradict each other is told so rather than given a share below zero', () => {
  const lead = agreementLead(
    agreementOf(
      [
        [1, 3],
        [3, 1.5],
        [2, 2],
      ].map((row) => row),
    )!,
    'id',
  )
  expect(lead).toContain('Panel tidak sependapat tentang urutan karya')
})

test('a juror is told by severity, spread and order', () => {
  const { jurors: panel } = figuresOf(spread).figures
  // Means 81, 83 and 73 about the panel's 79; sample deviations 2.24, 2.24 and 13.51.
  expect(readJuror(panel[2]!, panel, 'id')).toMatch(
    /^6,0 poin lebih ketat dari panel; sebaran nilainya 6,0 kali juri lain/,
  )
  const calm = figuresOf(shroutFleiss).figures.jurors
  expect(readJuror(calm[1]!, calm, 'en')).toBe(
    '2.8 points more severe than the panel; has the same order as the others.',
  )
  const flat = figuresOf([
    [70, 80],
    [70, 70],
    [70, 60],
  ]).figures.jurors
  expect(readJuror(flat[0]!, flat, 'id')).toContain('lebih dari separuh nilainya sama')
})

test('works whose marks are far apart are flagged with the criterion, unless they are only far for a calm panel', () => {
  const weights = [60, 40]
  const marks = (juror: number, work: number) => [60 + work + 2 * juror, 70 + work + 2 * juror]
  const rowsOf = (odd: number, single: number) =>
    Array.from({ length: 12 }, (_, work) => ({
      entryId: `${work}`,
      place: work + 1,
      score: null,
      perJuror: [0, 1, 2].map((juror) => {
        const given = marks(juror, 12 - work)
        if (work === 3 && juror === 1) given[0] = given[0]! - odd
        if (work === 7 && juror === 2) given[1] = given[1]! + single
        return { seatId: `${juror}`, total: total100(given, weights), marks: given }
      }),
    }))
  const discussed = (odd: number, single: number) =>
    panelFigures({
      criteria: weights.map((weight) => ({ weight })),
      jurors: [0, 1, 2].map((juror) => ({ seatId: `${juror}` })),
      rows: rowsOf(odd, single),
      advance: null,
      lastPrize: 3,
    }).discuss
  const { works, usual, least } = discussed(40, 0)
  expect([least, works.length]).toEqual([2, 1])
  // The table stands in the order of the scores, which the odd mark of work 3 has moved.
  expect(works[0]).toMatchObject({ juror: 1, by: 'total', criterion: 0, mark: 31 })
  expect(works[0]!.others).toEqual([69, 73])
  expect(usual! * works[0]!.times).toBeGreaterThan(5)
  expect(discussed(6, 0).works).toEqual([])
  // Twelve points on the lighter criterion are 4.8 in the total: that mark alone shows it.
  expect(discussed(0, 20).works).toMatchObject([{ juror: 2, by: 'criterion', criterion: 1, mark: 99 }])
})

test('no table, however small, gives a figure or a sentence that is not a number', () => {
  const tables: (number | null)[][][] = [
    [],
    [[]],
    [[70]],
    [[70], [80]],
    [[70, 80]],
    [
      [5, 5],
      [5, 5],
      [5, 5],
    ],
    [
      [70, null],
      [60, null],
      [null, 50],
      [null, 40],
    ],
    [
      [null, null],
      [70, 60],
    ],
  ]
  for (const table of tables) {
    const { figures, say } = figuresOf(table, 5)
    const told = [
      JSON.stringify(figures, (_, value: unknown) => (Number.isNaN(value) ? 'NaN' : value)),
      ...figures.lines.map((_, line) => say(line)),
      ...figures.jurors.map((one) => readJuror(one, figures.jurors, 'id')),
      ...(figures.agreement ? agreementRows(figures.agreement, 'id').map(({ meaning }) => meaning) : []),
    ].join(' ')
    expect(told).not.toMatch(/NaN|Infinity|undefined/)
  }
})
