import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { entryNumber } from '#app/words/format.ts'
import { readSubmission } from './content.ts'
import { endingOf, pictureNames } from './picture-names.ts'

/** Whether this visitor may see the derivatives of a picture: its owner, and the office once the work is sent. */
export async function maySeePicture({ actor }: Visit, entryId: string, pictureId: string): Promise<boolean> {
  if (!('id' in actor)) return false
  const office = actor.role === 'organiser' || actor.role === 'helper'
  const entry = office ? { number: { not: null } } : { entrantId: actor.id }
  return (await db.picture.count({ where: { id: pictureId, entryId, entry } })) > 0
}

/** An original that was sent with a work: its key in the store and the name to save it under, on record; or null. */
export async function takeOriginal(
  visit: Visit & { actor: Person },
  pictureId: string,
): Promise<{ original: string; type: string; name: string; bytes: number; sha256: string } | null> {
  const picture = await db.picture.findFirst({
    where: { id: pictureId, entry: { number: { not: null } } },
    include: { entry: { include: { edition: true, submissions: { orderBy: { version: 'desc' } } } } },
  })
  if (!picture) return null
  const { entry } = picture
  const holding = entry.submissions
    .map((one) => readSubmission(one).pictures)
    .find((pictures) => pictures.some((one) => one.id === pictureId))
  if (!holding) return null
  const names = pictureNames(entryNumber(entry.edition.code, entry.number!), holding)
  const name = names[holding.findIndex((one) => one.id === pictureId)]!
  await transact((tx) =>
    record(tx, visit, {
      action: 'original.taken',
      subject: `entry:${entry.id}`,
      editionId: entry.editionId,
      facts: { picture: pictureId },
    }),
  )
  const { original, type, bytes, sha256 } = picture
  return { original, type, bytes, sha256, name: `${name}.${endingOf(type)}` }
}
