import { animals } from './works/animals.ts'
import { figures } from './works/figures.ts'
import { flora } from './works/flora.ts'
import { walls } from './works/walls.ts'
import { winners } from './works/winners.ts'
import type { DemoWork } from './works/work.ts'

/** The made-up works of the demonstration, the winners first, in the order of their places. */
export const WORKS: readonly DemoWork[] = [...winners, ...figures, ...flora, ...animals, ...walls]

/** How many of them win. */
export const WINNERS = winners.length
