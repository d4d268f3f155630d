import { converter, differenceCiede2000, formatHex, type Lab65 } from 'culori'

/** A colour in CIE L*a*b* with the white of D65, in which sRGB is at home. */
export type Lab = Lab65

const toLab = converter('lab65')
const difference = differenceCiede2000()

/** The Lab of an sRGB colour given in bytes. */
export function labOf(red: number, green: number, blue: number): Lab {
  return toLab({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 })
}

/** How different two colours look: CIEDE2000 (CIE 142-2001), of which about 1 is just seen. */
export function colourDistance(one: Lab, other: Lab): number {
  return difference(one, other)
}

/** The colour as #rrggbb, held to what sRGB can show. */
export function hexOf(lab: Lab): string {
  return formatHex(lab)
}
