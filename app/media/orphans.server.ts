import { db } from '#app/ground/db.server.ts'
import { removeDerivatives, removeOriginal, unchangedSince } from './store.server.ts'

const day = 86_400_000

/**
 * Removes what a crash between keeping a file and recording it left behind: originals that no picture, reference or
 * upload under way refers to, and derivatives of pictures that are no more. What is younger than a day is left
 * alone: it may be about to be recorded. Repeating it changes nothing.
 */
export async function sweepOrphans(at: Date): Promise<void> {
  const before = new Date(at.getTime() - day)
  // The files are listed first: what is recorded meanwhile is then found among what is referred to.
  const originals = await unchangedSince('originals', before)
  const folders = await unchangedSince('pictures', before)
  const [pictures, references, uploads] = await Promise.all([
    db.picture.findMany({ select: { id: true, original: true } }),
    db.reference.findMany({ select: { id: true, original: true } }),
    db.upload.findMany({ where: { finishedAt: null }, select: { key: true } }),
  ])
  const known = [...pictures, ...references]
  const kept = new Set([...known.map(({ original }) => original), ...uploads.map(({ key }) => key)])
  const ids = new Set(known.map(({ id }) => id))
  for (const key of originals) if (!kept.has(key)) await removeOriginal(key)
  for (const id of folders) if (!ids.has(id)) await removeDerivatives(id)
}
