import { expect, test } from 'vitest'
import { icc, kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import { explain } from '#app/judging/maths/explain.ts'
import { medians, places } from '#app/judging/maths/rank.ts'

/** A table of marks in hundredths with jurors of their own severity; the same for the same size. */
function made(works: number, jurors: number, missing: number): (number | null)[][] {
  let state = 1
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  return Array.from({ length: works }, () => {
    const level = 4000 + 5000 * random()
    return Array.from({ length: jurors }, (_, juror) =>
      random() < missing ? null : Math.round(level + 100 * juror + 1000 * (random() - 0.5)),
    )
  })
}

test('the whole arithmetic of 10,000 works by 15 jurors with a tenth missing takes well under two seconds', () => {
  const table = made(10_000, 15, 0.1)
  const once = () => {
    const start = performance.now()
    const result = explain(table, { boundaries: [1, 2, 3, 4, 5] })
    const ranked = places(result.scores)
    const figures = [
      icc(table).icc2k.value,
      kendallW(table).wt,
      krippendorffAlpha(table, 'interval'),
      medians(table)[0],
    ]
    return { ...result, ranked, figures, took: performance.now() - start }
  }
  const { linked, boundaries, ranked, figures, took } = once()
  expect(linked).toBe(true)
  expect(Math.max(...ranked.map((place) => place!))).toBeGreaterThan(9000)
  expect(boundaries).toHaveLength(5)
  expect(figures).not.toContain(null)
  // The faster of two, so that a busy machine is not taken for slow arithmetic.
  expect(Math.min(took, once().took)).toBeLessThan(2000)
})
