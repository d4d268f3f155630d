import { expect, test } from 'vitest'
import { nextStep, type Standing } from '#app/contests/next-step.ts'

const date = new Date('2026-04-01')
const base: Standing = {
  stage: 'draft',
  opensAt: date,
  closesAt: date,
  weights: 100,
  jurors: { seats: 3, accepted: 3 },
  undecided: 0,
  accepted: 6,
  unsealed: 0,
}

test.each<[string, Partial<Standing>]>([
  ['set-dates', { opensAt: null }],
  ['set-dates', { closesAt: null }],
  ['mend-weights', { weights: 95 }],
  ['wait-for-opening', {}],
  ['wait-for-works', { stage: 'open' }],
  ['check-works', { stage: 'checking', undecided: 2 }],
  ['no-works', { stage: 'checking', accepted: 0 }],
  ['invite-jurors', { stage: 'checking', jurors: { seats: 3, accepted: 2 } }],
  ['open-judging', { stage: 'checking' }],
  ['wait-for-jurors', { stage: 'judging', unsealed: 1 }],
  ['end-judging', { stage: 'judging' }],
  ['see-result', { stage: 'judged' }],
  ['see-gallery', { stage: 'published' }],
])('the next step is %s when %j', (step, more) => {
  expect(nextStep({ ...base, ...more })).toBe(step)
})
