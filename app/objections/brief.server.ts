import { windowOf, type ObjectionWindow } from '#app/contests/objection-window.ts'
import { db } from '#app/ground/db.server.ts'
import { mayObject } from '#app/policy/objections.ts'

/** How many objections to a result there are, and what became of them; nothing of what they say. */
export type ObjectionsBrief = {
  window: ObjectionWindow | null
  phase: 'none' | 'before' | 'open' | 'over'
  counts: { all: number; upheld: number; rejected: number; open: number }
  /** What of this a page was made of, for its ETag. */
  version: string
  /** When the window opens or closes next; null: no more. */
  changesAt: Date | null
}

/** The objections to a published edition, in numbers. Only the newest edition's can still be objected to. */
export async function readBrief(slug: string, at: Date): Promise<ObjectionsBrief> {
  const edition = await db.edition.findUniqueOrThrow({
    where: { slug },
    select: {
      id: true,
      objectsFrom: true,
      objectsTill: true,
      createdAt: true,
      publications: { orderBy: { version: 'asc' }, take: 1, select: { at: true } },
    },
  })
  const { id, createdAt, publications, ...set } = edition
  const [rows, newer] = await Promise.all([
    db.objection.groupBy({ by: ['state'], where: { editionId: id }, _count: true }),
    db.edition.count({ where: { createdAt: { gt: createdAt } } }),
  ])
  const of = (state: string) => rows.find((row) => row.state === state)?._count ?? 0
  const counts = { upheld: of('upheld'), rejected: of('rejected'), open: of('open') }
  const all = counts.upheld + counts.rejected + counts.open
  const window = windowOf({ ...set, publishedAt: publications[0]?.at ?? null })
  const phase = phaseOf(window, newer > 0, at)
  return {
    window,
    phase,
    counts: { all, ...counts },
    changesAt: phase === 'before' ? window!.from : phase === 'open' ? window!.till : null,
    version: `objections ${phase} ${window?.till.toISOString() ?? ''} ${Object.values(counts).join(' ')}`,
  }
}

function phaseOf(window: ObjectionWindow | null, past: boolean, at: Date): ObjectionsBrief['phase'] {
  if (!window) return 'none'
  if (past || at >= window.till) return 'over'
  return mayObject(window, at).ok ? 'open' : 'before'
}
