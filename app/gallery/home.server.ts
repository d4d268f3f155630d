import { currentEdition } from '#app/contests/current.server.ts'
import { ofPanel, serving } from '#app/contests/on-panel.ts'
import { lastInstant, type Stage } from '#app/contests/timeline.ts'
import { db } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayBegin } from '#app/policy/entry.ts'
import {
  publishedEdition,
  publishedEditions,
  type PublishedEdition,
  type PublishedVersion,
} from './published.server.ts'
import { remaining } from './remaining.ts'
import type { Both } from './snapshot.ts'

/** What the home page tells, whatever the stage. Instants are ISO; the closing one is the last that is in time. */
async function tellEdition({ actor, at }: Pick<Visit, 'actor' | 'at'>) {
  const edition = await currentEdition(at)
  const rounds = await db.round.findMany({
    where: { editionId: edition.id },
    orderBy: { position: 'asc' },
    select: { name: true, nameEn: true, plannedAt: true, opensAt: true, closesAt: true, sealedAt: true },
  })
  const seats = await db.seat.findMany({
    where: { editionId: edition.id, ...serving, userId: { not: null } },
    orderBy: { position: 'asc' },
    select: { title: true, titleEn: true, chair: true, user: { select: { name: true } } },
  })
  const { instants } = edition
  return {
    id: edition.id,
    slug: edition.slug,
    stage: edition.stage as Stage,
    name: { id: edition.name, en: edition.nameEn } as Both,
    theme: { id: edition.theme, en: edition.themeEn } as Both,
    now: at.toISOString(),
    dates: {
      opens: instants.opensAt?.toISOString() ?? null,
      closes: instants.closesAt ? lastInstant(instants.closesAt).toISOString() : null,
      judged: instants.judgingAt?.toISOString() ?? null,
      sealed: instants.sealedAt?.toISOString() ?? null,
      announces: edition.announcesAt?.toISOString() ?? null,
    },
    rounds: rounds.map((round) => ({
      name: { id: round.name, en: round.nameEn } as Both,
      opened: round.opensAt !== null,
      /** When it was opened, or is planned to be. */
      from: (round.opensAt ?? round.plannedAt)?.toISOString() ?? null,
      /** When it ended, or is planned to. */
      till: (round.sealedAt ?? round.closesAt)?.toISOString() ?? null,
    })),
    left: instants.closesAt ? remaining(at, instants.closesAt) : null,
    /** Whether this visitor may begin a work now; how many they have is asked when they do. */
    invites: mayBegin(actor, instants, 0, edition.maxWorks, at).ok,
    maxWorks: edition.maxWorks,
    prizes: edition.prizes.map(({ place, name, nameEn, amount }) => ({
      place,
      amount,
      name: { id: name, en: nameEn } as Both,
    })),
    panel: seats.map(({ user, title, titleEn, chair }) => ({
      name: user!.name,
      chair,
      title: { id: title, en: titleEn || title } as Both,
    })),
  }
}

export type EditionStory = Awaited<ReturnType<typeof tellEdition>>

export type Mention = { slug: string; name: Both; works: number }

export type WinnersEdition = PublishedEdition & { versions: PublishedVersion[] }

export type Home =
  | { kind: 'ahead'; edition: EditionStory; earlier: Mention[] }
  | { kind: 'waiting'; edition: EditionStory; works: number; earlier: Mention[] }
  /** The edition with its prize-winners only, in all its versions; `works` hang on the wall. */
  | { kind: 'published'; edition: WinnersEdition; works: number }

/** What the home page shows to a visitor, and of which publications it is made where it is nothing else. */
export async function readHome(
  visit: Pick<Visit, 'actor' | 'at'>,
): Promise<{ home: Home; versions: string[] }> {
  const edition = await tellEdition(visit)
  if (edition.stage === 'published') {
    const published = (await publishedEdition(edition.slug))!
    // Only the winners are shown: the others stay on their own pages.
    const works = published.works.filter(({ content }) => content.award)
    return {
      home: { kind: 'published', edition: { ...published, works }, works: published.facts.numbers.shown },
      versions: [published.id],
    }
  }
  const earlier = (await publishedEditions()).map(mentionOf)
  if (edition.stage === 'draft' || edition.stage === 'open') {
    return { home: { kind: 'ahead', edition, earlier }, versions: [] }
  }
  // From the opening of the round on, the works that jurors have.
  const dealt = edition.stage === 'checking' ? {} : { sheets: { some: ofPanel } }
  const works = await db.entry.count({
    where: { editionId: edition.id, number: { not: null }, withdrawnAt: null, ...dealt },
  })
  return { home: { kind: 'waiting', edition, works, earlier }, versions: [] }
}

function mentionOf({ slug, facts }: PublishedEdition): Mention {
  return { slug, name: facts.edition.name, works: facts.numbers.shown }
}
