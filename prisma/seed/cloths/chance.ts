/** A source of numbers from 0 up to 1, always the same for the same seed. */
export type Chance = () => number

/**
 * Seeded randomness, so that a cloth is drawn alike every time: FNV-1a folds the seed to 32 bits,
 * mulberry32 (Tommy Ettinger, public domain) runs from there.
 */
export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between two bounds. */
export function between(chance: Chance, low: number, high: number): number {
  return low + (high - low) * chance()
}

/** One of the given things. */
export function pick<T>(chance: Chance, things: readonly T[]): T {
  return things[Math.floor(chance() * things.length)]!
}
