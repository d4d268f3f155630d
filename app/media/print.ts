// How finely a picture prints: dots per inch are its pixels over the printed length. Lengths are in centimetres,
// and long side is laid on long side, since a sheet or a cloth may be turned.

type Size = { width: number; height: number }

/** What a picture's pixels amount to on its cloth and on paper. */
export type PrintFacts = {
  cloth: Size
  /** Whole dots per inch with which the picture covers the whole cloth, and with which it lies on an A3 sheet. */
  onCloth: number
  onSheet: number
  /** Up to which size it prints sharp (300 dpi) and well enough (150 dpi); rounded down to a millimetre. */
  sharp: Size
  enough: Size
  /** Fewer dots than print wants, on a sheet and on the cloth itself. */
  coarse: boolean
}

const centimetresPerInch = 2.54
const a3: Size = { width: 29.7, height: 42 }
const sharpDpi = 300
const enoughDpi = 150

/**
 * The facts for an upright picture of these pixels, meant for a cloth of this size. A whole cloth never reaches 300
 * dpi and need not: motifs are looked at on A3, so that sheet (or a cloth smaller than it) is what has to be enough.
 */
export function printFacts(pixels: Size, cloth: Size): PrintFacts {
  const onCloth = Math.floor(Math.min(...densities(pixels, cloth)))
  const onSheet = Math.floor(Math.max(...densities(pixels, a3)))
  return {
    cloth,
    onCloth,
    onSheet,
    sharp: sizeAt(pixels, sharpDpi),
    enough: sizeAt(pixels, enoughDpi),
    coarse: Math.max(onCloth, onSheet) < enoughDpi,
  }
}

/** Dots per inch along the long and along the short sides: the larger when all must lie within, the smaller to cover. */
function densities(pixels: Size, size: Size): [number, number] {
  const long = Math.max(pixels.width, pixels.height) / Math.max(size.width, size.height)
  const short = Math.min(pixels.width, pixels.height) / Math.min(size.width, size.height)
  return [long * centimetresPerInch, short * centimetresPerInch]
}

function sizeAt({ width, height }: Size, dpi: number): Size {
  const length = (pixels: number) => Math.floor((pixels / dpi) * centimetresPerInch * 10) / 10
  return { width: length(width), height: length(height) }
}
