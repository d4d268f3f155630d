import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { receiveForm } from '#app/media/plain.server.ts'
import type { Kept } from '#app/media/store.server.ts'
import { letOriginalGo } from '#app/media/uploads.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayKeepReferences } from '#app/policy/likeness.ts'
import { longest, nameFromFile } from './reference-name.ts'

type File = Kept & { name: string; type: string }

/** How many pictures were added, and how many of them were there already. */
type Added = { added: number; twice: number }

/**
 * Adds the pictures of a multipart post to the references, each with its audit line and the order to process it.
 * One picture may come with its name; several are named after their files. Refuses forbidden, picture-missing and
 * what the form's receiver refuses; a file that is a reference already is passed over.
 */
export async function addReferences(visit: Visit, request: Request): Promise<Outcome<Added>> {
  const may = mayKeepReferences(visit.actor)
  if (!may.ok) return may
  const posted = await receiveForm(request, 'file')
  if (!posted.ok) return posted
  const { files, fields } = posted.value
  if (files.length === 0) return refuse('picture-missing', { field: 'file' })
  const typed = files.length === 1 ? (fields.get('name') ?? '').trim() : ''
  const source = (fields.get('source') ?? '').trim().slice(0, longest.source)
  let added = 0
  for (const [index, file] of files.entries()) {
    const told = { name: (typed || nameFromFile(file.name)).slice(0, longest.name), source }
    try {
      if (await transact((tx) => add(tx, visit, file, told))) added++
      else await letOriginalGo(file.original)
    } catch (error) {
      for (const { original } of files.slice(index)) await letOriginalGo(original)
      throw error
    }
  }
  return done({ added, twice: files.length - added })
}

async function add(tx: Tx, visit: Visit, file: File, told: { name: string; source: string }) {
  const { original, bytes, sha256, type } = file
  if (await tx.reference.findFirst({ where: { sha256, removedAt: null, state: { not: 'refused' } } }))
    return false
  const id = newId()
  const by = actorId(visit.actor)
  await tx.reference.create({
    data: {
      id,
      ...told,
      state: 'waiting',
      fileName: file.name,
      original,
      type,
      bytes,
      sha256,
      addedById: by,
      addedAt: visit.at,
    },
  })
  await record(tx, visit, {
    action: 'reference.added',
    subject: `reference:${id}`,
    facts: { ...told, bytes, sha256 },
  })
  await enqueue(tx, {
    kind: 'reference',
    key: `reference:${id}`,
    payload: { referenceId: id },
    dueAt: visit.at,
    owner: by,
    priority: -1,
  })
  return true
}
