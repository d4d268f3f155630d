// The way in for browsers without JavaScript: a plain form post, written to the same store under the same limits.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { isOfDisk } from '#app/ground/disk.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { maxDetails, maxUploadBytes } from './limits.ts'
import { cleanName } from './name.ts'
import { keepOriginal, pathOf, prepareStore, removeOriginal, removePart, type Kept } from './store.server.ts'

/** A posted form: its text fields, and its files, kept but not yet recorded anywhere. */
type PostedForm = { fields: URLSearchParams; files: (Kept & { name: string; type: string })[] }

const limits = { files: maxDetails + 1, fields: 100, fieldSize: 100_000, fileSize: maxUploadBytes }

/**
 * Receives a multipart form whose files come in the field `field`; other files are passed over, as is a field
 * left empty. Refuses too-large, too-many-pictures and invalid; throws when the disk fails. Then nothing is kept.
 */
export async function receiveForm(request: Request, field: string): Promise<Outcome<PostedForm>> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;.*boundary=/i.test(type)) return refuse('invalid')
  await prepareStore()
  const fields = new URLSearchParams()
  const saving: Promise<PostedForm['files'][number] | null>[] = []
  const streams: BusboyFileStream[] = []
  const diskFails = new AbortController()
  let crowded = false
  // Names are cleaned by ourselves: without this a file called ".." would seem to be a field left empty.
  const parser = new Busboy({ headers: { 'content-type': type }, limits, preservePath: true })
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('filesLimit', () => (crowded = true))
  parser.on('file', (name, stream, fileName, _encoding, fileType) => {
    if (name !== field || !fileName) return void stream.resume()
    streams.push(stream)
    const saved = save(stream, fileName, fileType)
    // Nobody reads the rest of this file, so the form would wait for it forever.
    saved.catch((error: unknown) => isOfDisk(error) && diskFails.abort(error))
    saving.push(saved)
  })
  const { signal } = diskFails
  const whole = await pipeline(Readable.fromWeb(request.body as never), parser, { signal }).then(
    () => true,
    () => false,
  )
  // The body broke off or was not what its header says.
  if (!whole) for (const stream of streams) stream.destroy(new Error('the form broke off'))
  const saved = await Promise.allSettled(saving)
  const files = saved.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))
  if (whole && !crowded && files.length === saving.length) return done({ fields, files })
  for (const { original } of files) await removeOriginal(original)
  signal.throwIfAborted()
  if (!whole) return refuse('invalid', { field })
  return crowded
    ? refuse('too-many-pictures', { field, detail: limits.files })
    : refuse('too-large', { field, detail: maxUploadBytes / 1_000_000 })
}

/** Writes one file as it comes; null when it is over the limit. */
async function save(stream: BusboyFileStream, name: string, type: string) {
  const key = newId(24)
  try {
    await pipeline(stream, createWriteStream(pathOf('parts', key), { mode: 0o600 }))
    return stream.truncated ? null : { ...(await keepOriginal(key, key)), name: cleanName(name), type }
  } finally {
    await removePart(key)
  }
}
