import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import {
  mayChangeClosing,
  mayChangeOpening,
  mayChangePrizes,
  mayChangeTheme,
  mayCloseNow,
  mayOpenNow,
} from '#app/policy/office.ts'
import { currentEdition, type CurrentEdition } from './current.server.ts'
import { checkDates, closingOf } from './dates.ts'
import type { Dates, Theme } from './forms.ts'

/** Changes the current edition in one transaction, with one line of the audit trail: what stood before, what stands now. */
export async function arrange(
  visit: Visit,
  action: string,
  work: (tx: Tx, edition: CurrentEdition) => Promise<Outcome<{ before: object; after: object }>>,
): Promise<Outcome<null>> {
  const arranged = await transact(async (tx) => {
    const edition = await currentEdition(visit.at, tx)
    const changed = await work(tx, edition)
    if (!changed.ok) return changed
    const subject = `edition:${edition.id}`
    await record(tx, visit, { action, subject, editionId: edition.id, facts: changed.value })
    return done(null)
  })
  // Some of it is public, as when objections are taken.
  if (arranged.ok) forgetAnswers()
  return arranged
}

/** What the law on the office asks: the instants of the edition, and that of the visit. */
export const momentOf = (visit: Visit, edition: CurrentEdition) => ({ ...edition.instants, at: visit.at })

/** Changes the name and the theme in both languages. */
export function saveTheme(visit: Visit, after: Theme): Promise<Outcome<null>> {
  return arrange(visit, 'edition.theme', async (tx, edition) => {
    const may = mayChangeTheme(momentOf(visit, edition))
    if (!may.ok) return may
    const { name, nameEn, theme, themeEn } = edition
    await tx.edition.update({ where: { id: edition.id }, data: after })
    return done({ before: { name, nameEn, theme, themeEn }, after })
  })
}

/** Changes the dates and how many works one person may send. */
export function saveDates(visit: Visit, typed: Dates): Promise<Outcome<null>> {
  return arrange(visit, 'edition.dates', async (tx, edition) => {
    const moment = momentOf(visit, edition)
    const { opensAt, closesAt, announcesAt, maxWorks } = edition
    const after = {
      opensAt: mayChangeOpening(moment).ok ? typed.opensAt : opensAt,
      closesAt: mayChangeClosing(moment).ok ? closingOf(typed.lastMinute, closesAt) : closesAt,
      announcesAt: typed.announcesAt,
      maxWorks: typed.maxWorks,
    }
    const fit = checkDates(after, edition.instants, visit.at)
    if (!fit.ok) return fit
    // Without a deadline entry that has opened would never close.
    if (edition.stage !== 'draft' && !after.closesAt) return refuse('incomplete', { field: 'lastMinute' })
    await tx.edition.update({ where: { id: edition.id }, data: after })
    return done({ before: { opensAt, closesAt, announcesAt, maxWorks }, after })
  })
}

/** Opens entry at this instant. */
export function openNow(visit: Visit): Promise<Outcome<null>> {
  return arrange(visit, 'edition.opened', async (tx, edition) => {
    const may = mayOpenNow(momentOf(visit, edition))
    if (!may.ok) return may
    await tx.edition.update({ where: { id: edition.id }, data: { opensAt: visit.at } })
    return done({ before: { opensAt: edition.opensAt }, after: { opensAt: visit.at } })
  })
}

/** Closes entry at this instant: what arrives from now on is too late. */
export function closeNow(visit: Visit): Promise<Outcome<null>> {
  return arrange(visit, 'edition.closed', async (tx, edition) => {
    const may = mayCloseNow(momentOf(visit, edition))
    if (!may.ok) return may
    await tx.edition.update({ where: { id: edition.id }, data: { closesAt: visit.at } })
    return done({ before: { closesAt: edition.closesAt }, after: { closesAt: visit.at } })
  })
}

type NewPrize = { place: number; name: string; nameEn: string; amount: number }

/** Replaces the prizes, first place first. */
export function savePrizes(visit: Visit, after: NewPrize[]): Promise<Outcome<null>> {
  return arrange(visit, 'edition.prizes', async (tx, edition) => {
    const may = mayChangePrizes(momentOf(visit, edition))
    if (!may.ok) return may
    const before = edition.prizes.map(({ place, name, nameEn, amount }) => ({ place, name, nameEn, amount }))
    await tx.prize.deleteMany({ where: { editionId: edition.id } })
    await tx.prize.createMany({ data: after.map((row) => ({ id: newId(), editionId: edition.id, ...row })) })
    return done({ before: { prizes: before }, after: { prizes: after } })
  })
}
