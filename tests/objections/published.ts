import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { action } from '#app/routes/objection.tsx'
import { answerOf, posted } from '../accounts/door.ts'
import { openEdition, person } from '../setup/people.ts'
import { work } from '../judging/room-scene.ts'

export const publishedAt = '2026-05-20T10:00:00.000+07:00'
export const lastInstant = '2026-05-25T23:59:59.999+07:00'
export const tooLate = '2026-05-26T00:00:00.000+07:00'

/** A published edition with two works whose objections are taken from its publication until the end of 25 May. */
export async function publishedScene() {
  forgetLimits()
  const edition = await openEdition()
  const organiser: Person = await person('organiser', { name: 'Petugas Rahasia' })
  const entries = [await work(edition.id, 1), await work(edition.id, 2)]
  await db.edition.update({
    where: { id: edition.id },
    data: { objectsTill: new Date(tooLate), lastNumber: 2 },
  })
  await db.publication.create({
    data: {
      id: newId(),
      editionId: edition.id,
      version: 1,
      at: new Date(publishedAt),
      byId: organiser.id,
      facts: {},
      ranking: '',
      auditHead: '',
    },
  })
  return { edition, organiser, entries }
}

/** Gives every contact and address its allowance back, as an hour does. */
function forgetLimits() {
  const { sayembara } = globalThis as { sayembara?: Map<string, unknown> }
  for (const of of ['address', 'contact']) sayembara?.delete(`limit:objection by ${of}`)
}

let turn = 0

export const typed = {
  name: 'Darmawan Umpanama',
  contact: 'darmawan.umpan@contoh.id',
  work: '',
  grounds: 'Karya ini Umpanalasan: gambarnya sama dengan motif yang dijual di pasar sejak tahun 2019.',
}

/** Sends an objection through the door, from a network address of its own unless one is given. */
export async function object(
  fields: Partial<typeof typed> = {},
  more: { at?: string; cookie?: string; address?: string; lang?: 'en' } = {},
) {
  const address = more.address ?? `10.1.${++turn}.1`
  const path = more.lang ? '/en/keberatan' : '/keberatan'
  return answerOf(
    await action(
      posted(path, { ...typed, ...fields }, { at: more.at ?? publishedAt, address, cookie: more.cookie }),
    ),
  )
}

/** The secret in the address that an accepted objection leads to. */
export function secretIn({ data }: { data: unknown }): string {
  return /\/keberatan\/([0-9a-f]{32})\?baru=1$/.exec(String(data))![1]!
}
