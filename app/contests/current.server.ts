import { db, type Tx } from '#app/ground/db.server.ts'
import { stageAt, type Instants, type Stage } from './timeline.ts'

type Dated = { opensAt: Date | null; closesAt: Date | null }
type Rounded = { rounds: { opensAt: Date | null; sealedAt: Date | null }[]; publications: { at: Date }[] }

/** What `instantsOf` needs of an edition read with it. */
export const withInstants = {
  rounds: { where: { kind: 'scoring' }, orderBy: { position: 'desc' as const }, take: 1 },
  publications: { orderBy: { version: 'asc' as const }, take: 1, select: { at: true } },
}

/** The instants of an edition row read with its last scoring round and first publication. */
export function instantsOf(edition: Dated & Rounded): Instants {
  const round = edition.rounds[0]
  return {
    opensAt: edition.opensAt,
    closesAt: edition.closesAt,
    judgingAt: round?.opensAt ?? null,
    sealedAt: round?.sealedAt ?? null,
    publishedAt: edition.publications[0]?.at ?? null,
  }
}

/** The edition that the site is about now: the newest one, with its scoring round, instants and stage. */
export async function currentEdition(at: Date, client: Tx = db) {
  const edition = await client.edition.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    include: { ...withInstants, prizes: { orderBy: { place: 'asc' } } },
  })
  const instants = instantsOf(edition)
  const stage: Stage = stageAt(instants, at)
  const { rounds, publications: _publications, ...rest } = edition
  return { ...rest, instants, stage, round: rounds[0]! }
}

export type CurrentEdition = Awaited<ReturnType<typeof currentEdition>>
