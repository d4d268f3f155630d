import type { Colourway } from './cloth.ts'
import type { Sap } from './plants.ts'
import type { Tone } from './sheet.ts'

/** The tone of a cloth's main ornament: inked and filled, a light contour, the ground's isen at a distance. */
export function mainTone(dyes: Colourway, pen = 1.7, more: Partial<Tone> = {}): Tone {
  const nib = pen * 0.62
  const { ink, isen, body, ground, line } = dyes
  return {
    line: ink,
    pen,
    isen,
    nib,
    fill: body,
    dot: isen,
    edge: line,
    edging: pen,
    halo: ground,
    rim: pen * 3.4,
    ...more,
  }
}

/** The tone of a lesser ornament. */
export function lesserTone(dyes: Colourway, pen = 1.3, more: Partial<Tone> = {}): Tone {
  return mainTone(dyes, pen, {
    fill: dyes.second,
    isen: dyes.line,
    dot: dyes.accent,
    edge: undefined,
    ...more,
  })
}

/** The tone of a border on the deep ground: drawn in the wax line alone. */
export function borderTone(dyes: Colourway, pen = 1.4, more: Partial<Tone> = {}): Tone {
  return {
    line: dyes.line,
    pen,
    isen: dyes.second,
    nib: pen * 0.6,
    dot: dyes.accent,
    fill: dyes.deep,
    ...more,
  }
}

/** The colours of leaves and tendrils. */
export function sapOf(dyes: Colourway, pen = 1.3, more: Partial<Sap> = {}): Sap {
  return {
    line: dyes.line,
    pen,
    fill: dyes.second,
    vein: dyes.line,
    nib: pen * 0.6,
    seed: dyes.accent,
    ...more,
  }
}
