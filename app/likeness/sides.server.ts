// The two sides of a likeness as the office sees them: what picture it is, and of what.
import { z } from 'zod'
import type { Tx } from '#app/ground/db.server.ts'
import { entryNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { pictureIdsOf } from './compared.server.ts'

/** One picture, and what it is of. `key` is picture:<id> or reference:<id>. */
export type Side = {
  key: string
  id: string
  width: number
  height: number
  widths: number[]
  placeholder: string | null
  /** Whether it still counts: not withdrawn, not replaced, not taken out. */
  standing: boolean
} & (
  | {
      of: 'work'
      entryId: string
      editionId: string
      number: string
      title: string
      edition: string
      makerId: string
      sentAt: Date | null
    }
  | { of: 'reference'; name: string; source: string }
)

const Content = z.object({ title: z.string() })
const measured = { id: true, width: true, height: true, widths: true, placeholder: true } as const

/** The sides that `keys` name, by key; what is not there is left out. Always two queries. */
export async function sidesOf(tx: Tx, keys: string[], lang: Lang): Promise<Map<string, Side>> {
  const idsOf = (of: string) => keys.filter((key) => key.startsWith(of)).map((key) => key.slice(of.length))
  const pictures = await tx.picture.findMany({
    where: { id: { in: idsOf('picture:') }, entry: { number: { not: null } } },
    select: {
      ...measured,
      entry: {
        select: {
          id: true,
          number: true,
          entrantId: true,
          withdrawnAt: true,
          edition: { select: { id: true, code: true, name: true, nameEn: true } },
          submissions: {
            orderBy: { version: 'asc' },
            select: { content: true, pictures: true, at: true },
          },
        },
      },
    },
  })
  const references = await tx.reference.findMany({
    where: { id: { in: idsOf('reference:') } },
    select: { ...measured, name: true, source: true, removedAt: true },
  })
  const sides = [
    ...pictures.map(({ entry, ...row }) => workSide(entry, row, lang)),
    ...references.map(({ name, source, removedAt, ...row }): Side => {
      const standing = removedAt === null
      return { ...measures(row), key: `reference:${row.id}`, of: 'reference', name, source, standing }
    }),
  ]
  return new Map(sides.map((side) => [side.key, side]))
}

type Row = {
  id: string
  width: number | null
  height: number | null
  widths: unknown
  placeholder: string | null
}
type EntryRow = {
  id: string
  number: number | null
  entrantId: string
  withdrawnAt: Date | null
  edition: { id: string; code: string; name: string; nameEn: string }
  submissions: { content: unknown; pictures: unknown; at: Date }[]
}

function workSide(entry: EntryRow, row: Row, lang: Lang): Side {
  const { edition, submissions } = entry
  const holding = submissions.filter(({ pictures }) => pictureIdsOf(pictures).includes(row.id))
  const last = submissions.at(-1)
  return {
    ...measures(row),
    key: `picture:${row.id}`,
    of: 'work',
    entryId: entry.id,
    editionId: edition.id,
    number: entryNumber(edition.code, entry.number!),
    title: last ? Content.parse(last.content).title : '',
    edition: lang === 'en' ? edition.nameEn : edition.name,
    makerId: entry.entrantId,
    sentAt: holding[0]?.at ?? null,
    standing: entry.withdrawnAt === null && last !== undefined && holding.includes(last),
  }
}

function measures({ id, width, height, widths, placeholder }: Row) {
  return { id, width: width ?? 1, height: height ?? 1, widths: widths as number[], placeholder }
}
