/** Pixels of a CSS centimetre: right on few screens, and what is taken until a screen has been measured. */
export const usualPixelsPerCm = 96 / 2.54

/** The width of bank and identity cards (ISO/IEC 7810 ID-1), in centimetres. */
export const cardWidth = 8.56

/** The same, from the widest to the narrowest side. */
export const cardShape = 85.6 / 53.98

type Measures = { width: number; height: number }

/**
 * How wide the cloth in a picture is, in the centimetres its maker stated (`size`). Who stated the sides the other
 * way round than the picture lies is understood. `fits` says whether the shapes agree within a tenth; where they do
 * not, the picture shows something else than the whole cloth.
 */
export function clothOf(size: Measures, picture: Measures): { width: number; height: number; fits: boolean } {
  const shape = picture.width / picture.height
  const off = ({ width, height }: Measures) => Math.abs(Math.log(width / height / shape))
  const turned = { width: size.height, height: size.width }
  const best = off(turned) < off(size) ? turned : size
  return { ...best, fits: off(best) <= Math.log(1.1) }
}

/** A screen that was measured with a card, and the density it then had. */
export type MeasuredScreen = { pixelsPerCm: number; density: number }

/** Pixels per centimetre on a screen, and whether they were measured: a zoomed page or another screen is not. */
export function scaleOn(measured: MeasuredScreen | null, density: number) {
  if (measured && measured.density === density) return { pixelsPerCm: measured.pixelsPerCm, exact: true }
  return { pixelsPerCm: usualPixelsPerCm, exact: false }
}
