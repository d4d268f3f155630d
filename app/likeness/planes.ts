/** Some values for each pixel, one array a channel, row by row from the top left. */
export type Planes = { width: number; height: number; channels: Float32Array[] }

/** The channels of interleaved 8-bit pixels, 0 to 255. */
export function planesOf(pixels: Uint8Array, width: number, height: number): Planes {
  const count = pixels.length / (width * height)
  const channels = Array.from({ length: count }, () => new Float32Array(width * height))
  channels.forEach((channel, c) => {
    for (let i = 0, at = c; i < channel.length; i++, at += count) channel[i] = pixels[at]!
  })
  return { width, height, channels }
}

/** A Gaussian blur of standard deviation `sigma` pixels; beyond the edges the edge goes on. */
export function blur(source: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigma * 3))
  const weights = new Float32Array(radius + 1)
  for (let i = 0; i <= radius; i++) weights[i] = Math.exp((-i * i) / (2 * sigma * sigma))
  const sum = weights.reduce((all, weight, i) => all + (i ? 2 * weight : weight), 0)
  for (let i = 0; i <= radius; i++) weights[i]! /= sum
  const across = new Float32Array(source.length)
  const row = new Float32Array(width + 2 * radius)
  for (let y = 0; y < height; y++) {
    const start = y * width
    row.fill(source[start]!, 0, radius)
    row.set(source.subarray(start, start + width), radius)
    row.fill(source[start + width - 1]!, radius + width)
    for (let x = 0; x < width; x++) {
      const middle = x + radius
      let value = row[middle]! * weights[0]!
      for (let i = 1; i <= radius; i++) value += (row[middle - i]! + row[middle + i]!) * weights[i]!
      across[start + x] = value
    }
  }
  const blurred = new Float32Array(source.length)
  for (let y = 0; y < height; y++) {
    const start = y * width
    for (let i = -radius; i <= radius; i++) {
      const from = Math.min(height - 1, Math.max(0, y + i)) * width
      const weight = weights[Math.abs(i)]!
      for (let x = 0; x < width; x++) blurred[start + x]! += across[from + x]! * weight
    }
  }
  return blurred
}

/** Every second pixel of every second row. */
export function half(source: Float32Array, width: number, height: number): Float32Array {
  const wide = width >> 1
  const high = height >> 1
  const halved = new Float32Array(wide * high)
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) halved[y * wide + x] = source[2 * y * width + 2 * x]!
  return halved
}

/** How strong the edge is at each pixel, and its direction as a doubled angle: `v` and `w` are strength times its cosine and sine. */
export type Edges = { width: number; height: number; g: Float32Array; v: Float32Array; w: Float32Array }

/**
 * The edges of a picture through all of its channels together (the structure tensor of Di Zenzo, A note on the
 * gradient of a multi-image, 1986). The doubled angle does not know light from dark, and a turn of hues changes next
 * to nothing: so recoloured and inverted pictures keep their edges. `rooted` gives the root of the strength, by which faint
 * lines count more beside strong ones.
 */
export function edgesOf({ width, height, channels }: Planes, rooted: boolean): Edges {
  const g = new Float32Array(width * height)
  const v = new Float32Array(width * height)
  const w = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const up = y > 0 ? -width : 0
    const down = y < height - 1 ? width : 0
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = x > 0 ? at - 1 : at
      const right = x < width - 1 ? at + 1 : at
      let xx = 0
      let yy = 0
      let xy = 0
      for (const channel of channels) {
        const dx = channel[right]! - channel[left]!
        const dy = channel[at + down]! - channel[at + up]!
        xx += dx * dx
        yy += dy * dy
        xy += dx * dy
      }
      const energy = xx + yy
      if (energy < 1e-3) continue
      const strength = rooted ? Math.sqrt(Math.sqrt(energy)) : Math.sqrt(energy)
      g[at] = strength
      v[at] = (strength * (xx - yy)) / energy
      w[at] = (strength * 2 * xy) / energy
    }
  }
  return { width, height, g, v, w }
}
