import { db } from '#app/ground/db.server.ts'
import { pagesFor, rowsOf } from '#app/ground/paging.ts'
import { carriesSecret } from './kept.ts'

/** Letters to hand over, those that could not be sent, or all. */
export type Heap = 'waiting' | 'failed' | 'all'

const heaps = {
  waiting: { state: 'queued', channel: 'whatsapp' },
  failed: { state: 'failed' },
  all: {},
}
const perPage = 30

/** One heap of the office's outbox, thirty letters a page: each letter with its addressee, text and fate; and how many stand in each heap. */
export async function readOutbox(heap: Heap, page: number) {
  const where = heaps[heap]
  const [rows, total, waiting, failed, all] = await Promise.all([
    db.letter.findMany({
      where,
      // Those to hand over are taken in the order they were written, the others are looked back on.
      orderBy: { createdAt: heap === 'waiting' ? 'asc' : 'desc' },
      ...rowsOf(page, perPage),
      include: { user: { select: { name: true } } },
    }),
    db.letter.count({ where }),
    db.letter.count({ where: heaps.waiting }),
    db.letter.count({ where: heaps.failed }),
    db.letter.count(),
  ])
  const letters = rows.map(({ user, ...letter }) => ({
    ...letter,
    to: user?.name ?? '',
    canBeSentAgain: letter.state === 'failed' && !carriesSecret(letter),
  }))
  return { letters, counts: { waiting, failed, all }, page, pages: pagesFor(total, perPage) }
}

export type OutboxPage = Awaited<ReturnType<typeof readOutbox>>

/** The letters sent to one person, newest first, with their text. */
export function lettersTo(userId: string) {
  return db.letter.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, subject: true, text: true, channel: true, createdAt: true },
  })
}
