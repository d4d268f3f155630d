// The way in for browsers without JavaScript: a plain form post, written to the same store under the same limits.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
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
 * left empty. Refuses too-large, too-many-pictures and invalid; then nothing is kept.
 */
export async function receiveForm(request: Request, field: string): Promise<Outcome<PostedForm>> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;.*boundary=/i.test(type)) return refuse('invalid')
  await prepareStore()
  const fields = new URLSearchParams()
  const saving: Promise<PostedForm['files'][number] | null>[] = []
  const streams: BusboyFileStream[] = []
  let crowded = false
  // Names are cleaned by ourselves: without this a file called ".." would seem to be a field left empty.
  const parser = new Busboy({ headers: { 'content-type': type }, limits, preservePath: true })
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('filesLimit', () => (crowded = true))
  parser.on('file', (name, stream, fileName, _encoding, fileType) => {
    if (name !== field || !fileName) return void stream.resume()
    streams.push(stream)
    const saved = save(stream, fileName, fileType)
    saved.catch(() => {})
    saving.push(saved)
  })
  try {
    await pipeline(Readable.fromWeb(request.body as never), parser)
  } catch {
    // The body broke off or was not what its header says.
    for (const stream of streams) stream.destroy(new Error('the form broke off'))
    await letGo(saving)
    return refuse('invalid', { field })
  }
  const files = await Promise.all(saving)
  const whole = files.filter((file) => file !== null)
  if (whole.length === files.length && !crowded) return done({ fields, files: whole })
  await letGo(saving)
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

async function letGo(saving: Promise<{ original: string } | null>[]) {
  for (const result of await Promise.allSettled(saving)) {
    if (result.status === 'fulfilled' && result.value) await removeOriginal(result.value.original)
  }
}
