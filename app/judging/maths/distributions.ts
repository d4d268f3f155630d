// Tails and quantiles of F and chi-square. Own code, because no package was typed, precise and small at
// once: the maintained typed one brings 230 packages and 440 kB to the page that recounts a result.

/** P(F > f) for the F distribution with d1 and d2 degrees of freedom (> 0, need not be whole); f >= 0. */
export function fUpper(f: number, d1: number, d2: number): number {
  if (f <= 0) return 1
  const [a, b] = [d2 / 2, d1 / 2]
  const [x, y] = [1 / (1 + (d1 * f) / d2), 1 / (1 + d2 / (d1 * f))]
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b))
  // The continued fraction of the incomplete beta function converges fast on this side of its mean only.
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a
  return 1 - (front * betaFraction(y, b, a)) / b
}

/** The f with P(F <= f) = p for the F distribution with d1 and d2 degrees of freedom; 0 < p < 1. */
export function fQuantile(p: number, d1: number, d2: number): number {
  let [low, high] = [-200, 200]
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2
    if (fUpper(2 ** middle, d1, d2) > 1 - p) low = middle
    else high = middle
  }
  return 2 ** ((low + high) / 2)
}

/** P(X > x) for the chi-square distribution with df degrees of freedom (> 0); x >= 0. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1
  const [a, z] = [df / 2, x / 2]
  const front = Math.exp(a * Math.log(z) - z - logGamma(a))
  // Abramowitz and Stegun 6.5.31 above the mean, 6.5.29 below.
  if (z >= a + 1) return front * continued((n) => [n === 0 ? 1 : n * (a - n), z + 2 * n + 1 - a])
  let [term, sum] = [1 / a, 1 / a]
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= z / (a + n)
    sum += term
  }
  return 1 - front * sum
}

/** Abramowitz and Stegun 26.5.8. */
function betaFraction(x: number, a: number, b: number): number {
  return continued((n) => {
    const m = n >> 1
    if (n === 0) return [1, 1]
    if (n % 2 === 0) return [(m * (b - m) * x) / ((a + n - 1) * (a + n)), 1]
    return [(-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n)), 1]
  })
}

/** Value of p0 / (q0 + p1 / (q1 + ...)), by the modified Lentz method (Thompson and Barnett 1986). */
function continued(part: (n: number) => [number, number]): number {
  const tiny = 1e-300
  let [value, c, d] = [tiny, tiny, 0]
  for (let n = 0; n < 100_000; n += 1) {
    const [p, q] = part(n)
    d = 1 / (q + p * d || tiny)
    c = q + p / c || tiny
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return value
}

/** Natural logarithm of the gamma function for z > 0: Stirling's series, from 15 up. */
function logGamma(z: number): number {
  let shift = 0
  for (; z < 15; z += 1) shift += Math.log(z)
  const square = 1 / (z * z)
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift
}
