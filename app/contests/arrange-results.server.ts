import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangeResultRules } from '#app/policy/office.ts'
import { arrange, momentOf } from './arrange.server.ts'
import type { CurrentEdition } from './current.server.ts'
import { closingOf } from './dates.ts'
import type { ResultRules, TypedWindow } from './forms.ts'
import { checkWindow, proposedTill } from './objection-window.ts'

/** Changes how prizes go to people, and what entrants see of their own result. */
export function saveResultRules(visit: Visit, after: ResultRules): Promise<Outcome<null>> {
  return arrange(visit, 'edition.result-rules', async (tx, edition) => {
    const may = mayChangeResultRules(momentOf(visit, edition))
    if (!may.ok) return may
    const { onePrize, entrantsSee } = edition
    await tx.edition.update({ where: { id: edition.id }, data: after })
    return done({ before: { onePrize, entrantsSee }, after })
  })
}

/** Changes when objections are taken. */
export function saveWindow(visit: Visit, typed: TypedWindow): Promise<Outcome<null>> {
  return keepWindow(visit, ({ objectsTill }) => ({
    objectsFrom: typed.objectsFrom,
    objectsTill: closingOf(typed.objectsTill, objectsTill),
  }))
}

/** Sets the window that is proposed: from the publication on, three working days. */
export function saveProposedWindow(visit: Visit): Promise<Outcome<null>> {
  return keepWindow(visit, (edition) => ({ objectsFrom: null, objectsTill: proposalOf(edition, visit.at) }))
}

/**
 * The end of the window that is proposed, counted from the announcement, or from now where that would be over already;
 * null where it is not known when the result is announced.
 */
export function proposalOf({ announcesAt, instants }: CurrentEdition, at: Date): Date | null {
  const announced = instants.publishedAt ?? announcesAt
  if (!announced) return null
  const till = proposedTill(announced)
  return till > at ? till : proposedTill(at)
}

function keepWindow(
  visit: Visit,
  windowFor: (edition: CurrentEdition) => { objectsFrom: Date | null; objectsTill: Date | null },
): Promise<Outcome<null>> {
  return arrange(visit, 'edition.objection-window', async (tx, edition) => {
    const { objectsFrom, objectsTill, announcesAt, instants } = edition
    const after = windowFor(edition)
    const fit = checkWindow(
      after,
      { objectsFrom, objectsTill, announcesAt, publishedAt: instants.publishedAt },
      visit.at,
    )
    if (!fit.ok) return fit
    if (!after.objectsTill && !objectsTill && !after.objectsFrom && instants.publishedAt) {
      return refuse('incomplete', { field: 'objectsTill' })
    }
    await tx.edition.update({ where: { id: edition.id }, data: after })
    return done({ before: { objectsFrom, objectsTill }, after })
  })
}
