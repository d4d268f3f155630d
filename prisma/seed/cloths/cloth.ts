import { type OrnamentKey, type Ornaments } from './ornament.ts'
import type { Area } from './path.ts'
import { layOut, type Sheet } from './sheet.ts'

/** The dyes of one cloth by what they do on it. */
export type Colourway = {
  /** The field. */
  ground: string
  /** Borders and kepala: the ground dipped once more. */
  deep: string
  /** Klowong: the waxed outline. */
  line: string
  /** The outline of filled motifs, where it is not the wax line itself. */
  ink: string
  /** Isen inside the motifs. */
  isen: string
  /** Inside the motifs. */
  body: string
  /** Inside the lesser motifs and leaves. */
  second: string
  /** Sparingly: the eye of a flower, a row of dots. */
  accent: string
  /** Small marks on the ground. */
  grain: string
  /** What ran into the cracks of the wax. */
  crack: string
}

/** How one kind of cloth is laid out: its size in millimetres and its drawing. */
export type Recipe = { w: number; h: number; draw: (sheet: Sheet, dyes: Colourway) => void }

/** A finished drawing: its size, the ornaments it uses and its SVG, whole or in part. */
export type Cloth = {
  w: number
  h: number
  seed: string
  used: OrnamentKey[]
  svg: (view?: Area, width?: number) => string
}

/** Draws a cloth: the same recipe, dyes and seed always give the same bytes. */
export function weave(recipe: Recipe, dyes: Colourway, ornaments: Ornaments, seed: string): Cloth {
  const sheet = layOut(recipe.w, recipe.h, ornaments, seed)
  recipe.draw(sheet, dyes)
  return { w: recipe.w, h: recipe.h, seed, used: sheet.used(), svg: sheet.svg }
}
