import sharp from 'sharp'
import { byHand } from './hand.ts'
import type { Area } from './path.ts'

/** A drawing that can be turned into pixels: its size in millimetres and its SVG for a part at a pixel width. */
export type Drawing = { w: number; h: number; svg: (view: Area, width: number) => string; seed: string }

/** Renders a part of a cloth as it would come off the scanner: JPEG with the hand and the weave in it. */
export async function develop(drawing: Drawing, view: Area, longSide: number): Promise<Buffer> {
  const perMm = longSide / Math.max(view.w, view.h)
  const svg = drawing.svg(view, Math.round(view.w * perMm))
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const hand = byHand(
    { data, width: info.width, height: info.height },
    { ...view, perMm, seed: drawing.seed },
  )
  return sharp(hand.data, { raw: { width: hand.width, height: hand.height, channels: 3 } })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
