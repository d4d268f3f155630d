import type { NextFunction, Request, Response } from 'express'
import { env } from './ground/env.server.ts'
import { maxUploadBytes } from './media/limits.ts'

const maxFormBytes = 1_000_000
// Room for the other fields and the wrapping of a form that carries one picture.
const wrapping = 1_000_000

/** Whether this address may receive pictures; everywhere else only small forms are read. */
function takesPictures(path: string): boolean {
  return path.startsWith('/ingest/') || /^(\/en)?\/karya\/[^/]+\/gambar$/.test(path)
}

/** Answers 413 before a byte of a body over the limit is read. */
export function limitBodies(request: Request, response: Response, next: NextFunction) {
  const declared = Number(request.headers['content-length'] ?? 0)
  const limit = takesPictures(request.path) ? maxUploadBytes + wrapping : maxFormBytes
  const unbounded = request.headers['transfer-encoding'] !== undefined && !takesPictures(request.path)
  if (declared <= limit && !unbounded) return next()
  response.setHeader('Connection', 'close')
  response.status(unbounded ? 411 : 413).type('text/plain')
  response.send(
    request.path.startsWith('/en')
      ? `Too large. The limit is ${Math.floor(limit / 1_000_000)} MB.`
      : `Terlalu besar. Batasnya ${Math.floor(limit / 1_000_000)} MB.`,
  )
}

/**
 * Refuses a change that a page of another site sends in the visitor's name: together with SameSite cookies
 * this is the whole defence against forged requests. Servers that call back (uploads) send no Origin.
 */
export function onlyOwnForms(request: Request, response: Response, next: NextFunction) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
  const origin = request.headers.origin
  const site = request.headers['sec-fetch-site']
  const own = origin === undefined ? site === undefined || site === 'same-origin' : isOwn(origin, request)
  if (own) return next()
  response
    .status(403)
    .type('text/plain')
    .send('Permintaan dari situs lain ditolak. / Request from another site refused.')
}

function isOwn(origin: string, request: Request): boolean {
  if (origin === new URL(env.ORIGIN).origin) return true
  // The address the browser itself used, e.g. by a name in the office's network.
  return URL.canParse(origin) && new URL(origin).host === request.headers.host
}
