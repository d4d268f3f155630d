import type { Tx } from '#app/ground/db.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Actor } from '#app/policy/actor.ts'
import { mayCorrect } from '#app/policy/correction.ts'
import { changesBetween, type Changes } from './changes.ts'
import type { CountFile, PassedOver } from './count-file.ts'
import type { Plan, PlannedWork } from './plan.server.ts'
import { publicKeyOf } from './public-pictures.server.ts'
import { freezeWork, type Award, type Both, type PublishedContent, type PublishedFacts } from './snapshot.ts'

/** A work as the next version shows it. */
export type NextWork = { number: number; slug: string; content: PublishedContent; fresh: PlannedWork | null }

/** What a correction of the published result would publish, and what it would change. */
export type NextVersion = {
  version: number
  may: Outcome<null>
  plan: Plan
  changes: Changes
  facts: PublishedFacts
  /** In the order of the wall. */
  works: NextWork[]
  /** Winners of whom the jury has not said anything in public yet, by prize place. */
  unspoken: number[]
}

/**
 * Reads what would follow the last version of the current edition; null before the first. Only what the result says
 * changes: every work that hung stays as it was frozen, but for its prize; a disqualified one is taken down, one that
 * wins or comes back is hung. `words` are the jury's on new winners, by prize place; `seen` is the hash of the ranking that
 * the organiser looked at, null where the page is being opened.
 */
export async function nextVersion(
  tx: Tx,
  actor: Actor,
  plan: Plan,
  seen: string | null,
  words: Record<number, Both> = {},
): Promise<NextVersion | null> {
  const { edition, passedOver } = plan
  const versions = await tx.publication.findMany({
    where: { editionId: edition.id },
    orderBy: { version: 'desc' },
    select: { version: true, facts: true, count: true, works: { orderBy: { position: 'asc' } } },
  })
  const [latest] = versions
  if (!latest || !plan.rankingHash) return null
  const before = {
    facts: latest.facts as PublishedFacts,
    passedOver: (latest.count as CountFile | null)?.passedOver ?? [],
  }
  const { prizes } = before.facts
  const unspoken: number[] = []
  const awardFor = (planned: PlannedWork | undefined, former: Award | null): Award | null => {
    const award = planned?.award
    const prize = award && prizes.find(({ place }) => place === award.place)
    if (!prize) return null
    if (!former) unspoken.push(award.place)
    const said = former?.words ?? words[award.place] ?? { id: '', en: '' }
    return { ...award, prize: prize.name, amount: prize.amount, words: said }
  }
  const frozenOf = (number: number) => {
    const row = versions.flatMap(({ works }) => works).find((one) => one.number === number)
    return row && { slug: row.slug, content: row.content as PublishedContent }
  }
  const out = disqualifiedIn(passedOver)
  const wasOut = disqualifiedIn(before.passedOver)
  // Disqualified before anything was public: it never had the chance to hang.
  const outFromTheFirst = disqualifiedIn((versions.at(-1)!.count as CountFile | null)?.passedOver ?? [])
  const hung = new Set(latest.works.map(({ number }) => number))
  const planned = new Map(plan.works.map((one) => [one.work.number, one]))
  const stays = [...hung].filter((number) => !out.has(number))
  const comesBack = (number: number) =>
    wasOut.has(number) && (frozenOf(number) !== undefined || outFromTheFirst.has(number))
  const comes = plan.works.flatMap(({ work: { number }, award, shown }) =>
    !hung.has(number) && shown && (award || comesBack(number)) ? [number] : [],
  )
  const works = [...stays, ...comes]
    .map((number): NextWork => {
      const of = planned.get(number)
      const frozen = frozenOf(number)
      const award = awardFor(of, frozen?.content.award ?? null)
      return frozen
        ? {
            number,
            slug: frozen.slug,
            content: { ...frozen.content, award },
            fresh: hung.has(number) ? null : of!,
          }
        : { number, slug: of!.slug, content: freezeWork(of!.work, of!.maker, award, publicKeyOf), fresh: of! }
    })
    .sort(
      (a, b) =>
        (a.content.award?.place ?? Infinity) - (b.content.award?.place ?? Infinity) || a.number - b.number,
    )
  const winners = plan.facts!.winners.map((winner) => {
    const shown = works.find(({ number }) => number === winner.number)?.content
    return shown ? { ...winner, title: shown.title, maker: shown.maker.name } : winner
  })
  const facts = { ...before.facts, numbers: { ...before.facts.numbers, shown: works.length }, winners }
  const changes = changesBetween(before, { facts, passedOver })
  const may = mayCorrect({
    changed: changes.any,
    openTies: plan.openTies,
    seen,
    ranking: plan.rankingHash,
    ties: await tiesOf(tx, actor, edition.id),
  })
  return {
    version: latest.version + 1,
    may,
    plan,
    changes,
    facts,
    works,
    unspoken: unspoken.sort((a, b) => a - b),
  }
}

function disqualifiedIn(passedOver: readonly PassedOver[]): Set<number> {
  return new Set(passedOver.flatMap(({ number, because }) => (because === 'disqualified' ? [number] : [])))
}
