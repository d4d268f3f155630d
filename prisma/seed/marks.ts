import { between, chanceFrom } from './cloths/chance.ts'
import type { DemoWork } from './works/work.ts'

/** How a made-up juror marks: points above or below what a work is worth, and how far marks spread. */
type Habit = { lean: number; spread: number; favours: readonly [number, number, number, number, number] }

// One is severe and looks at the making, one is kind and loves a story, one spreads wide and looks at the theme.
const PANEL: readonly Habit[] = [
  { lean: -3, spread: 0.9, favours: [0, 0, -1, 0, 2] },
  { lean: 2, spread: 0.8, favours: [0, -1, 2, 0, 0] },
  { lean: 0, spread: 1.2, favours: [1, 1, -1, 0, -1] },
]

const MIDDLE = 80 // the mark round which a juror spreads

/** Marks of one work: a row for each of the three jurors, whole numbers from 0 to 100, one per criterion. */
export function marksOf(work: DemoWork): number[][] {
  return PANEL.map(({ lean, spread, favours }, juror) => {
    const chance = chanceFrom(`marks 62 ${work.key} ${juror}`)
    return work.strengths.map((worth, criterion) => {
      const mark =
        MIDDLE + (worth - MIDDLE) * spread + lean + favours[criterion]! + between(chance, -2.2, 2.2)
      return Math.max(0, Math.min(100, Math.round(mark)))
    })
  })
}
