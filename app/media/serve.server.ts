import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { unlessMissing } from '#app/ground/disk.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { plainName } from './name.ts'
import { pathOf } from './store.server.ts'
import { isTileName } from './tiles.ts'

const types = { webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg' }
// What is public is served as it lies under public/, by app/server.ts.
const ownBrowserOnly = 'private, max-age=3600'
const always = { 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' }

/**
 * Answers one derivative to somebody who may see it, `file` being `<width>.<avif|webp>` or `tiles/` and the name of a tile; 404 for any other.
 * Nothing in the answer comes from the original. While the AVIF is still being made its WebP is sent in its place,
 * not to be kept.
 */
export async function serveDerivative(
  request: Request,
  { pictureId, file }: { pictureId: string; file: string },
): Promise<Response> {
  const format = formatOf(file)
  if (!format) return missing()
  const own = await read(pictureId, file)
  const bytes = own ?? (format === 'avif' ? await read(pictureId, file.replace(/avif$/, 'webp')) : undefined)
  if (!bytes) return missing()
  const headers = {
    ...always,
    ETag: `"${sha256(bytes).slice(0, 24)}"`,
    'Cache-Control': own ? ownBrowserOnly : 'private, no-cache',
  }
  if (request.headers.get('if-none-match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': types[own ? format : 'webp'],
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'inline',
    },
  })
}

function formatOf(file: string): keyof typeof types | null {
  if (file.startsWith('tiles/')) return isTileName(file.slice('tiles/'.length)) ? 'jpg' : null
  const [, format] = /^\d{1,5}\.(webp|avif)$/.exec(file) ?? []
  return (format as 'webp' | 'avif' | undefined) ?? null
}

/** Answers an original as a download under `name`; whether the visitor may have it is the caller's to know. */
export async function serveOriginal(original: string, name: string): Promise<Response> {
  const path = pathOf('originals', original)
  const found = await stat(path).catch(unlessMissing)
  if (!found) return missing()
  return new Response(createReadableStreamFromReadable(createReadStream(path)), {
    headers: {
      ...always,
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(found.size),
      'Content-Disposition': `attachment; filename="${plainName(name)}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}

async function read(pictureId: string, name: string): Promise<Buffer | undefined> {
  return readFile(pathOf('pictures', pictureId, ...name.split('/'))).catch(unlessMissing)
}
