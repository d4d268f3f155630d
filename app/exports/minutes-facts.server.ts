import type { CountFile, PassedOver } from '#app/gallery/count-file.ts'
import { changesBetween, type Changes } from '#app/gallery/changes.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import type { PublishedFacts } from '#app/gallery/snapshot.ts'
import { db } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { outcomesOf } from '#app/judging/rounds/advance.server.ts'
import { panelActs, type PanelAct } from '#app/judging/panel/panel-acts.server.ts'
import { resultOf, type AsPublished, type Result } from '#app/judging/result/result.server.ts'
import { roundsOf } from '#app/judging/rounds/rounds.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { minutedObjections } from '#app/objections/minuted.server.ts'
import { mayTakeMinutes } from '#app/policy/documents.ts'
import { entryNumber } from '#app/words/format.ts'

/** One round that is over. `wentOn` only where others follow. */
export type MinutedRound = {
  name: string
  opensAt: Date
  sealedAt: Date
  result: Result
  outcomes: { label: string; fate: string; position: number | null; reason: string }[] | null
}

/** All that minutes, the sheets of marks and the table of all works say, before it is set. */
export type MinutesFacts = {
  edition: { id: string; slug: string; name: string; theme: string; code: string }
  /** When the panel's decision stood: the end of the last round, or its last decision on a tie; of a correction, its publication. */
  decidedAt: Date
  dates: { opensAt: Date | null; closesAt: Date | null }
  numbers: { received: number; accepted: number }
  panel: {
    seatId: string
    name: string
    title: string
    chair: boolean
    leftAt: Date | null
    leftReason: string
  }[]
  /** What was changed about jurors while a round ran, oldest first. */
  acts: PanelAct[]
  /** In their order; the last one decides the prizes. */
  rounds: MinutedRound[]
  /** By place; no winner where nothing was awarded. */
  prizes: {
    place: number
    prize: string
    amount: number
    winner: { label: string; title: string; maker: string; number: number } | null
  }[]
  /** Works without a prize whatever their place, with the reasons that are public. */
  passedOver: PassedOver[]
  /** What this version says otherwise than the one before it; null in the first. */
  changes: Changes | null
  objections: Awaited<ReturnType<typeof minutedObjections>>
  ranking: string
  /** Null: a draft. */
  published: { version: number; at: Date; reason: string; hash: string | null; same: boolean } | null
  auditHead: string
  organiser: string
  verifyAddress: string
}

/**
 * Reads what the minutes of the current edition hold; refused until every round is over. `reader` signs a draft. Of an
 * earlier `version` they hold what was published then: without decisions and disqualifications that came later.
 */
export async function readMinutes(
  reader: string,
  version: number | null = null,
): Promise<Outcome<MinutesFacts>> {
  const rounds = await roundsOf(db)
  const may = mayTakeMinutes(rounds)
  if (!may.ok) return may
  const { edition } = rounds[0]!
  const codeOf = (number: number) => entryNumber(edition.code, number)
  const versions = await db.publication.findMany({
    where: { editionId: edition.id },
    orderBy: { version: 'asc' },
  })
  const publication = versions.find((one) => one.version === version) ?? versions.at(-1) ?? null
  if (version !== null && publication?.version !== version) return refuse('not-found')
  const before = versions.find((one) => one.version === (publication?.version ?? 0) - 1)
  const minuted = await Promise.all(
    rounds.map((round) => minute(round, codeOf, publication ? asPublished(publication) : undefined)),
  )
  const deciding = minuted.at(-1)!
  const plan = await planOf(db, null)
  const publisher = publication && (await db.user.findUnique({ where: { id: publication.byId } }))
  const { winners, prizes } = (publication?.facts as PublishedFacts | undefined) ?? plan.facts!
  const head = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { hash: true } })
  const decisions = deciding.result.decisions.map(({ at }) => at.getTime())
  const corrected = publication && publication.version > 1
  return done({
    edition,
    decidedAt: corrected ? publication.at : new Date(Math.max(deciding.sealedAt.getTime(), ...decisions)),
    dates: { opensAt: edition.opensAt, closesAt: edition.closesAt },
    numbers: {
      received: await db.entry.count({
        where: { editionId: edition.id, number: { not: null }, withdrawnAt: null },
      }),
      accepted: minuted[0]!.result.rows.length,
    },
    panel: edition.seats.flatMap(({ id, user, title, chair, leftAt, leftReason }) =>
      user ? [{ seatId: id, name: user.name, title, chair, leftAt, leftReason: leftReason ?? '' }] : [],
    ),
    acts: await panelActs(
      db,
      rounds.map(({ id }) => id),
    ),
    rounds: minuted,
    prizes: prizes.map(({ place, name, amount }) => {
      const winner = winners.find((one) => one.place === place)
      return {
        place,
        prize: name.id,
        amount,
        // A draft shows marks, so it names nobody.
        winner: winner
          ? { ...winner, label: codeOf(winner.number), maker: publication ? winner.maker : '' }
          : null,
      }
    }),
    passedOver: publication ? saidIn(publication).passedOver : plan.passedOver,
    changes: publication && before ? changesBetween(saidIn(before), saidIn(publication)) : null,
    objections: await minutedObjections(db, edition.id),
    ranking: publication?.ranking ?? deciding.result.rankingHash,
    published: publication && {
      version: publication.version,
      at: publication.at,
      reason: publication.reason,
      hash: publication.hash,
      same: publication.ranking === deciding.result.rankingHash,
    },
    auditHead: publication?.auditHead ?? head.hash,
    organiser: publisher?.name ?? reader,
    verifyAddress: addressOf(
      'id',
      `/verifikasi/${edition.slug}${publication === (versions.at(-1) ?? null) ? '' : `?versi=${version}`}`,
    ),
  })
}

type Round = Awaited<ReturnType<typeof roundsOf>>[number]

async function minute(
  { id, name, opensAt, sealedAt }: Round,
  codeOf: (number: number) => string,
  as: AsPublished | undefined,
): Promise<MinutedRound> {
  const found = await resultOf(db, id, as)
  if (!found.ok) throw new Error(`round ${id} is not over`)
  const result = found.value
  const numbers = new Map(result.rows.map(({ entryId, number }) => [entryId, number]))
  const outcomes = result.advance
    ? (await outcomesOf(db, id)).map(({ entryId, fate, position, reason }) => ({
        label: codeOf(numbers.get(entryId)!),
        fate,
        position,
        reason,
      }))
    : null
  return { name, opensAt: opensAt!, sealedAt: sealedAt!, result, outcomes }
}

type Published = { at: Date; facts: unknown; count: unknown }

/** What a version says of the prizes; one from before the count was kept says nothing of works passed over. */
function saidIn({ facts, count }: Published) {
  return { facts: facts as PublishedFacts, passedOver: (count as CountFile | null)?.passedOver ?? [] }
}

function asPublished(publication: Published): AsPublished {
  const { passedOver } = saidIn(publication)
  return {
    at: publication.at,
    disqualified: passedOver.flatMap(({ number, because }) => (because === 'disqualified' ? [number] : [])),
  }
}
