import { type Cloth, weave } from './cloths/cloth.ts'
import { colourSheet } from './cloths/colour-sheet.ts'
import { COLOURWAYS } from './cloths/colourways.ts'
import type { Ornaments } from './cloths/ornament.ts'
import { readOrnaments } from './cloths/ornaments.server.ts'
import { RECIPES } from './cloths/recipes.ts'
import { scan, snap } from './cloths/render.server.ts'
import type { DemoWork } from './works/work.ts'

let library: Promise<Ornaments> | undefined

/** The pictures of a made-up work as their maker would send them, all JPEG. */
export type WorkPictures = { main: Buffer; details: Buffer[] }

/** The cloth of a made-up work, drawn but not yet turned into pixels. */
export async function clothOf(work: DemoWork): Promise<Cloth> {
  library ??= readOrnaments()
  return weave(RECIPES[work.cloth.recipe], COLOURWAYS[work.cloth.colours], await library, work.key)
}

/** Draws a work's pictures; `longSide` is that of the main picture in pixels, details take two thirds of it. */
export async function drawWork(work: DemoWork, { longSide }: { longSide: number }): Promise<WorkPictures> {
  const cloth = await clothOf(work)
  const whole = { x: 0, y: 0, w: cloth.w, h: cloth.h }
  const main = await (work.cloth.snapshot ? snap(cloth, longSide) : scan(cloth, whole, longSide))
  const details: Buffer[] = []
  for (const detail of work.cloth.details) {
    const side = Math.round((longSide * 2) / 3)
    if ('crop' in detail) details.push(await scan(cloth, detail.crop, side))
    else {
      const sheet = colourSheet(cloth, COLOURWAYS[work.cloth.colours], detail.dyes)
      details.push(await scan(sheet, { x: 0, y: 0, w: sheet.w, h: sheet.h }, side))
    }
  }
  return { main, details }
}
