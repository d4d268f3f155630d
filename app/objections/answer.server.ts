import { record } from '#app/audit/record.server.ts'
import { identify } from '#app/accounts/identifier.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayAnswerObjection } from '#app/policy/objections.ts'
import { answered } from './answers.server.ts'
import { objectedEdition } from './edition.server.ts'
import type { TypedAnswer } from './forms.ts'
import { answeredLetter } from './letters.ts'
import { authorOf } from './author.server.ts'
import { objectedWork } from './objected-work.server.ts'

/**
 * Answers the objection of that number, or answers it anew: each answer is a line of its own in the trail, the last
 * one holds, and its author gets a letter. Refused where a colleague has answered since the page was opened.
 */
export async function answer(
  visit: Visit & { actor: Person },
  number: number,
  typed: TypedAnswer,
): Promise<Outcome<null>> {
  const given = await transact((tx) => answerIn(tx, visit, number, typed))
  // The gallery says how many are answered.
  if (given.ok) forgetAnswers()
  return given
}

async function answerIn(
  tx: Tx,
  visit: Visit & { actor: Person },
  number: number,
  typed: TypedAnswer,
): Promise<Outcome<null>> {
  const edition = await objectedEdition(tx)
  const objection = await tx.objection.findUnique({
    where: { editionId_number: { editionId: edition.id, number } },
  })
  if (!objection) return refuse('not-found')
  const work = await objectedWork(tx, edition.id, objection.work)
  const ties = await tiesOf(tx, visit.actor, edition.id)
  const may = mayAnswerObjection(visit.actor, ties, work?.entryId ?? null)
  if (!may.ok) return may
  if ((objection.answeredAt?.toISOString() ?? '') !== typed.seen) return refuse('stale')
  const { id, name, contact } = objection
  const given = { state: typed.state, answer: typed.answer }
  await tx.objection.update({
    where: { id },
    data: { ...given, answeredAt: visit.at, byId: visit.actor.id },
  })
  await record(tx, visit, {
    action: answered,
    subject: `objection:${id}`,
    editionId: edition.id,
    facts: { number, work: objection.work, ...given },
  })
  const { kind, value } = identify(contact)!
  const address = { email: kind === 'email' ? value : null, phone: kind === 'phone' ? value : null }
  const facts = { edition, name, number, ...given, again: objection.answeredAt !== null }
  await post(
    tx,
    { ...address, ...(await authorOf(tx, id)) },
    (lang) => answeredLetter(lang, { ...facts, check: addressOf(lang, `/verifikasi/${edition.slug}`) }),
    visit.at,
  )
  return done(null)
}
