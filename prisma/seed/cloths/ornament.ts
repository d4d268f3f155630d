/** The twelve ornaments of the reference library that cloths are composed from. */
export const ORNAMENTS = [
  'padma',
  'rantai',
  'sulur',
  'matahari',
  'simbar',
  'bata',
  'nuri',
  'kala',
  'makara',
  'gana',
  'singa',
  'gajah',
] as const

export type OrnamentKey = (typeof ORNAMENTS)[number]

/**
 * One ornament, ready for the cloth: the inner markup of its 240 by 240 drawing (classes k, f, i, d), the
 * outline of its silhouette and the box its ink fills, both in the drawing's units.
 */
export type Ornament = {
  markup: string
  outline: string
  box: { x: number; y: number; w: number; h: number }
}

export type Ornaments = Record<OrnamentKey, Ornament>

/** What stands between an ornament's svg tags, without its own style, title and description. */
export function innerMarkup(svg: string): string {
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]
  if (inner === undefined) throw new Error('The drawing is not an svg document')
  return inner.replace(/<(style|title|desc|metadata)[\s\S]*?<\/\1>/g, '').trim()
}
