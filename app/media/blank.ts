/** What a picture shows when it shows next to nothing, as after an export that failed. */
type Blank = 'blank' | 'dark' | 'pale'

/** So much of a picture must be so: a logo or a few specks do not make it a design. */
const share = 0.995
/** How far bytes of one even colour may lie apart from its commonest. */
const evenness = 4
/** The brightest byte of what is as good as black, and the darkest of what is as good as white. */
const [black, white] = [24, 244]

/**
 * 'blank' when 99.5 % of the pixels are one even colour, else 'dark' or 'pale' when as many are next to black or
 * next to white, else null. `rgb` has 3 bytes a pixel.
 */
export function blankOf(rgb: Uint8Array): Blank | null {
  const needed = (rgb.length / 3) * share
  const common = [0, 1, 2].map((channel) => commonest(rgb, channel))
  let [even, dark, pale] = [0, 0, 0]
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]
    if (near(red, common[0]!) && near(green, common[1]!) && near(blue, common[2]!)) even++
    if (red <= black && green <= black && blue <= black) dark++
    if (red >= white && green >= white && blue >= white) pale++
  }
  if (even >= needed) return 'blank'
  return dark >= needed ? 'dark' : pale >= needed ? 'pale' : null
}

function near(byte: number, other: number): boolean {
  return Math.abs(byte - other) <= evenness
}

function commonest(rgb: Uint8Array, channel: number): number {
  const counts = new Uint32Array(256)
  for (let at = channel; at < rgb.length; at += 3) counts[rgb[at]!]!++
  return counts.indexOf(Math.max(...counts))
}
