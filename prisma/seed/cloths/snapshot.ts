import { chanceFrom } from './chance.ts'
import { noise, type Pixels } from './hand.ts'

type Colour = [red: number, green: number, blue: number]

const RAIL = 0.052 // where the bamboo hangs, as a part of the picture's height
const THICK = 0.03
const TAU = 2 * Math.PI

/**
 * The same cloth as a telephone sees it: hung over a bamboo rail before a limed wall, in folds, a little askew,
 * its foot outside the picture. The picture is upright, 3 to 4.
 */
export function asSnapshot(cloth: Pixels, width: number, seed: string): Pixels {
  const height = Math.round((width * 4) / 3)
  const out = new Uint8Array(width * height * 3)
  const grit = noise('wall' + seed, 0.012)
  const stain = noise('stain' + seed, 0.21)
  const sway = noise('sway' + seed, 0.4)
  const dapple = noise('dapple' + seed, 0.17)
  const sensor = chanceFrom('sensor' + seed)
  const reach = 1.07 // the cloth's width as a part of the picture's: its right edge is cut off
  const drop = (reach * cloth.height * width) / (cloth.width * height)
  for (let y = 0; y < height; y++) {
    const v = y / height
    for (let x = 0; x < width; x++) {
      const u = x / width
      const level = v - RAIL - (u - 0.5) * 0.018
      const down = Math.max(0, (level + THICK * 0.5) / drop)
      const lean = (u - 0.055 - v * 0.012) / (reach * (1 - 0.03 * v))
      const phase = lean * TAU * 2.6 + sway(lean, down) * 1.5 + down * 0.5
      const give = 0.18 + 0.82 * Math.min(1, down * 1.6)
      const across = lean + 0.0075 * Math.sin(phase) * give
      const hem = 0.003 * Math.sin(phase * 1.3) * give
      const inside = across > hem && across < 1 - hem && level > -THICK * 0.5
      let [r, g, b] = inside ? sample(cloth, across, down) : behind(u, v, level)
      let light = 1.1 - 0.2 * u - 0.1 * v + dapple(u + v * 0.3, v) * 0.05
      if (inside) {
        light *= 1 + 0.13 * Math.cos(phase) * give - 0.05 * Math.cos(2 * phase + 1) * give
        if (level < THICK)
          light *=
            0.72 + 0.4 * Math.sin(Math.PI * Math.min(1, Math.max(0, (level + THICK * 0.6) / (THICK * 1.7))))
      } else if (level > THICK * 0.4) {
        const gap = across < 0.5 ? -across : across - 1
        const shade = Math.max(0, 1 - Math.max(0, gap - (across < 0.5 ? 0 : 0.006)) / 0.045)
        light *= (1 + stain(u, v) * 0.05 + grit(u, v) * 0.025) * (1 - 0.42 * shade * shade)
      }
      const speck = (sensor() - 0.5) * 6
      const o = (y * width + x) * 3
      out[o] = clip(r * light * 1.03 + speck)
      out[o + 1] = clip(g * light * 1.0 + speck)
      out[o + 2] = clip(b * light * 0.94 + speck)
    }
  }
  return { data: out, width, height }
}

/** The wall, or the bamboo before it. */
function behind(u: number, v: number, level: number): Colour {
  if (Math.abs(level) > THICK * 0.5) return [211, 203, 188]
  const round = Math.cos((level / (THICK * 0.5)) * 1.45)
  const node = Math.abs(((u * 3.3 + 0.2) % 1) - 0.5) < 0.006 ? 0.6 : 1
  const tone = (0.45 + 0.62 * round) * node * (1 + 0.04 * Math.sin(v * 900))
  return [178 * tone, 142 * tone, 86 * tone]
}

function sample({ data, width, height }: Pixels, u: number, v: number): Colour {
  const x = Math.min(width - 1.001, Math.max(0, u * width))
  const y = Math.min(height - 1.001, Math.max(0, v * height))
  const [ix, iy] = [x | 0, y | 0]
  const [fx, fy] = [x - ix, y - iy]
  const p = (iy * width + ix) * 3
  const q = p + width * 3
  const mix = (k: number) => {
    const top = data[p + k]! + (data[p + 3 + k]! - data[p + k]!) * fx
    const low = data[q + k]! + (data[q + 3 + k]! - data[q + k]!) * fx
    return top + (low - top) * fy
  }
  return [mix(0), mix(1), mix(2)]
}

function clip(value: number): number {
  return Math.max(0, Math.min(255, value))
}
