/**
 * What kind of likeness it seems to be: `same` (exact or saved anew), `recoloured` (other colours), `turned` (turned
 * or mirrored), `part` (a crop of the other, or the reverse), `motif` (a motif of the one repeated or placed inside
 * the other).
 */
export type LikenessKind = 'same' | 'recoloured' | 'turned' | 'part' | 'motif'

/**
 * How the one picture lies on the other, in unit coordinates (0..1 across, 0..1 down, of each upright derivative).
 * A map [a, b, c, d, e, f] takes a point (x, y) of the picture to (a x + b y + c, d x + e y + f) of the other; it
 * mirrors where its determinant is negative. There may be several where a motif is repeated. Points are matched
 * places [x, y, x of the other, y of the other], at most 40, for drawing lines between the two.
 */
export type Overlay = {
  maps: [number, number, number, number, number, number][]
  points: [number, number, number, number][]
}

/** One picture that looks alike; a higher score (0 to 1000) is a stronger likeness. */
export type Found = { key: string; score: number; kind: LikenessKind; overlay: Overlay }
