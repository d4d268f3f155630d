import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { letterhead } from '#app/mail/letterhead.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { lettersTo } from '#app/mail/read.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { countAsking } from './attempts.server.ts'
import { identify } from './identifier.ts'
import { contactChangedLetter } from './letters.ts'
import { confirmPassword } from './new-password.server.ts'
import { accountOf } from './person.server.ts'
import { splitPlace } from './place.ts'
import { sessionName } from './session.server.ts'
import { contactOf } from './sign-up.server.ts'

/** All that a person's own page shows: profile, ways to sign in, sessions, letters. */
export async function readProfile({ actor, at }: Visit & { actor: Person }) {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.id },
    include: { sessions: { where: { expiresAt: { gt: at } }, orderBy: { startedAt: 'desc' } } },
  })
  return {
    role: actor.role,
    name: user.name,
    ...splitPlace(user.place),
    lang: user.lang,
    email: user.email,
    phone: user.phone,
    sessions: user.sessions.map(({ id, device, startedAt }) => ({
      name: sessionName(id),
      device,
      startedAt,
      own: id === actor.sessionId,
    })),
    letters: await lettersTo(actor.id),
  }
}

type Profile = { name: string; lang: 'id' | 'en'; district?: string; regency?: string }

/** Keeps one's name, place and the language of letters. */
export function saveProfile(
  visit: Visit & { actor: Person },
  { name, lang, district, regency }: Profile,
): Promise<void> {
  const place = district && regency ? { place: `${district}, ${regency}` } : {}
  return transact(async (tx) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id: visit.actor.id } })
    const after = await tx.user.update({ where: { id: visit.actor.id }, data: { name, lang, ...place } })
    const changed = (['name', 'lang', 'place'] as const).filter((field) => before[field] !== after[field])
    const subject = `user:${visit.actor.id}`
    await record(tx, visit, { action: 'account.profile-changed', subject, facts: { changed } })
  })
}

/** Changes or adds the e-mail address or number to sign in with; the password confirms it, a letter tells the old address. */
export async function changeContact(
  visit: Visit & { actor: Person },
  { identifier, current }: { identifier: string; current: string },
): Promise<Outcome<null>> {
  const user = await db.user.findUniqueOrThrow({ where: { id: visit.actor.id } })
  const confirmed = await confirmPassword(visit, user.passwordHash, current)
  if (!confirmed.ok) return confirmed
  const named = identify(identifier)!
  return transact(async (tx) => {
    const holder = await accountOf(tx, named)
    if (holder?.id === user.id) return done(null)
    if (holder) {
      const asked = await countAsking('taken', visit.address)
      return asked.ok ? refuse('taken', { field: 'identifier' }) : asked
    }
    await tx.user.update({ where: { id: user.id }, data: contactOf(named) })
    const facts = { kind: named.kind }
    await record(tx, visit, { action: 'account.contact-changed', subject: `user:${user.id}`, facts })
    const to = { name: user.name, edition: await letterhead(tx) }
    if (user.email) await post(tx, user, (lang) => contactChangedLetter(lang, to, visit.at), visit.at)
    return done(null)
  })
}
