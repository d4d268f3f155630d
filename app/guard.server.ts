import type { NextFunction, Request, Response } from 'express'
import { env } from './ground/env.server.ts'
import type { Refusal } from './ground/outcome.ts'
import { maxUploadBytes } from './media/limits.ts'
import { everywhere } from './words/everywhere.ts'
import { langOf } from './words/language.ts'

const maxFormBytes = 1_000_000
// Room for the other fields and the wrapping of a form that carries one picture.
const wrapping = 1_000_000
const patience = 20_000

/**
 * Whether the body may be as large as a picture: only multipart, which is written to disk as it comes. Whatever
 * else is sent, to the same addresses too, is read into memory and must be small.
 */
function carriesPicture({ path, headers }: Request): boolean {
  const forms = /^(\/en)?\/(karya\/[^/]+\/gambar|panitia\/acuan)$/
  const here = path.startsWith('/ingest/') || forms.test(path)
  return here && /^multipart\/form-data/i.test(headers['content-type'] ?? '')
}

/** Answers 413 before a byte of a body over the limit is read. */
export function limitBodies(request: Request, response: Response, next: NextFunction) {
  const declared = Number(request.headers['content-length'] ?? 0)
  // What people are told is the limit of a file; its wrapping comes on top.
  const large = carriesPicture(request)
  const most = large ? maxUploadBytes : maxFormBytes
  const limit = large ? most + wrapping : most
  const unbounded = request.headers['transfer-encoding'] !== undefined && !large
  if (declared <= limit && !unbounded) return next()
  response.setHeader('Connection', 'close')
  const status = unbounded ? 411 : 413
  const refusal: Refusal = unbounded
    ? { code: 'invalid' }
    : { code: 'too-large', detail: Math.floor(most / 1_000_000) }
  const lang = langOf(request.path)
  const page = [everywhere[lang].refusal(refusal), everywhere[lang].back] as const
  response
    .status(status)
    .type('html')
    .send(plainPage(lang, page, request.path))
  // What still arrives is thrown away for a while: cut off at once, browsers show a broken connection, not this page.
  request.resume()
  setTimeout(() => request.destroy(), patience).unref()
}

// The rooms are not asked: their pages cannot be drawn before the body is read. What was typed stays in the form one goes back to.
function plainPage(lang: string, [sentence, back]: readonly [string, string], path: string): string {
  const safe = path.replace(/[^A-Za-z0-9/_-]/g, '')
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${sentence}</title>
<body style="margin:0;padding:12vh 6vw;background:#fbf6ea;color:#231a15;font:1.1rem/1.6 system-ui,sans-serif">
<h1 style="margin:0;max-width:24em;color:#5a3620;font:480 2rem/1.2 Georgia,serif">${sentence}</h1>
<p style="margin-top:1.5rem"><a href="${safe}" style="color:#9c3f24;font-weight:600">${back}</a></p>`
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
