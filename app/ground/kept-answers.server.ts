import { LRUCache } from 'lru-cache'
import { single } from './single.server.ts'

/** A whole answer that everybody without a session gets alike. */
export type KeptAnswer = {
  headers: Record<string, string | number | string[]>
  etag: string
  /** By content encoding. */
  bodies: { identity: Buffer; gzip?: Buffer; br?: Buffer }
}

const bytesInMemory = 64_000_000
const shelf = single('kept answers', () => ({
  answers: new LRUCache<string, KeptAnswer>({
    maxSize: bytesInMemory,
    sizeCalculation: ({ bodies }) =>
      bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 2_000,
  }),
  /** Counts how often all was forgotten. */
  turn: 0,
}))

/** The answer kept for an address, its query included. */
export function keptAnswer(url: string): KeptAnswer | undefined {
  return shelf.answers.get(url)
}

/** To be asked before an answer is made, and handed to `keepAnswer` with it. */
export function shelfTurn(): number {
  return shelf.turn
}

/** Keeps an answer for so many seconds, unless all was forgotten since it was begun: it may show what is no longer so. */
export function keepAnswer(url: string, answer: KeptAnswer, seconds: number, turn: number): void {
  if (turn === shelf.turn) shelf.answers.set(url, answer, { ttl: seconds * 1000 })
}

/** Forgets every answer. To be called once something that the public sees has changed. */
export function forgetAnswers(): void {
  shelf.turn += 1
  shelf.answers.clear()
}
