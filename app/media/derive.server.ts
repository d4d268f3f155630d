// Runs in the darkroom only: what is printed at once of every picture, and what is read off its negative. Made from
// bare samples, so nothing of the original's metadata can pass; an untagged WebP is sRGB to every browser.
import { join } from 'node:path'
import { heightAt } from './limits.ts'
import { paperOf, type Negative } from './negative.server.ts'
import { paletteOf } from './palette.ts'
import { seamOf, type Seam } from './seam.ts'
import { printWhole } from './write-whole.server.ts'

/** From 84 on, areas of 8 x 8 pixels keep their colour to one CIEDE2000 in every sample (npm run bench -- colour). */
export const webp = { quality: 86, smartSubsample: true, effort: 2 }
const seamSide = 512

/** Writes the WebP derivatives of these widths into `folder`, each whole or not at all; two at a time. */
export async function printPreviews(negative: Negative, widths: number[], folder: string): Promise<void> {
  const print = async (wide: number) => {
    const sized = paperOf(negative).resize(wide, heightAt(wide, negative.wide, negative.high), {
      fit: 'fill',
    })
    await printWhole(sized.webp(webp), join(folder, `${wide}.webp`))
  }
  const [widest, ...rest] = widths.toReversed()
  // The widest takes about as long as all others together.
  await Promise.all([print(widest!), inTurn(rest, print)])
}

/** A blurred thumbnail as a data URI under 300 characters, shown until the picture is there. */
export async function placeholderOf(negative: Negative): Promise<string> {
  for (const side of [16, 12, 8]) {
    const tiny = paperOf(negative).resize(side, side, { fit: 'inside' }).webp({ quality: 30, effort: 6 })
    const uri = `data:image/webp;base64,${(await tiny.toBuffer()).toString('base64')}`
    if (uri.length < 300) return uri
  }
  throw new Error('a thumbnail of 8 pixels is longer than 300 characters')
}

/** The dominant colours as #rrggbb, from single pixels: averages of fine lines are colours that nobody dyed. */
export async function coloursOf(negative: Negative): Promise<string[]> {
  const points = paperOf(negative).resize(80, 80, { fit: 'fill', kernel: 'nearest' })
  return paletteOf(await points.raw().toBuffer())
}

/** How visibly the picture breaks where it is laid beside itself. */
export async function seamOfNegative(negative: Negative): Promise<Seam> {
  const reduced = paperOf(negative).resize(seamSide, seamSide, { fit: 'inside', withoutEnlargement: true })
  const { data, info } = await reduced.raw().toBuffer({ resolveWithObject: true })
  return seamOf(data, info.width, info.height)
}

/** Does `work` for each of these, one after another. */
export async function inTurn<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item)
}
