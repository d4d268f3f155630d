import { setTimeout as pause } from 'node:timers/promises'
import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { takeOne } from '#app/ground/limit.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { letterhead } from '#app/mail/letterhead.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { countAsking } from './attempts.server.ts'
import { identify } from './identifier.ts'
import { resetLetter } from './letters.ts'
import { isPassword } from './password.server.ts'
import { accountOf } from './person.server.ts'
import { issueTicket, stillGood } from './ticket.server.ts'

/** Hours for which a link sent by e-mail, and a request to the office, stay good. */
const mailedHours = 2
const askedHours = 14 * 24

// Longer than the work for any account takes, so that the answer comes as late for one that does not exist.
const answerAfter = 400

/**
 * Asks for a way to set a new password. By e-mail a one-time link goes out; where there is no address, or no mail
 * server, the request waits for the office. The answer is the same, and as late, whether or not the account exists.
 */
export async function askReset(visit: Visit, identifier: string): Promise<Outcome<null>> {
  const counted = await countAsking('reset', visit.address)
  if (!counted.ok) return counted
  await Promise.all([pause(answerAfter), isPassword(null, identifier), prepare(visit, identifier)])
  return done(null)
}

async function prepare(visit: Visit, identifier: string): Promise<void> {
  const named = identify(identifier)
  const user = named && (await accountOf(db, named))
  if (!user || user.closedAt || !user.passwordHash) return
  // Quietly: a stranger must not fill somebody's letter box, nor learn here that there is one.
  if (await takeOne('reset letters', user.id, 3, 3600)) return
  await transact(async (tx) => {
    if (user.email) await sendLink(tx, visit, user)
    if (!user.email || !env.SMTP_URL) await askOffice(tx, visit, user.id)
    await record(tx, visit, { action: 'account.reset-asked', subject: `user:${user.id}` })
  })
}

type User = NonNullable<Awaited<ReturnType<typeof accountOf>>>

async function sendLink(tx: Tx, visit: Visit, user: User): Promise<void> {
  const secret = await issueTicket(tx, visit.at, { kind: 'reset', userId: user.id, hours: mailedHours })
  const until = new Date(visit.at.getTime() + mailedHours * 3_600_000)
  const to = { name: user.name, edition: await letterhead(tx) }
  await post(
    tx,
    user,
    (lang) => resetLetter(lang, to, addressOf(lang, `/pulihkan/${secret}`), until),
    visit.at,
  )
}

/** A request that nobody holds the secret of: it only waits to be seen. */
async function askOffice(tx: Tx, visit: Visit, userId: string): Promise<void> {
  const open = await tx.ticket.findFirst({ where: { kind: 'asked', userId, ...stillGood(visit.at) } })
  if (!open) await issueTicket(tx, visit.at, { kind: 'asked', userId, hours: askedHours })
}
