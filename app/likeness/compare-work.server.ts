import { db } from '#app/ground/db.server.ts'
import { compare } from './compare.server.ts'
import { readyReferences, standingPictures } from './compared.server.ts'
import { keepPairs } from './keep-pairs.server.ts'
import { pairOf, referencePairOf, type Pair } from './pair.ts'

/**
 * Compares the pictures of a sent work with those of all other standing works, of every edition, and with the
 * references. Nothing follows from it but rows for a person to judge. Doing it again finds the same.
 */
export async function compareWork(entryId: string, at: Date): Promise<void> {
  const standing = await standingPictures(db)
  const own = standing.filter((picture) => picture.entryId === entryId)
  if (own.length === 0) return
  const others = new Map(
    standing
      .filter((picture) => picture.entryId !== entryId)
      .map((picture): [string, typeof picture] => [picture.id, picture]),
  )
  const references = await readyReferences(db)
  const pairs: Pair[] = []
  for (const picture of own) {
    for (const found of await compare(picture.id, [...others.keys(), ...references])) {
      const other = others.get(found.key)
      pairs.push(other ? pairOf(picture, other, found) : referencePairOf(picture.id, found.key, found))
    }
  }
  await keepPairs(
    pairs,
    {
      subject: `entry:${entryId}`,
      editionId: own[0]!.editionId,
      pictures: own.length,
      works: new Set([...others.values()].map((other) => other.entryId)).size,
      references: references.length,
    },
    at,
  )
}
