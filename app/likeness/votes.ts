// Which of many pictures share places with one, and where those would have to lie: blobs that look alike are found
// through tables of hashed answers (locality-sensitive hashing, Indyk and Motwani 1998), and each pair of them votes
// for one way to lay the one picture on the other (Hough).
import { allTurned, answers, distance, words } from './describe.ts'
import type { Trace } from './trace.ts'
import { turns } from './turns.ts'

const tables = 10
const bits = 13
/** Answers of 360 in which two blobs that look alike may differ. */
const tolerance = 64

/** Blob `i` of the picture, turned by `turn`, looks like blob `j` of the other. */
export type Match = { i: number; j: number; turn: number; weight: number }

/** Everything known about a picture that is to be compared with many. */
type Sought = {
  trace: Trace
  descriptions: Int32Array[]
  heads: Int32Array[]
  next: Int32Array[]
  picks: Uint16Array[]
}

/** Prepares a picture for being compared with many. */
export function seek(trace: Trace): Sought {
  const descriptions = allTurned(trace.descriptions)
  const count = trace.places.length / 3
  const picks = Array.from({ length: tables }, (_, t) => pickOf(t))
  const heads = picks.map(() => new Int32Array(1 << bits).fill(-1))
  const next = picks.map(() => new Int32Array(count * turns.length))
  picks.forEach((pick, t) => {
    for (let turn = 0; turn < turns.length; turn++)
      for (let i = 0; i < count; i++) {
        const key = keyOf(descriptions[turn]!, i * words, pick)
        next[t]![turn * count + i] = heads[t]![key]!
        heads[t]![key] = turn * count + i
      }
  })
  return { trace, descriptions, heads, next, picks }
}

/** The answers that table `t` looks at, always the same ones. */
function pickOf(t: number): Uint16Array {
  let state = (t + 1) * 2654435761
  const pick = new Set<number>()
  while (pick.size < bits) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    pick.add((state >>> 8) % answers)
  }
  return Uint16Array.from(pick)
}

function keyOf(descriptions: Int32Array, start: number, pick: Uint16Array): number {
  let key = 0
  for (const bit of pick) key = (key << 1) | ((descriptions[start + (bit >> 5)]! >>> (bit & 31)) & 1)
  return key
}

/** The pairs of blobs that look alike. */
export function matchesOf(sought: Sought, other: Trace): Match[] {
  const count = sought.trace.places.length / 3
  const seen = new Int32Array(count * turns.length).fill(-1)
  const matches: Match[] = []
  const otherCount = other.places.length / 3
  for (let j = 0; j < otherCount; j++)
    for (let t = 0; t < tables; t++) {
      const chain = sought.next[t]!
      let at = sought.heads[t]![keyOf(other.descriptions, j * words, sought.picks[t]!)]!
      for (; at >= 0; at = chain[at]!) {
        if (seen[at] === j) continue
        seen[at] = j
        const turn = Math.floor(at / count)
        const i = at - turn * count
        const far = distance(sought.descriptions[turn]!, i * words, other.descriptions, j * words)
        if (far <= tolerance) matches.push({ i, j, turn, weight: (1 - far / (tolerance + 1)) ** 2 })
      }
    }
  return matches
}

/** A way to lay the picture on the other that many matches voted for. */
export type Ballot = { votes: number; matches: Match[] }

/** Width of a bin: in doublings of scale, and in mapped widths of the picture. */
const scaleBin = 0.5
const placeBin = 0.12

/** The best ways, most votes first, at most `most`. */
export function ballots(matches: Match[], trace: Trace, other: Trace, most: number): Ballot[] {
  const bins = new Map<number, Ballot & { firsts: Set<number> }>()
  const extent = Math.sqrt(trace.width * trace.height)
  for (const match of matches) {
    const m = turns[match.turn]!
    const scale = other.places[match.j * 3 + 2]! / trace.places[match.i * 3 + 2]!
    const fromX = trace.places[match.i * 3]! - trace.width / 2
    const fromY = trace.places[match.i * 3 + 1]! - trace.height / 2
    // Where the middle of the picture would come to lie.
    const x = other.places[match.j * 3]! - scale * (m[0] * fromX + m[1] * fromY)
    const y = other.places[match.j * 3 + 1]! - scale * (m[2] * fromX + m[3] * fromY)
    const s = Math.log2(scale) / scaleBin
    for (const level of [Math.floor(s), Math.floor(s) + 1]) {
      const pitch = placeBin * extent * 2 ** (level * scaleBin)
      const col = Math.round(x / pitch)
      const row = Math.round(y / pitch)
      const key = (((level + 64) * 8 + match.turn) * 4096 + col + 2048) * 4096 + row + 2048
      const bin = bins.get(key)
      if (!bin) bins.set(key, { votes: match.weight, matches: [match], firsts: new Set([match.i]) })
      else {
        bin.matches.push(match)
        // A blob votes once for a way, however often it is found near there.
        if (!bin.firsts.has(match.i)) bin.votes += match.weight
        bin.firsts.add(match.i)
      }
    }
  }
  return [...bins.values()].sort((a, b) => b.votes - a.votes).slice(0, most)
}
