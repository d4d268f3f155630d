import { expect, test } from 'vitest'
import { defaultCriteria } from '#app/contests/defaults.ts'
import { EntryContent } from '#app/entries/content.ts'
import { countWords } from '#app/entries/count-words.ts'
import { identityHints } from '#app/entries/identity-hints.ts'
import { longest, mostMembers, storyWords } from '#app/entries/limits.ts'
import { maxDetails } from '#app/media/limits.ts'
import { reliefOf } from '#app/reliefs/reliefs.ts'
import { RECIPES } from '../../prisma/seed/cloths/recipes.ts'
import { marksOf } from '../../prisma/seed/marks.ts'
import { WINNERS, WORKS } from '../../prisma/seed/works.ts'

const promised = { original: true, unpublished: true, licence: true }

test('every work could have been submitted: its content passes the entry form', () => {
  const refused = WORKS.filter(({ content }) => !EntryContent.safeParse({ ...content, ...promised }).success)
  expect(refused.map((work) => work.key)).toEqual([])
})

test('stories keep to the limit of words and are long enough to say something', () => {
  const words = WORKS.map((work) => countWords(work.content.story))
  expect(Math.min(...words)).toBeGreaterThanOrEqual(80)
  expect(Math.max(...words)).toBeLessThanOrEqual(Math.min(180, storyWords))
  const english = WORKS.flatMap((work) => (work.storyEn ? [countWords(work.storyEn)] : []))
  expect(english.length).toBeGreaterThanOrEqual(8)
  expect(Math.max(...english)).toBeLessThanOrEqual(storyWords)
})

test('reliefs are of the reference library', () => {
  for (const { content } of WORKS)
    for (const { key } of content.reliefs) expect([key, reliefOf(key)?.drawn]).toEqual([key, true])
})

test('the size told is the size drawn, and details lie on the cloth', () => {
  for (const { key, content, cloth } of WORKS) {
    const { w, h } = RECIPES[cloth.recipe]
    expect([key, content.size]).toEqual([key, { width: w / 10, height: h / 10 }])
    expect(cloth.details.length).toBeLessThanOrEqual(maxDetails)
    for (const detail of cloth.details) {
      const area = 'crop' in detail ? detail.crop : detail.dyes
      expect([key, area.x >= 0 && area.y >= 0 && area.x + area.w <= w && area.y + area.h <= h]).toEqual([
        key,
        true,
      ])
    }
  }
})

test('what the jury reads gives no maker away', () => {
  for (const { key, maker, content } of WORKS) {
    const judged = EntryContent.parse({ ...content, ...promised })
    const person = { name: maker.name, email: null, phone: null, members: [...maker.members] }
    expect([key, identityHints(judged, person)]).toEqual([key, []])
  }
})

test('keys, titles and makers are each their own; places name district and regency', () => {
  for (const of of [
    WORKS.map((w) => w.key),
    WORKS.map((w) => w.content.title),
    WORKS.map((w) => w.maker.name),
  ])
    expect(new Set(of).size).toBe(WORKS.length)
  for (const { maker } of WORKS) {
    expect(maker.place).toMatch(/^[^,]+, [^,]+$/)
    expect(maker.members.length).toBeLessThanOrEqual(mostMembers)
    for (const member of maker.members) expect(member.length).toBeLessThanOrEqual(longest.member)
  }
})

test('the winners, and they alone, have the jury’s words in both languages', () => {
  for (const [i, { jury }] of WORKS.entries()) expect(Boolean(jury?.id && jury.en)).toBe(i < WINNERS)
})

test('marks are whole, from 0 to 100, one row a juror and one mark a criterion', () => {
  for (const work of WORKS) {
    const rows = marksOf(work)
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5])
    for (const mark of rows.flat()) expect(Number.isInteger(mark) && mark >= 0 && mark <= 100).toBe(true)
  }
})

test('the marks give the winners their places, clear of one another, and a near-tie at the last prize', () => {
  const totals = WORKS.map((work) =>
    marksOf(work)
      .map((row) => row.reduce((sum, mark, i) => sum + mark * defaultCriteria[i]!.weight, 0))
      .reduce((sum, total) => sum + total, 0),
  )
  const order = WORKS.map((_, i) => i).sort((a, b) => totals[b]! - totals[a]!)
  const gaps = order.slice(1).map((work, i) => (totals[order[i]!]! - totals[work]!) / 300)
  expect(order.slice(0, WINNERS)).toEqual([0, 1, 2, 3, 4])
  for (const gap of gaps.slice(0, WINNERS - 1)) expect(gap).toBeGreaterThan(0.5)
  expect(gaps[WINNERS - 1]!).toBeGreaterThan(0)
  expect(gaps[WINNERS - 1]!).toBeLessThan(0.3)
})
