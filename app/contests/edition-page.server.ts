import { db } from '#app/ground/db.server.ts'
import {
  mayChangeClosing,
  mayChangeOpening,
  mayChangePrizes,
  mayChangeResultRules,
  mayChangeRound,
  mayChangeTheme,
  mayCloseNow,
  mayOpenNow,
} from '#app/policy/office.ts'
import { proposalOf } from './arrange-results.server.ts'
import { currentEdition } from './current.server.ts'

/** The current edition as its form shows it, and what may still be changed. */
export async function readEditionPage(at: Date) {
  const edition = await currentEdition(at)
  const criteria = await db.criterion.findMany({
    where: { roundId: edition.round.id },
    orderBy: { position: 'asc' },
    omit: { roundId: true, id: true },
  })
  const moment = { ...edition.instants, at }
  const { name, nameEn, theme, themeEn, opensAt, closesAt, announcesAt, maxWorks, stage } = edition
  const { onePrize, entrantsSee, objectsFrom, objectsTill } = edition
  return {
    name,
    nameEn,
    theme,
    themeEn,
    opensAt,
    closesAt,
    announcesAt,
    maxWorks,
    stage,
    onePrize,
    entrantsSee,
    objectsFrom,
    objectsTill,
    publishedAt: edition.instants.publishedAt,
    proposedTill: proposalOf(edition, at),
    criteria,
    prizes: edition.prizes.map(({ place, name: prize, nameEn: prizeEn, amount }) => ({
      place,
      name: prize,
      nameEn: prizeEn,
      amount,
    })),
    may: {
      theme: mayChangeTheme(moment).ok,
      opening: mayChangeOpening(moment).ok,
      closing: mayChangeClosing(moment).ok,
      criteria: mayChangeRound(edition.round, at).ok,
      prizes: mayChangePrizes(moment).ok,
      results: mayChangeResultRules(moment).ok,
      openNow: mayOpenNow(moment).ok,
      closeNow: mayCloseNow(moment).ok,
    },
  }
}

export type EditionPage = Awaited<ReturnType<typeof readEditionPage>>
