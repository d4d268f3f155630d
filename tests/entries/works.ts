import { begin } from '#app/entries/begin.server.ts'
import type { Draft } from '#app/entries/content.ts'
import { emptyDraft } from '#app/entries/draft.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { submit } from '#app/entries/submit.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { visit } from '../setup/people.ts'

/** A draft that lacks nothing but a picture. */
export const fullDraft: Draft = {
  ...emptyDraft,
  title: 'Padma Lematang',
  reliefs: [{ key: 'padma', how: 'Kelopak dibuat delapan dan dipipihkan.' }],
  story: 'Padma mekar mengikuti arus Lematang.',
  technique: 'tulis',
  dyes: 'Indigo, gambir',
  colours: 'Biru wedel dan mori',
  use: 'Kain panjang',
  width: '105',
  height: '200',
  members: 'Rina Contoh\nBudi Contoh',
  original: true,
  unpublished: true,
  ai: 'no',
  licence: true,
}

export const inTime = '2026-04-10T10:00:00+07:00'
export const later = '2026-04-11T10:00:00+07:00'

/** Begins a work of one's own and fills it in, with a picture. */
export async function filledDraft(actor: Person, changes: Partial<Draft> = {}, at = inTime): Promise<string> {
  const by = visit(actor, at)
  const begun = await begin(by, '')
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { entryId } = begun.value
  await saveDraft(by, entryId, { version: 1, changes: { ...fullDraft, ...changes } })
  await readyPicture(entryId, 'main')
  return entryId
}

/** Sends the draft as it is now. */
export async function send(by: Visit, entryId: string) {
  const { version } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  return submit(by, entryId, { version, noticesSeen: true })
}

/** A sent work of one's own; its id. */
export async function sentWork(actor: Person, changes: Partial<Draft> = {}, at = inTime): Promise<string> {
  const entryId = await filledDraft(actor, changes, at)
  const sent = await send(visit(actor, at), entryId)
  if (!sent.ok) throw new Error(sent.refusal.code)
  return entryId
}

/** A picture row as the darkroom leaves it. */
export async function readyPicture(
  entryId: string,
  kind: 'main' | 'detail',
  more: { state?: string; notices?: string[]; position?: number } = {},
) {
  const id = newId()
  return db.picture.create({
    data: {
      id,
      entryId,
      kind,
      position: 1,
      state: 'ready',
      name: 'Siti_Aminah_PALI.jpg',
      original: id,
      type: 'image/jpeg',
      bytes: 1234,
      sha256: sha256(id),
      width: 3000,
      height: 2000,
      widths: [320, 640],
      placeholder: 'data:image/webp;base64,AA',
      colours: ['#22304f'],
      arrivedAt: new Date(inTime),
      ...more,
    },
  })
}

/** The code a refusal carries, or 'ok'. */
export function codeOf(outcome: { ok: true } | { ok: false; refusal: { code: string } }): string {
  return outcome.ok ? 'ok' : outcome.refusal.code
}
