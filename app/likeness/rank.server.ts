import type { Found } from './find.ts'
import type { Seen } from './laid.ts'
import { nearHash } from './near-ways.ts'
import { resemble } from './resemble.ts'
import { pixelsOf } from './small.server.ts'
import type { Trace } from './trace.ts'
import { hashDistance, turnedHash } from './hash.ts'
import { turns } from './turns.ts'
import { lookAt } from './verify.ts'
import { ballots, matchesOf, seek } from './votes.ts'

/** How many of the others are looked at closely: those with most votes, and those with the nearest hashes. */
const shortlist = { votes: 24, hashes: 6 }
/** Votes without which it is not worth looking. */
const leastVotes = 3
/** Ways of laying that are tried for each of them. */
const ways = 14

/** Another picture, and how to read its trace: null where there is none of this version. */
type Other = { key: string; file: string; read: () => Promise<Trace | null> }

/** The likenesses of a picture, the strongest first, and the files of traces that are missing. */
export async function rank(trace: Trace, others: Other[]): Promise<{ found: Found[]; missing: string[] }> {
  const sought = seek(trace)
  const hashes = turns.map((turn) => turnedHash(trace.hash, turn))
  const missing: string[] = []
  const glances: { other: Other; votes: number; far: number }[] = []
  for (const other of others) {
    const theirs = await other.read()
    if (!theirs) {
      missing.push(other.file)
      continue
    }
    const [best] = ballots(matchesOf(sought, theirs), trace, theirs, 1)
    const far = Math.min(...hashes.map((hash) => hashDistance(hash, theirs.hash)))
    glances.push({ other, votes: best?.votes ?? 0, far })
  }
  const close = new Set([
    ...glances
      .filter(({ votes }) => votes >= leastVotes)
      .sort((a, b) => b.votes - a.votes)
      .slice(0, shortlist.votes),
    ...glances
      .filter(({ far }) => far <= nearHash)
      .sort((a, b) => a.far - b.far)
      .slice(0, shortlist.hashes),
  ])
  const mine = await see(trace)
  const found: Found[] = []
  for (const { other } of close) {
    const theirs = await other.read()
    if (!theirs) continue
    const matches = matchesOf(sought, theirs)
    const likeness = resemble(mine, await see(theirs), matches, ballots(matches, trace, theirs, ways))
    if (likeness) found.push({ key: other.key, ...likeness })
  }
  return { found: found.sort((a, b) => b.score - a.score), missing }
}

/** The files of traces that are missing. */
export async function missingOf(others: Other[]): Promise<string[]> {
  const missing: string[] = []
  for (const { file, read } of others) if (!(await read())) missing.push(file)
  return missing
}

async function see(trace: Trace): Promise<Seen> {
  const pixels = await pixelsOf(trace)
  return { trace, pixels, look: lookAt(pixels) }
}
