import sharp from 'sharp'
import { byHand, type Pixels } from './hand.ts'
import type { Area } from './path.ts'
import { asSnapshot } from './snapshot.ts'

/** A drawing that can be turned into pixels: its size in millimetres and its SVG for a part at a pixel width. */
type Drawing = { w: number; h: number; svg: (view: Area, width: number) => string; seed: string }

/** A part of a drawing as it would come off the scanner: JPEG with the hand and the weave in it. */
export async function scan(drawing: Drawing, view: Area, longSide: number): Promise<Buffer> {
  return jpeg(await develop(drawing, view, longSide / Math.max(view.w, view.h)))
}

/** A cloth as a telephone sees it; `longSide` is the picture's, four fifths of a scan's of the same order. */
export async function snap(drawing: Drawing, longSide: number): Promise<Buffer> {
  const { w, h, seed } = drawing
  const width = Math.round(longSide * 0.8 * 0.75)
  const cloth = await develop(drawing, { x: 0, y: 0, w, h }, width / w)
  return jpeg(asSnapshot(cloth, width, seed))
}

async function develop({ svg, seed }: Drawing, view: Area, perMm: number): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg(view, Math.round(view.w * perMm))), { unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return byHand({ data, width: info.width, height: info.height }, { ...view, perMm, seed })
}

function jpeg({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
