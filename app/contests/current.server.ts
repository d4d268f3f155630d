import { db, type Tx } from '#app/ground/db.server.ts'
import { stageAt, type Instants, type Stage } from './timeline.ts'

type Dated = { opensAt: Date | null; closesAt: Date | null }
type Rounded = {
  rounds: { kind: string; opensAt: Date | null; sealedAt: Date | null }[]
  publications: { at: Date }[]
}

/** What `instantsOf` needs of an edition read with it. */
export const withInstants = {
  rounds: { orderBy: { position: 'asc' as const } },
  publications: { orderBy: { version: 'asc' as const }, take: 1, select: { at: true } },
}

/** The instants of an edition row read with its rounds and first publication: judging goes from the first round to the last. */
export function instantsOf(edition: Dated & Rounded): Instants {
  return {
    opensAt: edition.opensAt,
    closesAt: edition.closesAt,
    judgingAt: edition.rounds[0]?.opensAt ?? null,
    sealedAt: edition.rounds.at(-1)?.sealedAt ?? null,
    firstSealedAt: edition.rounds.find(({ sealedAt }) => sealedAt)?.sealedAt ?? null,
    publishedAt: edition.publications[0]?.at ?? null,
  }
}

/** The edition that the site is about now: the newest one, with the round whose criteria its form sets, instants and stage. */
export async function currentEdition(at: Date, client: Tx = db) {
  const edition = await client.edition.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    include: { ...withInstants, prizes: { orderBy: { place: 'asc' } } },
  })
  const instants = instantsOf(edition)
  const stage: Stage = stageAt(instants, at)
  const { rounds, publications: _publications, ...rest } = edition
  return {
    ...rest,
    instants,
    stage,
    // The first that scores; every other one has its criteria on the page of rounds.
    round: rounds.find(({ kind }) => kind === 'scoring') ?? rounds.at(-1)!,
  }
}

export type CurrentEdition = Awaited<ReturnType<typeof currentEdition>>
