import { constants, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { isOfDisk } from '#app/ground/disk.server.ts'
import { pathOf, prepareStore } from './store.server.ts'

/** How receiving one file ended. `lost` is a connection that broke: what came is kept. */
type Received = { end: 'whole' | 'lost' | 'too much' | 'no file' | 'gap'; bytes: number }

/**
 * Adds the one file of a multipart body, whose first byte is byte `start` of the upload, to its part as the bytes
 * arrive. Stops at once when more than `most` bytes come in all. `heard` is called at every piece.
 */
export async function receivePart(
  request: { body: ReadableStream<Uint8Array> | null; headers: Headers },
  { part, start, most, signal, heard }: Order,
): Promise<Received> {
  await prepareStore()
  const file = await open(pathOf('parts', part), constants.O_RDWR | constants.O_CREAT, 0o600)
  let bytes = start
  try {
    const { size } = await file.stat()
    if (size < start) return { end: 'gap', bytes: size }
    const stream = await fileIn(request, signal)
    if (!stream) return { end: 'no file', bytes }
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // The rest stays unread; it ends with the connection, after the answer.
      if (bytes + chunk.length > most) return { end: 'too much', bytes }
      // Browsers repeat a request by themselves when its connection breaks: what is here already stays, or the
      // second break would lose what the first did not.
      for (let from = Math.max(0, size - bytes); from < chunk.length;) {
        const { bytesWritten } = await file.write(chunk, from, chunk.length - from, bytes + from)
        from += bytesWritten
      }
      bytes += chunk.length
      heard()
    }
    return { end: 'whole', bytes }
  } catch (error) {
    if (isOfDisk(error)) throw error
    return { end: 'lost', bytes }
  } finally {
    await file.close()
  }
}

type Order = { part: string; start: number; most: number; signal: AbortSignal; heard: () => void }

/** The stream of the first file in a multipart body; it fails when the body does. */
function fileIn(
  { body, headers }: { body: ReadableStream<Uint8Array> | null; headers: Headers },
  signal: AbortSignal,
): Promise<BusboyFileStream | null> {
  const type = headers.get('content-type') ?? ''
  if (!body || !/^multipart\/form-data;.*boundary=/i.test(type)) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const source = Readable.fromWeb(body as never)
    const parser = new Busboy({
      headers: { 'content-type': type },
      limits: { files: 1, fields: 10, parts: 11 },
    })
    let stream: BusboyFileStream | null = null
    const lose = () => {
      source.unpipe(parser)
      source.destroy()
      const error = new Error('the connection of an upload broke')
      if (stream) stream.destroy(error)
      reject(error)
    }
    parser.on('file', (_field, found) => {
      stream = found
      resolve(found)
    })
    parser.once('finish', () => resolve(null))
    parser.on('error', lose)
    source.on('error', lose)
    signal.addEventListener('abort', lose, { once: true })
    source.pipe(parser)
    if (signal.aborted) lose()
  })
}
