import { readSubmission } from '#app/entries/content.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { entryNumber } from '#app/words/format.ts'

/** The work of that number as an objection's pages tell of it; null where the number is null or no such work was sent. */
export async function objectedWork(tx: Tx, editionId: string, number: number | null) {
  if (number === null) return null
  const entry = await tx.entry.findUnique({
    where: { editionId_number: { editionId, number } },
    select: {
      id: true,
      edition: { select: { code: true } },
      disqualified: { select: { at: true, objectionId: true } },
      submissions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, content: true, pictures: true },
      },
    },
  })
  const last = entry?.submissions[0]
  if (!entry || !last) return null
  const hung = await tx.publishedWork.findFirst({
    where: { number, publication: { editionId } },
    orderBy: { publication: { version: 'desc' } },
    select: {
      slug: true,
      prize: true,
      prizeEn: true,
      content: true,
      publication: { select: { version: true } },
    },
  })
  const latest = await tx.publication.aggregate({ where: { editionId }, _max: { version: true } })
  return {
    entryId: entry.id,
    number,
    label: entryNumber(entry.edition.code, number),
    title: readSubmission({ ...last, members: [] }).content.title,
    /** Its part of the address in the gallery, where it hangs or hung. */
    slug: hung?.slug ?? null,
    /** The title as the gallery has it; null where it never hung. */
    publicTitle: hung && (hung.content as { title: string }).title,
    /** The prize it was given in the version published last in which it hangs. */
    prize: hung?.prize ? { id: hung.prize, en: hung.prizeEn ?? hung.prize } : null,
    disqualifiedAt: entry.disqualified?.at ?? null,
    /** A correction has taken it from the gallery. */
    takenDown: hung !== null && hung.publication.version !== latest._max.version,
  }
}
