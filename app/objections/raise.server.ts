import { identify } from '#app/accounts/identifier.ts'
import { networkOf } from '#app/accounts/network.ts'
import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { takeOne } from '#app/ground/limit.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayObject } from '#app/policy/objections.ts'
import { raised } from './author.server.ts'
import { objectedEdition, type ObjectedEdition } from './edition.server.ts'
import type { TypedObjection } from './forms.ts'
import { receivedLetter } from './letters.ts'
import { secretOf } from './link.server.ts'

// A whole village may share one network address; one letter box must not be filled by strangers.
const perNetwork = [20, 3600] as const
const perContact = [5, 24 * 3600] as const

/**
 * Takes an objection to the result of the current edition, within its window, from anybody. Answers the secret of
 * the link by which it is followed. Sending the same again gives the same objection.
 */
export async function raise(visit: Visit, typed: TypedObjection): Promise<Outcome<{ secret: string }>> {
  const wait = await takeOne('objection by address', networkOf(visit.address), ...perNetwork)
  if (wait) return refuse('too-many-attempts', { detail: wait })

  const sent = await transact((tx) => raiseIn(tx, visit, typed))
  // The gallery says how many there are.
  if (sent.ok) forgetAnswers()
  return sent
}

async function raiseIn(
  tx: Tx,
  visit: Visit,
  { name, work, grounds, ...typed }: TypedObjection,
): Promise<Outcome<{ secret: string }>> {
  const contact = identify(typed.contact)!
  const { actor, at } = visit
  const edition = await objectedEdition(tx)
  const may = mayObject(edition.window, at)
  if (!may.ok) return may
  if (work && !(await isSent(tx, edition.id, work))) return refuse('work-unknown', { field: 'work' })
  const same = await tx.objection.findFirst({
    where: { editionId: edition.id, contact: contact.value, work, grounds },
    select: { id: true },
  })
  if (same) return done({ secret: secretOf(same.id) })
  // Only now: what was refused has cost its author nothing.
  const full = await takeOne('objection by contact', contact.value, ...perContact)
  if (full) return refuse('too-many-attempts', { detail: full })
  const id = newId()
  const secret = secretOf(id)
  const number = 1 + (await lastNumber(tx, edition))
  await tx.objection.create({
    data: {
      id,
      editionId: edition.id,
      number,
      secret: sha256(secret),
      name,
      contact: contact.value,
      work,
      grounds,
      at,
      state: 'open',
    },
  })
  await record(tx, visit, {
    action: raised,
    subject: `objection:${id}`,
    editionId: edition.id,
    facts: { number, work, lang: visit.lang },
  })
  await post(
    tx,
    {
      id: 'id' in actor ? actor.id : null,
      email: contact.kind === 'email' ? contact.value : null,
      phone: contact.kind === 'phone' ? contact.value : null,
      lang: visit.lang,
    },
    (lang) =>
      receivedLetter(lang, {
        edition,
        number,
        at,
        kind: contact.kind,
        link: addressOf(lang, `/keberatan/${secret}`),
      }),
    at,
  )
  return done({ secret })
}

async function isSent(tx: Tx, editionId: string, number: number): Promise<boolean> {
  return (await tx.entry.count({ where: { editionId, number, withdrawnAt: null } })) > 0
}

async function lastNumber(tx: Tx, { id }: ObjectedEdition): Promise<number> {
  const last = await tx.objection.aggregate({ where: { editionId: id }, _max: { number: true } })
  return last._max.number ?? 0
}
