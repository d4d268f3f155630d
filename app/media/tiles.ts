// The tiles of a picture for close looking, as libvips writes them for IIIF Image API 3, level 0:
// tiles/<region>/<size>/0/default.jpg. Every address follows from the picture's measures alone.

/** The side of a tile, in pixels. */
export const tileSide = 512

/** The measures of an upright original, in pixels. */
type Measures = { width: number; height: number }

/** How many times smaller than the picture each level of its tiles is: 1, 2, 4, … up to where one tile holds all. */
export function scaleFactors({ width, height }: Measures): number[] {
  const factors = [1]
  while (Math.ceil(Math.max(width, height) / factors.at(-1)!) > tileSide) factors.push(factors.at(-1)! * 2)
  return factors
}

/** Columns and rows of tiles at one of the scale factors. */
export function tileCounts({ width, height }: Measures, factor: number): { columns: number; rows: number } {
  const count = (side: number) => Math.ceil(side / (factor * tileSide))
  return { columns: count(width), rows: count(height) }
}

/** The pixels of the tile in one place: the part of the picture that it shows, and how large it is itself. */
function tileAt({ width, height }: Measures, factor: number, column: number, row: number) {
  const span = factor * tileSide
  const [x, y] = [column * span, row * span]
  const [w, h] = [Math.min(span, width - x), Math.min(span, height - y)]
  return { x, y, w, h, wide: Math.ceil(w / factor), high: Math.ceil(h / factor) }
}

/** Where the tile in one place is, below the folder of the tiles: region/size/rotation/quality.format. */
export function tileName(picture: Measures, factor: number, column: number, row: number): string {
  const { x, y, w, h, wide, high } = tileAt(picture, factor, column, row)
  const whole = w === picture.width && h === picture.height
  return `${whole ? 'full' : [x, y, w, h].join()}/${wide},${high}/0/default.jpg`
}

/** Where all tiles of a picture are, below the folder of the tiles. */
export function tileNames(picture: Measures): string[] {
  const names = scaleFactors(picture).flatMap((factor) => {
    const { columns, rows } = tileCounts(picture, factor)
    const places = Array.from({ length: columns * rows }, (_, at) => [at % columns, Math.floor(at / columns)])
    return places.map(([column, row]) => tileName(picture, factor, column!, row!))
  })
  // At an edge one tile may serve two levels.
  return [...new Set(names)]
}

/** Whether this is shaped as the name of a tile: nothing else below a picture's tiles is ever answered. */
export function isTileName(name: string): boolean {
  return /^(full|\d{1,6}(,\d{1,6}){3})\/\d{1,4},\d{1,4}\/0\/default\.jpg$/.test(name)
}

/** The longest side of a whole picture that is given to anybody in one file, in pixels. */
const wholeSide = 2560

/** A picture whole at one of its levels, in pixels. */
type Whole = { width: number; height: number }

/**
 * The sizes in which the whole picture can be had as one JPEG, ascending: its levels up to a long side of 2560. They
 * are the levels themselves, because viewers take a list of sizes that is as long as the levels for just that.
 */
export function wholeSizes({ width, height }: Measures): Whole[] {
  return scaleFactors({ width, height })
    .map((factor) => ({ width: Math.ceil(width / factor), height: Math.ceil(height / factor) }))
    .filter((whole) => Math.max(whole.width, whole.height) <= wholeSide)
    .reverse()
}

/** Where the whole picture is in a size, below the folder of the tiles; `max` is the largest that there is. */
export function wholeName(size: Whole | 'max'): string {
  return `full/${size === 'max' ? size : `${size.width},${size.height}`}/0/default.jpg`
}

/**
 * What IIIF viewers read first (Image API 3.0, section 5); `id` is the public address of the tiles. A picture that
 * cannot be had whole at its own size says so by `maxWidth`, which without `maxHeight` limits both sides.
 */
export function tileInfo(id: string, picture: Measures): object {
  const sizes = wholeSizes(picture)
  const largest = sizes.at(-1)!
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    ...picture,
    ...(largest.width < picture.width && { maxWidth: Math.max(largest.width, largest.height) }),
    sizes,
    tiles: [{ width: tileSide, scaleFactors: scaleFactors(picture) }],
    extraFeatures: ['cors', 'jsonldMediaType'],
  }
}
