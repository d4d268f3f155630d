/**
 * Works in a random order of this juror's own: the same for the same seed whatever order they are given in,
 * unrelated between jurors, and with a work added or withdrawn the others keep their order.
 */
export function orderFor(seed: string, jurorKey: string, workKeys: readonly string[]): string[] {
  return shuffled(workKeys, `${seed}\u0000${jurorKey}`)
}

interface Deal {
  works: readonly string[]
  jurors: readonly string[]
  seed: string
  /** Jurors per work; without it everyone scores everything. */
  perWork?: number
  /** True for a juror who may not score a work. */
  barred?: (juror: string, work: string) => boolean
  /** Pairs dealt before, [juror, work]: they stay, unless barred now or no longer there. */
  kept?: readonly (readonly [string, string])[]
}

/**
 * Deals works to jurors. Without bars and kept pairs, loads differ by at most one; pairs of jurors who share
 * works are varied, so that the panel stays linked. The same seed gives the same deal.
 * Returns each juror's works in that juror's order, and the works that got fewer jurors than asked.
 * Throws RangeError when `perWork` is not a whole number from 1, or a key occurs twice.
 */
export function deal({
  works,
  jurors,
  seed,
  perWork = Math.max(1, jurors.length),
  barred = () => false,
  kept = [],
}: Deal): {
  dealt: Map<string, string[]>
  short: string[]
} {
  if (!(Number.isInteger(perWork) && perWork >= 1)) {
    throw new RangeError('jurors per work must be a whole number from 1')
  }
  if (twice(works) || twice(jurors)) throw new RangeError('a key occurs twice')
  const panels = new Map<string, string[]>(works.map((work) => [work, []]))
  const loads = new Map<string, number>(jurors.map((juror) => [juror, 0]))
  const meetings = new Map<string, number>()
  const give = (juror: string, work: string) => {
    const panel = panels.get(work)!
    for (const other of panel) meetings.set(pair(juror, other), (meetings.get(pair(juror, other)) ?? 0) + 1)
    panel.push(juror)
    loads.set(juror, loads.get(juror)! + 1)
  }
  for (const [juror, work] of kept) {
    const gone = !loads.has(juror) || !panels.has(work) || barred(juror, work)
    if (!gone && !panels.get(work)!.includes(juror)) give(juror, work)
  }
  for (const work of shuffled(works, seed)) {
    const panel = panels.get(work)!
    let free = shuffled(jurors, `${seed}\u0000${work}`).filter(
      (juror) => !panel.includes(juror) && !barred(juror, work),
    )
    while (panel.length < perWork && free.length > 0) {
      const met = (juror: string) =>
        panel.reduce((sum, other) => sum + (meetings.get(pair(juror, other)) ?? 0), 0)
      const cost = new Map(free.map((juror) => [juror, [loads.get(juror)!, met(juror)] as const]))
      const next = free.reduce((best, juror) => {
        const [a, b] = [cost.get(best)!, cost.get(juror)!]
        return b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? juror : best
      })
      give(next, work)
      free = free.filter((juror) => juror !== next)
    }
  }
  const short = works.filter((work) => panels.get(work)!.length < perWork)
  const dealt = jurors.map((juror): [string, string[]] => {
    const own = works.filter((work) => panels.get(work)!.includes(juror))
    return [juror, orderFor(seed, juror, own)]
  })
  return { dealt: new Map(dealt), short }
}

const twice = (keys: readonly string[]) => new Set(keys).size < keys.length

const pair = (a: string, b: string) => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)

/** Keys in the order of their hashes. */
function shuffled(keys: readonly string[], salt: string): string[] {
  const hashes = new Map(keys.map((key) => [key, hash(`${salt}\u0000${key}`)]))
  return [...keys].sort((a, b) => hashes.get(a)! - hashes.get(b)! || (a < b ? -1 : Number(a > b)))
}

/** A 53-bit hash of a string: two lanes of MurmurHash-like mixing. For shuffling, not for secrets. */
function hash(text: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let i = 0; i < text.length; i += 1) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x9e3779b1)
    low = Math.imul(low ^ text.charCodeAt(i), 0x5f356495)
  }
  high = mixed(high ^ (low >>> 15))
  low = mixed(low ^ (high >>> 13))
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/** MurmurHash3's finaliser. */
function mixed(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return word ^ (word >>> 16)
}
