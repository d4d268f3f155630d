import { existsSync } from 'node:fs'
import type { Invariant } from '#app/audit/invariants.server.ts'
import { db } from '#app/ground/db.server.ts'
import { pathOf } from '#app/media/store.server.ts'

/** What must hold of likenesses and of what works are compared with. */
export async function likenessInvariants(): Promise<Invariant[]> {
  const [likenesses, pictures, references] = await Promise.all([
    db.likeness.findMany(),
    db.picture.findMany({ select: { id: true, entryId: true } }),
    db.reference.findMany(),
  ])
  const entryOf = new Map(pictures.map(({ id, entryId }) => [id, entryId]))
  const there = new Set([
    ...pictures.map(({ id }) => `picture:${id}`),
    ...references.map(({ id }) => `reference:${id}`),
  ])
  const broken = (rows: { id: string }[], what: string) => rows.map(({ id }) => `${what} ${id}`)
  return [
    {
      name: 'every likeness is between two pictures that exist, of different works',
      broken: broken(
        likenesses.filter(({ pictureId, other }) => {
          const own = entryOf.get(pictureId)
          return !own || !there.has(other) || entryOf.get(other.replace(/^picture:/, '')) === own
        }),
        'likeness',
      ),
    },
    {
      name: 'every verdict on a likeness has its reason, its author and its instant',
      broken: broken(
        likenesses.filter(({ verdict, reason, byId, judgedAt }) =>
          verdict ? !reason || !byId || !judgedAt : reason !== '' || byId !== null || judgedAt !== null,
        ),
        'likeness',
      ),
    },
    {
      name: 'the original of every reference is on disk, and the picture of every ready one',
      broken: broken(
        references.filter(({ id, original, state, widths }) => {
          const print = pathOf('pictures', id, `${(widths as number[])[0]}.webp`)
          return !existsSync(pathOf('originals', original)) || (state === 'ready' && !existsSync(print))
        }),
        'reference',
      ),
    },
  ]
}
