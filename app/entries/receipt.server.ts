import { db } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { entryNumber } from '#app/words/format.ts'
import { readSubmission } from './content.ts'
import { ownEntry } from './own.server.ts'
import { pictureNames } from './picture-names.ts'

/** The receipt of one submission of one's own work (`version`, or the one that stands), or null. */
export async function receipt(visit: Visit, entryId: string, version?: number) {
  const entry = await ownEntry(db, visit, entryId)
  const submission = entry?.submissions.find((one) => version === undefined || one.version === version)
  if (!entry || !submission) return null
  const { content, members, pictures } = readSubmission(submission)
  const number = entryNumber(entry.edition.code, entry.number!)
  const names = pictureNames(number, pictures)
  const called = new Map(
    (await db.picture.findMany({ where: { entryId }, select: { id: true, name: true } })).map((one) => [
      one.id,
      one.name,
    ]),
  )
  return {
    entryId,
    number,
    version: submission.version,
    latest: submission.version === entry.standing?.version,
    withdrawnAt: entry.withdrawnAt,
    at: submission.at,
    title: content.title,
    sha256: submission.sha256,
    edition: { name: entry.edition.name, nameEn: entry.edition.nameEn, closesAt: entry.edition.closesAt },
    maker: { name: entry.entrant.name, place: entry.entrant.place, members },
    versions: entry.submissions.map(({ version: one, at }) => ({ version: one, at })),
    pictures: pictures.map((picture, index) => ({
      name: names[index]!,
      called: called.get(picture.id) ?? '',
      sha256: picture.sha256,
      bytes: picture.bytes,
    })),
    mailedTo: entry.entrant.email,
  }
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof receipt>>>
