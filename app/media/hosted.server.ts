// With UPLOADTHING_TOKEN set the bytes go to the hosted service first and are fetched from there.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UTApi } from 'uploadthing/server'
import { env } from '#app/ground/env.server.ts'
import { log } from '#app/ground/log.server.ts'
import { keepOriginal, pathOf, prepareStore, removePart, type Kept } from './store.server.ts'

/** Fetches a file from the hosted service and keeps it as the original `key`. Throws when it is not as long as said. */
export async function fetchHosted(address: string, key: string, size: number): Promise<Kept> {
  await prepareStore()
  const answer = await fetch(address)
  if (!answer.ok || !answer.body) throw new Error(`the upload service answered ${answer.status}`)
  let bytes = 0
  await pipeline(
    Readable.fromWeb(answer.body as never),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > size) throw new Error('the upload service sent more than it announced')
        yield chunk
      }
    },
    createWriteStream(pathOf('parts', key)),
  )
  if (bytes !== size) throw new Error('the upload service sent less than it announced')
  const kept = await keepOriginal(key, key)
  await removePart(key)
  return kept
}

/** Deletes the service's copy: an original is never public. Failing at it loses nothing, so it is only logged. */
export async function forgetHosted(fileKey: string): Promise<void> {
  const { success } = await new UTApi({ token: env.UPLOADTHING_TOKEN }).deleteFiles(fileKey)
  if (!success) log.warn({ fileKey }, 'the upload service kept its copy')
}
