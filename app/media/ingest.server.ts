// The built-in ingest: what the hosted upload service does, on our own disk. The browser's uploadthing client
// asks by HEAD how far a file came, and sends the rest by PUT; then the signed callback tells the route handler.
import type { DoorContext } from '#app/ground/http.server.ts'
import { maxUploadBytes } from './limits.ts'
import { asOnlyWriter } from './one-writer.server.ts'
import { receivePart } from './receive-part.server.ts'
import { readTicket } from './signature.server.ts'
import { keepOriginal, partSize, removePart, type Kept } from './store.server.ts'
import { findUpload, finishUpload, giveUpUpload, isAsDeclared, letOriginalGo } from './uploads.server.ts'

/** A request as a loader or action receives it. */
export type Door = { request: Request; context: DoorContext }

type Upload = NonNullable<Awaited<ReturnType<typeof findUpload>>>

export type IngestParts = {
  /** The key that signs addresses and callbacks. */
  apiKey: string
  /** The origins under which a browser may have been sent here. */
  origins: (request: Request) => string[]
  /** Tells the route handler that a file is kept, by a signed callback; answers what the client is to be told. */
  callBack: (door: Door, fileKey: string, upload: Upload, kept: Kept) => Promise<object>
}

/** What the client may do about a failure: only these words leave the ingest. */
type Fault =
  'signature' | 'unknown' | 'too-large' | 'gap' | 'incomplete' | 'changed' | 'not-multipart' | 'method'

const statuses: Record<Fault, number> = {
  signature: 403,
  unknown: 404,
  'too-large': 413,
  gap: 416,
  incomplete: 400,
  changed: 422,
  'not-multipart': 400,
  method: 405,
}
/** Bytes that the multipart wrapping of one file may add. */
const wrapping = 16_384

/** Answers one request of the uploadthing client. `userId` is who is signed in, if anyone still is. */
export async function ingest(parts: IngestParts, door: Door, userId: string | null): Promise<Response> {
  const { request, context } = door
  const ticket = readTicket(request.url, parts.apiKey, context.at, parts.origins(request))
  if (!ticket) return fault('signature')
  const upload = await findUpload(ticket.upload)
  if (!upload || (userId !== null && userId !== upload.userId)) return fault('unknown')
  // Closed, so that the file goes over a connection of its own: one that was used before is not only broken by a
  // cut but used once more by the browser itself, from the first byte on.
  if (request.method === 'HEAD') {
    return new Response(null, { headers: { ...(await progress(upload)), Connection: 'close' } })
  }
  if (request.method === 'DELETE') {
    // What still comes is not wanted.
    const given = await asOnlyWriter(upload.key, () => giveUpUpload(upload.key), 0)
    return Response.json({ given }, { headers: noStore })
  }
  if (request.method !== 'PUT') return fault('method')
  return asOnlyWriter(upload.key, (signal, heard) => take(parts, door, ticket, signal, heard))
}

async function take(
  parts: IngestParts,
  door: Door,
  ticket: { fileKey: string; upload: string },
  signal: AbortSignal,
  heard: () => void,
): Promise<Response> {
  const { request, context } = door
  // Read again: while this request waited its turn another may have finished the file, or given it up.
  const upload = await findUpload(ticket.upload)
  if (!upload) return fault('unknown')
  if (upload.finishedAt) return finished(upload.result as Stored)
  // A whole part is never written to again: after a crash it may be the very file that is kept as the original.
  if ((await partSize(upload.key)) < upload.size || upload.size === 0) {
    const lack = await receive(request, upload, signal, heard)
    if (lack) return lack
  }
  const kept = await keepOriginal(upload.key, upload.key)
  if (!isAsDeclared(upload.key, kept.sha256)) {
    await letOriginalGo(upload.key)
    await removePart(upload.key)
    return fault('changed')
  }
  const serverData = await parts.callBack(door, ticket.fileKey, upload, kept)
  const result: Stored = { fileHash: kept.sha256, serverData }
  await finishUpload(upload.key, result, context.at)
  return finished(result)
}

/** Adds the body to the part. Answers what to say when that did not make it whole. */
async function receive(
  request: Request,
  upload: Upload,
  signal: AbortSignal,
  heard: () => void,
): Promise<Response | null> {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.get('range') ?? 'bytes=0-')?.[1] ?? NaN)
  const declared = Number(request.headers.get('content-length') ?? 0)
  const most = Math.min(upload.size, maxUploadBytes)
  if (!(start <= most)) return fault('gap', await progress(upload))
  if (declared > most - start + wrapping) return fault('too-large')

  const received = await receivePart(request, { part: upload.key, start, most, signal, heard })
  if (received.end === 'no file') return fault('not-multipart')
  if (received.end === 'too much') {
    await removePart(upload.key)
    return fault('too-large')
  }
  if (received.end === 'gap') return fault('gap', await progress(upload))
  const whole = received.end === 'whole' && (await partSize(upload.key)) === upload.size
  return whole ? null : fault('incomplete', await progress(upload))
}

type Stored = { fileHash: string; serverData: object }

function finished(result: Stored): Response {
  return Response.json({ url: '', appUrl: '', ufsUrl: '', ...result }, { headers: noStore })
}

const noStore = { 'Cache-Control': 'no-store' }

async function progress({ key, size, finishedAt }: Upload): Promise<HeadersInit> {
  return { ...noStore, 'x-ut-range-start': String(finishedAt ? size : await partSize(key)) }
}

function fault(error: Fault, headers: HeadersInit = noStore): Response {
  const cutOff: HeadersInit = error === 'too-large' ? { Connection: 'close' } : {}
  return Response.json({ error }, { status: statuses[error], headers: { ...headers, ...cutOff } })
}
