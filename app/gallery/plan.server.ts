import { acceptedWorks, makersOf, type Maker, type StandingWork } from '#app/entries/standing.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { resultOf, type Result, type ResultRow } from '#app/judging/result/result.server.ts'
import { decidingRound } from '#app/judging/rounds/rounds.server.ts'
import { mayPublish } from '#app/policy/gallery.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import { contactsIn, withoutContacts } from './contacts.ts'
import type { PassedOver } from './count-file.ts'
import { slugOf, type Award, type PublishedFacts } from './snapshot.ts'

/** A work as it would hang, without the jury's words. */
export type PlannedWork = {
  work: StandingWork
  /** Its part of the address on the wall. */
  slug: string
  maker: Maker
  /** In the deciding round; null where it has none. */
  place: number | null
  award: Omit<Award, 'words'> | null
  /** What jurors wrote for the entrant. */
  comments: string[]
  /** Why it was disqualified, in public; null where it was not. */
  disqualified: string | null
  /**
   * It hangs on the wall: its maker allows it, it was not disqualified, and the organiser does not withhold it. A
   * prize-winner always hangs.
   */
  shown: boolean
}

/** What publishing now would publish. */
export type Plan = {
  edition: Awaited<ReturnType<typeof decidingRound>>['edition']
  may: Outcome<null>
  published: { at: Date; ranking: string } | null
  /** Null until the round has ended. */
  rankingHash: string | null
  openTies: number
  /** Disqualified works by number, then those whose maker has a higher prize already, by place. */
  passedOver: PassedOver[]
  /** In the order of the wall: prizes first, then by number. */
  works: PlannedWork[]
  /** Of the works on show, by number, as the public reads them. */
  titles: ReadonlyMap<number, string>
  facts: PublishedFacts | null
}

/** What the organiser saw and chose: the hash of the ranking on the page, and the numbers of works not to hang. */
export type Seen = { ranking: string; withheld: number[] }

/** Reads the result of the current edition as it would be published; without `seen` as the page opens. */
export async function planOf(tx: Tx, seen: Seen | null): Promise<Plan> {
  const round = await decidingRound(tx)
  const { edition } = round
  const published = await tx.publication.findFirst({
    where: { editionId: edition.id },
    orderBy: { version: 'asc' },
    select: { at: true, ranking: true },
  })
  const counted = await resultOf(tx, round.id)
  const result = counted.ok ? counted.value : null
  const may = mayPublish({
    sealed: round.sealedAt !== null,
    published: published !== null,
    openTies: result?.openTies.length ?? 0,
    seen: seen?.ranking ?? null,
    ranking: result?.rankingHash ?? '',
  })
  const plan = {
    edition,
    may,
    published,
    rankingHash: result?.rankingHash ?? null,
    openTies: result?.openTies.length ?? 0,
  }
  if (!result) return { ...plan, passedOver: [], works: [], titles: new Map(), facts: null }
  const prizes = await tx.prize.findMany({ where: { editionId: edition.id }, orderBy: { place: 'asc' } })
  const accepted = await acceptedWorks(tx, edition.id)
  const makers = await makersOf(
    tx,
    accepted.map(({ entryId }) => entryId),
  )
  const out = new Map((await disqualifiedIn(tx, edition.id)).map((one) => [one.number, one.reason]))
  const rows = new Map(result.rows.map((row) => [row.entryId, row]))
  const works = accepted
    .map((work) => {
      const row = rows.get(work.entryId)
      const award = row ? awardOf(row, result, prizes) : null
      const disqualified = out.get(work.number) ?? null
      const hangs = award !== null || !seen?.withheld.includes(work.number)
      const shown = work.content.licence && disqualified === null && hangs
      const slug = slugOf(edition.code, work.number, publicTitle(work))
      return {
        work,
        slug,
        maker: makers.get(work.entryId)!,
        place: row?.place ?? null,
        award,
        comments: (row?.perJuror ?? []).map(({ comment }) => comment).filter(Boolean),
        disqualified,
        shown,
      }
    })
    .sort(
      (a, b) => (a.award?.place ?? Infinity) - (b.award?.place ?? Infinity) || a.work.number - b.work.number,
    )
  const passedOver = [
    ...[...out].map(([number, reason]) => ({ number, because: 'disqualified' as const, reason })),
    ...onePrizeOnly(result),
  ]
  const titles = new Map(
    works.flatMap(({ work, shown }) => (shown ? [[work.number, publicTitle(work)]] : [])),
  )
  return { ...plan, passedOver, works, titles, facts: factsOf(round, result, prizes, works) }
}

/** The disqualified works of an edition by number, with the reasons as they are public. */
async function disqualifiedIn(tx: Tx, editionId: string) {
  const rows = await tx.disqualification.findMany({
    where: { entry: { editionId } },
    orderBy: { entry: { number: 'asc' } },
    select: { reason: true, entry: { select: { number: true } } },
  })
  return rows.map(({ reason, entry }) => ({ number: entry.number!, reason }))
}

function onePrizeOnly({ passedOver, rows }: Result): PassedOver[] {
  const number = (id: string) => rows.find(({ entryId }) => entryId === id)!.number
  return passedOver.map(({ entryId, better }) => ({
    number: number(entryId),
    because: 'one-prize',
    better: number(better),
  }))
}

function publicTitle({ content }: StandingWork): string {
  return withoutContacts(content.title, contactsIn(content))
}

type PrizeRow = { place: number; name: string; nameEn: string; amount: number }

function awardOf(row: ResultRow, result: Result, prizes: PrizeRow[]): PlannedWork['award'] {
  const given = result.prizes.find(({ entryId, settled }) => entryId === row.entryId && settled)
  const prize = prizes.find(({ place }) => place === given?.place)
  if (!row.mean || !prize) return null
  const { place, amount } = prize
  const { decimals } = result
  return { place, amount, prize: bothOf(prize), mean: { ...row.mean, points: row.points!, decimals } }
}

function factsOf(
  round: Awaited<ReturnType<typeof decidingRound>>,
  result: Result,
  prizes: PrizeRow[],
  works: PlannedWork[],
): PublishedFacts {
  const { edition } = round
  const sheets = result.rows.reduce((sum, { mean }) => sum + (mean?.count ?? 0), 0)
  const panel = result.jurors.filter(
    ({ seatId, leftAt }) =>
      !leftAt ||
      result.rows.some(({ perJuror }) =>
        perJuror.some((cell) => cell.seatId === seatId && cell.total !== null),
      ),
  )
  return {
    edition: {
      code: edition.code,
      name: bothOf(edition),
      theme: { id: edition.theme, en: edition.themeEn },
    },
    dates: {
      opensAt: edition.opensAt?.toISOString() ?? null,
      closesAt: edition.closesAt?.toISOString() ?? null,
      sealedAt: round.sealedAt?.toISOString() ?? null,
    },
    panel: panel.map(({ name, title, titleEn, chair }) => ({
      name,
      chair,
      title: { id: title, en: titleEn || title },
    })),
    criteria: result.criteria.map(({ weight, ...named }) => ({ weight, name: bothOf(named) })),
    prizes: prizes.map((prize) => ({ place: prize.place, amount: prize.amount, name: bothOf(prize) })),
    numbers: {
      works: works.length,
      shown: works.filter(({ shown }) => shown).length,
      places: new Set(works.map(({ maker }) => regionOf(maker.place)).filter(Boolean)).size,
      jurors: panel.length,
      sheets,
    },
    winners: works.flatMap(({ award, work, maker }) =>
      award ? [{ place: award.place, number: work.number, title: publicTitle(work), maker: maker.name }] : [],
    ),
  }
}

function bothOf({ name, nameEn }: { name: string; nameEn: string }) {
  return { id: name, en: nameEn }
}

/** The town or regency of a place as people write it: what stands after the last comma. */
function regionOf(place: string): string {
  const last = place.split(',').at(-1)!.trim().toLowerCase()
  return last.replace(/^(kab\.?|kabupaten|kota)\s+/, '')
}
