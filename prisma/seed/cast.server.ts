// The people of the demonstration, who come in by the same doors as anybody.
import { acceptAsNew } from '#app/accounts/accept.server.ts'
import { firstOrganiserLink, inviteStaff } from '#app/accounts/invite.server.ts'
import { signUp } from '#app/accounts/sign-up.server.ts'
import { describeSeat, inviteToSeat, seatingWith } from '#app/contests/seat.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import { declare } from '#app/judging/conflicts/declare.server.ts'
import { dealToLate } from '#app/judging/panel/join.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import type { DemoWork } from './works/work.ts'

/** One password for all, printed when the demonstration starts. */
export const PASSWORD = 'bumi ayu pali'

// `close`: whom each declares to be close to them.
const JURY = [
  {
    name: 'Ratna Kedaton',
    title: 'Perancang wastra',
    titleEn: 'Textile designer',
    close: [],
  },
  {
    name: 'Hasan Basri Ogan',
    title: 'Perajin batik tulis',
    titleEn: 'Maker of hand-drawn batik',
    close: ['Griya Batik Ogan', 'Suryani Embaceng'],
  },
  {
    name: 'Dewi Anggraini Komering',
    title: 'Pengajar sejarah seni',
    titleEn: 'Teacher of art history',
    close: [],
  },
]

/** The value of an outcome that must not be a refusal here. Throws naming the refusal. */
export function must<Value>(outcome: Outcome<Value, { code: string; field?: string }>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${outcome.refusal.code} ${outcome.refusal.field ?? ''}`)
}

/** A visit by a person, or by nobody yet; `address` keeps the house's limits apart. */
export function visitBy(
  person: Person | null,
  at: Date,
  address = 'demonstration',
): Visit & { actor: Person } {
  const actor = person ?? { role: 'visitor' }
  return { actor, at, lang: 'id', id: 'demonstration', address } as Visit & { actor: Person }
}

const secretIn = (link: string) => link.split('/').at(-1)!

async function comeIn(secret: string, name: string, identifier: string, at: Date): Promise<Person> {
  const typed = { identifier, name, password: PASSWORD }
  const { userId, role } = must(
    await acceptAsNew(visitBy(null, at, identifier), secret, typed, null, seatingWith(dealToLate)),
  )
  return { role, id: userId, name, sessionId: 'demonstration' }
}

/** The office: an organiser, and a helper whom the organiser invites. */
export async function castOffice(at: Date): Promise<Person> {
  const link = await firstOrganiserLink(at)
  const organiser = await comeIn(secretIn(link!), 'Panitia Contoh', 'panitia@contoh.test', at)
  const invited = await inviteStaff(visitBy(organiser, at), 'helper', 'Petugas loket')
  await comeIn(secretIn(invited.address), 'Petugas Contoh', 'petugas@contoh.test', at)
  return organiser
}

/** The three jurors on their seats. */
export async function castJury(organiser: Person, at: Date): Promise<Person[]> {
  const seats = await db.seat.findMany({ orderBy: { position: 'asc' } })
  const jurors: Person[] = []
  for (const [index, { name, title, titleEn, close }] of JURY.entries()) {
    const seat = seats[index]!
    must(await describeSeat(visitBy(organiser, at), seat.id, { title, titleEn, chair: index === 0 }))
    const link = must(await inviteToSeat(visitBy(organiser, at), seat.id, name))
    const juror = await comeIn(secretIn(link.address), name, `juri${index + 1}@contoh.test`, at)
    must(await declare(visitBy(juror, at), close.join('\n'), close.length === 0))
    jurors.push(juror)
  }
  return jurors
}

/** The maker of a work; every third one has no e-mail address, as in the regency's villages. */
export async function castMaker(work: DemoWork, index: number, at: Date): Promise<Person> {
  const [district, regency] = work.maker.place.split(', ') as [string, string]
  const identifier = index % 3 === 2 ? `0812700${String(1000 + index)}` : `peserta${index + 1}@contoh.test`
  const typed = { identifier, name: work.maker.name, district, regency, password: PASSWORD }
  const visit = visitBy(null, at, identifier)
  const { userId } = must(await signUp(visit, typed, null, async () => {}))
  return { role: 'entrant', id: userId, name: work.maker.name, sessionId: 'demonstration' }
}
