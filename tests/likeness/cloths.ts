// Cloths drawn by code in two styles. Two of one style and other seeds are strangers: the same kind of layout, drawn anew.
import sharp from 'sharp'

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const colours = { ground: '#3a2417', light: '#ead9b5', dye: '#9c5a2b' }

/** Slanting rows of curved blades between stripes, each blade drawn a little otherwise, as by hand. */
function parang(seed: number): string {
  const next = chance(seed)
  const shake = (by: number) => (next() - 0.5) * by
  const [step, high, slant] = [58 + next() * 30, 62 + next() * 30, 32 + next() * 16]
  const [bulge, waist, lean] = [12 + next() * 40, 4 + next() * 30, next() * 30]
  const shapes: string[] = []
  for (let row = -8; row < 18; row++) {
    for (let i = -8; i < 22; i++) {
      const [x, y] = [i * step + row * lean + shake(10), row * high + shake(6)]
      const h = high * (0.8 + shake(0.2))
      const [b, w] = [bulge + shake(12), waist + shake(8)]
      shapes.push(
        `<path d="M${x},${y} c${b},${h / 4} ${-w},${h / 2} ${w / 2},${h} c${b + w},${-h / 5} ${w},${-h / 2} ${b},${-h * 0.7} z" fill="${colours.light}" stroke="${colours.dye}" stroke-width="3"/>`,
      )
      for (let d = 1; d < 4; d++)
        shapes.push(
          `<circle cx="${x + w / 2 + 4 + shake(8)}" cy="${y + (h * d) / 4 + shake(8)}" r="${2 + next() * 3}" fill="${colours.dye}"/>`,
        )
    }
    shapes.push(
      `<path d="M-400,${row * high - 5} h2000" stroke="${colours.dye}" stroke-width="${4 + shake(3)}"/>`,
    )
  }
  return `<g transform="rotate(${-slant} 450 350)">${shapes.join('')}</g>`
}

/** Rosettes in a grid, each with petals and isen of its own. */
function ceplok(seed: number): string {
  const next = chance(seed)
  const pitch = 92 + next() * 40
  const [long, thick, inner] = [0.2 + next() * 0.15, 0.07 + next() * 0.07, 0.03 + next() * 0.06]
  const fewest = 5 + Math.floor(next() * 4)
  const shapes: string[] = []
  for (let y = pitch / 2; y < 760; y += pitch)
    for (let x = pitch / 2; x < 960; x += pitch) {
      const petals = fewest + Math.floor(next() * 4)
      const from = next() * 90
      for (let p = 0; p < petals; p++) {
        const [l, t] = [pitch * long * (0.8 + next() * 0.4), pitch * thick * (0.7 + next() * 0.6)]
        const turn = `rotate(${from + (360 / petals) * p + next() * 12} ${x} ${y})`
        const top = y - l - pitch * inner
        shapes.push(
          `<ellipse cx="${x}" cy="${top + l / 2}" rx="${t}" ry="${l / 2}" fill="${p % 2 ? colours.light : colours.dye}" transform="${turn}"/>`,
          `<circle cx="${x + next() * 8 - 4}" cy="${top + next() * l}" r="${1 + next() * 3}" fill="${colours.ground}" transform="${turn}"/>`,
        )
      }
      for (let d = 0; d < 9; d++)
        shapes.push(
          `<circle cx="${x + pitch * (0.3 + next() * 0.4)}" cy="${y + pitch * (0.3 + next() * 0.4)}" r="${1.5 + next() * 3}" fill="${colours.light}"/>`,
        )
    }
  return shapes.join('')
}

/** A cloth of 900 x 700 pixels as PNG. */
export function cloth(style: 'parang' | 'ceplok', seed: number): Promise<Buffer> {
  const drawn = style === 'parang' ? parang(seed) : ceplok(seed)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700"><rect width="900" height="700" fill="${colours.ground}"/>${drawn}</svg>`
  return sharp(Buffer.from(svg)).flatten().png().toBuffer()
}
