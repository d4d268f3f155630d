// What a picture may be. The help texts, the browser, the doors and the darkroom all read it here.

/** The largest picture file taken, in bytes. app/guard.server.ts refuses larger bodies before reading them. */
export const maxUploadBytes = 64_000_000

/** Details or sheets beside the main picture of a work. */
export const maxDetails = 4

/** The shortest side taken, in pixels. */
export const minSide = 64

/** Longest side over shortest side. */
export const maxAspect = 20

/** Pixels of one picture; an A3 sheet at 600 dpi has 69.6 million. */
export const maxPixels = 100_000_000

/** Bytes of one picture once decoded, all channels at their own depth. */
export const maxDecodedBytes = 512_000_000

/** Below this long side, in pixels, print and deep zoom will disappoint: the entrant is told. */
export const smallSide = 1500

/** The longest side of the page for printed matter, in pixels: A3 at 300 dpi. */
export const printSide = 4961

/** Compressed text or profile of one file may open to this many bytes; real ones have a few thousand. */
export const maxHiddenBytes = 4_000_000

const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff', 'image/heic'] as const
// For devices that do not know a type.
const endings = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff', '.heic', '.heif']

/** The types taken, as media types. */
export type PictureType = (typeof types)[number]

/** For `accept` of a file input. The content decides, whatever the name says. */
export const acceptedFiles = [...types, ...endings].join(',')

/** What one darkroom process may take before it ends itself and the picture is refused as too heavy. */
export const darkroom = { memoryBytes: 1_000_000_000, seconds: 90 }

/** By which a darkroom process ends itself when it took more memory than it may. */
export const tooHeavySignal = 'SIGUSR2'

const ladder = [320, 640, 960, 1280, 1920, 2560]
// WebP cannot hold a longer side.
const maxDerivativeSide = 16_383

/** The widths in which an upright picture of `width` x `height` pixels is offered, ascending; never enlarged. */
export function widthsFor(width: number, height: number): number[] {
  const widest = Math.min(
    width,
    ladder.at(-1)!,
    Math.max(1, Math.floor((width * maxDerivativeSide) / height)),
  )
  return [...ladder.filter((step) => step < widest), widest]
}

/** The height of the derivative `wide` pixels wide. */
export function heightAt(wide: number, width: number, height: number): number {
  return Math.max(1, Math.round((height * wide) / width))
}
