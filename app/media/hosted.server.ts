// With UPLOADTHING_TOKEN set the bytes go to the hosted service first and are fetched from there.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UTApi } from 'uploadthing/server'
import { env } from '#app/ground/env.server.ts'
import { log } from '#app/ground/log.server.ts'
import { keepOriginal, pathOf, prepareStore, removePart, type Kept } from './store.server.ts'

/** A file at the service, as its signed callback tells of it; `key` is the one under which the file was announced. */
type HostedFile = {
  key: string
  address: string
  /** In bytes, as announced. */
  size: number
  /** MD5 in hex, as the service received it; empty when it told none. */
  md5: string
}

/**
 * Fetches a file from the hosted service and keeps it as the original `key`. Throws when it is longer, shorter or
 * other than the service said: nothing is kept then. `heard` is called at every piece.
 */
export async function fetchHosted(
  { key, address, size, md5 }: HostedFile,
  signal: AbortSignal,
  heard: () => void,
): Promise<Kept> {
  await prepareStore()
  const answer = await fetch(address, { signal })
  if (!answer.ok || !answer.body) throw new Error(`the upload service answered ${answer.status}`)
  const hash = createHash('md5')
  let bytes = 0
  // Never written over: after a crash the part may be the very file that is kept as the original.
  await removePart(key)
  try {
    await pipeline(
      Readable.fromWeb(answer.body as never),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          heard()
          bytes += chunk.length
          if (bytes > size) throw new Error('the upload service sent more than was announced')
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(pathOf('parts', key), { mode: 0o600 }),
    )
    if (bytes !== size) throw new Error('the upload service sent less than was announced')
    if (md5 && hash.digest('hex') !== md5)
      throw new Error('the upload service sent other bytes than it told of')
    return await keepOriginal(key, key)
  } finally {
    await removePart(key)
  }
}

/**
 * Deletes the service's copies, by the keys under which the files were announced: an original is never public.
 * Failing at it loses nothing and is tried again by the sweep, so it is only logged.
 */
export async function forgetHosted(keys: string[]): Promise<void> {
  const api = new UTApi({ token: env.UPLOADTHING_TOKEN, fetch: withinTime, logLevel: 'None' })
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce)
    await api.deleteFiles(some, { keyType: 'customId' }).catch((error: unknown) => {
      log.warn({ err: error, keys: some }, 'the upload service kept its copies')
    })
  }
}

const atOnce = 100
const patience = 10_000

function withinTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, signal: AbortSignal.timeout(patience) })
}
