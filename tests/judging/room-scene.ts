import { openRound } from '#app/judging/panel/deal.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { openEdition, person, visit } from '../setup/people.ts'

export const scoringAt = '2026-05-03T08:00:00+07:00'
export const afterAt = '2026-05-14T08:00:00+07:00'

/** What a leak would show: none of it may ever reach a juror. */
export const bait = {
  name: 'Siti Aminah Binti Umpan',
  email: 'siti.umpan@contoh.id',
  phone: '+6281199990000',
  place: 'Kelurahan Umpanrejo',
  member: 'Darmawan Umpanwijaya',
  file: 'Siti_Aminah_Umpan_PALI_Naga.jpg',
}

const content = (title: string): EntryContent => ({
  title,
  reliefs: [{ key: 'kala', how: 'Mata dan taring disederhanakan.' }],
  story: 'Kala pada ambang candi menolak niat buruk.',
  technique: 'tulis',
  dyes: 'soga tingi',
  colours: 'hitam dan cokelat',
  use: 'kain panjang',
  size: { width: 105, height: 250 },
  ai: { used: false, how: '' },
  original: true,
  unpublished: true,
  licence: true,
})

/** One sent work with the bait beside it; accepted unless said otherwise. */
export async function work(
  editionId: string,
  number: number,
  verdict: string | null = 'accepted',
  said: Partial<EntryContent> = {},
) {
  const entrant = await person('entrant', {
    name: bait.name,
    email: `${number}.${bait.email}`,
    phone: bait.phone.slice(0, -3) + String(number).padStart(3, '0'),
    place: bait.place,
  })
  const [entryId, submissionId, pictureId] = [newId(), newId(), newId()]
  const at = new Date('2026-04-20T10:00:00+07:00')
  const picture: FrozenPicture = {
    id: pictureId,
    kind: 'main',
    sha256: sha256(pictureId),
    bytes: 1234,
    width: 1200,
    height: 900,
    widths: [320, 640, 960, 1200],
    placeholder: null,
    colours: ['#5a3620'],
  }
  await db.entry.create({
    data: {
      id: entryId,
      editionId,
      entrantId: entrant.id,
      number,
      draft: {},
      createdAt: at,
      savedAt: at,
      pictures: {
        create: {
          id: pictureId,
          kind: 'main',
          position: 0,
          state: 'ready',
          name: bait.file,
          original: newId(),
          type: 'image/jpeg',
          bytes: 1234,
          sha256: picture.sha256,
          widths: picture.widths,
          width: picture.width,
          height: picture.height,
          arrivedAt: at,
        },
      },
      submissions: {
        create: {
          id: submissionId,
          version: 1,
          content: { ...content(`Penjaga Pintu ${number}`), ...said },
          members: [bait.member],
          pictures: [picture],
          sha256: sha256(submissionId),
          at,
        },
      },
    },
  })
  if (verdict) {
    await db.check.create({ data: { id: newId(), entryId, submissionId, verdict, byId: 'test', at } })
  }
  return { entryId, submissionId, picture }
}

/** What is in a scene; `said` are texts of its first work. */
type Wanted = { works: number; jurors?: number; said?: Partial<EntryContent> }

/** An edition after its deadline with `works` accepted works and `jurors` of its three seats taken. */
export async function scene({ works, jurors = 3, said }: Wanted) {
  const edition = await openEdition()
  const organiser = await person('organiser')
  const panel: Person[] = []
  for (const seat of edition.seats.slice(0, jurors)) {
    const juror = await person('juror', { name: `Juri ${seat.position}` })
    await db.seat.update({ where: { id: seat.id }, data: { userId: juror.id } })
    await db.declaration.create({
      data: { id: newId(), seatId: seat.id, people: [], at: new Date('2026-04-01T08:00:00+07:00') },
    })
    panel.push(juror)
  }
  const entries = []
  for (let number = 1; number <= works; number++) {
    entries.push(await work(edition.id, number, 'accepted', number === 1 ? said : {}))
  }
  await db.edition.update({ where: { id: edition.id }, data: { lastNumber: works } })
  const round = edition.rounds[0]!
  return { edition, round, criteria: round.criteria, organiser, panel, entries }
}

export type Scene = Awaited<ReturnType<typeof scene>>

/** The same, with the round opened. */
export async function openScene(wanted: Wanted) {
  const made = await scene(wanted)
  const opened = await openRound(visit(made.organiser, scoringAt), null)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return made
}

/** This juror's sheet for the work of that number. */
export async function sheetOf({ round }: Scene, juror: Person, number: number): Promise<string> {
  const sheet = await db.sheet.findFirstOrThrow({
    where: { roundId: round.id, seat: { userId: juror.id }, entry: { number } },
  })
  return sheet.id
}

/** Gives a sheet these marks, in the order of the criteria. */
export async function mark(made: Scene, juror: Person, number: number, marks: (number | null)[]) {
  const sheetId = await sheetOf(made, juror, number)
  const by = visit(juror, scoringAt)
  const { stored } = (await readSheet(by, sheetId))!
  const change = Object.fromEntries(made.criteria.map(({ id }, index) => [id, marks[index] ?? null]))
  const saved = await saveSheet(by, sheetId, { version: stored.version, marks: change })
  if (!saved.ok) throw new Error(saved.refusal.code)
  return saved.value
}

/** Marks every sheet of every juror that is still left with the same marks, and seals. */
export async function finish(made: Scene, marks = [80, 80, 80, 80, 80]) {
  for (const juror of made.panel) {
    const desk = await readDesk(visit(juror, scoringAt))
    for (const { sheet, state } of desk?.works ?? []) {
      if (state !== 'unscored') continue
      const number = await db.sheet.findUniqueOrThrow({
        where: { id: sheet },
        select: { entry: { select: { number: true } } },
      })
      await mark(made, juror, number.entry.number!, marks)
    }
    const sealed = await seal(visit(juror, scoringAt))
    if (!sealed.ok) throw new Error(sealed.refusal.code)
  }
}

/** The id of the edition's only round. */
export async function onlyRound(): Promise<string> {
  return (await db.round.findFirstOrThrow()).id
}
