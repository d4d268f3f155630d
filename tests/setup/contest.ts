// A small contest in the database, made through the real rooms: one sent work, a draft, a panel of one.
import sharp from 'sharp'
import { db } from '#app/ground/db.server.ts'
import { openSession } from '#app/accounts/session.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { declare } from '#app/judging/conflicts/declare.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { publish } from '#app/gallery/publish.server.ts'
import { raise } from '#app/objections/raise.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { must, visitBy } from '../../prisma/seed/cast.server.ts'
import { acceptWork, draftWork, sendWork } from '../../prisma/seed/hand-in.server.ts'
import { WORKS } from '../../prisma/seed/works.ts'
import { openEdition, person } from './people.ts'

const day = 86_400_000

/** A cloth of two colours, large enough to be taken. */
export function plainCloth(width = 1600, height = 1200): Promise<Buffer> {
  const stripe = Buffer.from(
    `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#22304f"/><path d="M0 0L${width} ${height}" stroke="#d9a02b" stroke-width="90"/></svg>`,
  )
  return sharp(stripe).jpeg().toBuffer()
}

/** The people and ids of the small contest; entry has been open for ten days, counted from the real clock, and closes in ten. */
export async function smallContest() {
  const now = Date.now()
  const edition = await openEdition(
    new Date(now - 10 * day).toISOString(),
    new Date(now + 10 * day).toISOString(),
  )
  const [owner, other, juror, outsider, organiser, helper] = [
    await person('entrant', { name: 'Pemilik Karya' }),
    await person('entrant'),
    await person('juror'),
    await person('juror'),
    await person('organiser'),
    await person('helper'),
  ] as const
  await db.seat.update({ where: { id: edition.seats[0]!.id }, data: { userId: juror.id } })
  must(await declare(visitBy(juror, new Date(now - 10 * day)), '', true))
  const before = new Date(now - day)
  const entryId = await draftWork(owner, WORKS[0]!, { main: await plainCloth(), details: [] }, before)
  await sendWork(owner, entryId, before)
  const picture = await db.picture.findFirstOrThrow({ where: { entryId } })
  return { edition, owner, other, juror, outsider, organiser, helper, entryId, pictureId: picture.id }
}

export type SmallContest = Awaited<ReturnType<typeof smallContest>>

/** Closes entry, accepts the work and opens the round. Answers the juror's one sheet. */
export async function startJudging({ edition, entryId, organiser }: SmallContest): Promise<string> {
  const at = new Date()
  await db.edition.update({ where: { id: edition.id }, data: { closesAt: new Date(at.getTime() - 60_000) } })
  await acceptWork(organiser, entryId, at)
  must(await openRound(visitBy(organiser, at), null))
  return (await db.sheet.findFirstOrThrow()).id
}

/** The juror marks and seals, the round ends, the result is published. */
export async function finishContest(
  { edition, juror, organiser }: SmallContest,
  sheetId: string,
): Promise<void> {
  const at = new Date()
  const marks = Object.fromEntries(edition.rounds[0]!.criteria.map(({ id }) => [id, 80]))
  must(await saveSheet(visitBy(juror, at), sheetId, { version: 0, marks }))
  must(await seal(visitBy(juror, at)))
  must(await endRound(visitBy(organiser, at)))
  const { rankingHash } = await planOf(db, null)
  must(await publish(visitBy(organiser, at), { ranking: rankingHash!, withheld: [], words: {} }))
}

/** Somebody objects to the published result. */
export async function objectTo({ edition, other }: SmallContest): Promise<void> {
  const at = new Date()
  await db.edition.update({
    where: { id: edition.id },
    data: { objectsTill: new Date(at.getTime() + day) },
  })
  const grounds = 'Karya ini sama dengan motif yang sudah dijual di pasar sejak tahun 2019.'
  must(await raise(visitBy(other, at), { name: 'Warga', contact: 'warga@contoh.id', work: 1, grounds }))
}

/** The Cookie header of someone who has signed in. */
export async function cookieOf({ id }: Person): Promise<string> {
  return (await openSession(id, 'Chrome, Android', new Date())).split(';')[0]!
}
