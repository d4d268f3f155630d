import { db } from '#app/ground/db.server.ts'
import { currentEdition } from './current.server.ts'
import { windowOf } from './objection-window.ts'

/** All that the rules of the current edition say, from its own data: dates, limits, criteria, prizes, the jury so far. */
export async function readRules(at: Date) {
  const edition = await currentEdition(at)
  const [criteria, seats] = await Promise.all([
    db.criterion.findMany({
      where: { roundId: edition.round.id },
      orderBy: { position: 'asc' },
      omit: { roundId: true },
    }),
    db.seat.findMany({
      where: { editionId: edition.id, userId: { not: null }, leftAt: null },
      orderBy: { position: 'asc' },
      select: { title: true, titleEn: true, chair: true, user: { select: { name: true } } },
    }),
  ])
  return {
    name: edition.name,
    nameEn: edition.nameEn,
    theme: edition.theme,
    themeEn: edition.themeEn,
    code: edition.code,
    stage: edition.stage,
    opensAt: edition.opensAt,
    closesAt: edition.closesAt,
    announcesAt: edition.announcesAt,
    maxWorks: edition.maxWorks,
    onePrize: edition.onePrize,
    entrantsSee: edition.entrantsSee,
    objections: {
      from: edition.objectsFrom,
      till: edition.objectsTill,
      /** Set to end before the result was published. */
      never:
        edition.stage === 'published' && !windowOf({ ...edition, publishedAt: edition.instants.publishedAt }),
    },
    prizes: edition.prizes.map(({ place, name, nameEn, amount }) => ({ place, name, nameEn, amount })),
    criteria,
    jurors: seats.map(({ user, ...seat }) => ({ ...seat, name: user!.name })),
  }
}

export type Rules = Awaited<ReturnType<typeof readRules>>
