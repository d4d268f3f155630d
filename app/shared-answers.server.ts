// What a shared cache in front of the site would do: answers that say they are for everybody are kept in memory,
// compressed once, and given again until their time is up or something is published.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { NextFunction, Request, Response } from 'express'
import { keepAnswer, keptAnswer, shelfTurn, type KeptAnswer } from './ground/kept-answers.server.ts'
import { log } from './ground/log.server.ts'

const largestKept = 512_000
const session = /(?:^|;\s*)sesi=./
// Of one connection or of one request, not of the answer.
const passing = new Set([
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
  'x-request-id',
])

/** Whether the request may be answered from what others were answered. */
const isShared = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && !headers.range && !session.test(headers.cookie ?? '')

/** Answers from memory, if the answer is there. */
export function giveKept(request: IncomingMessage, response: ServerResponse): boolean {
  const kept = isShared(request) ? keptAnswer(request.url!) : undefined
  if (!kept) return false
  const { headers, etag, bodies } = kept
  const known = request.headers['if-none-match']
  if (known && (known === etag || known.split(/,\s*/).includes(etag))) {
    response.writeHead(304, headers).end()
    return true
  }
  const accepted = request.headers['accept-encoding'] ?? ''
  const encoding =
    bodies.br && /\bbr\b/.test(accepted) ? 'br' : bodies.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null
  const body = encoding ? bodies[encoding]! : bodies.identity
  response.setHeader('Content-Length', body.length)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.writeHead(200, headers).end(body)
  return true
}

/** Looks at answers on their way out, and keeps those that everybody may have. */
export function keepShared(request: Request, response: Response, next: NextFunction): void {
  if (!isShared(request)) return next()
  const turn = shelfTurn()
  const url = request.originalUrl
  const chunks: Buffer[] = []
  let size = 0
  const see = (chunk: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)
    size += bytes.length
    if (size <= largestKept) chunks.push(bytes)
  }
  const { write, end } = response
  response.write = function watched(this: Response, ...sent: Parameters<typeof write>) {
    see(sent[0])
    return write.apply(this, sent)
  } as typeof write
  response.end = function watched(this: Response, ...sent: Parameters<typeof end>) {
    see(sent[0])
    const seconds = secondsForAll(response)
    if (seconds > 0 && size > 0 && size <= largestKept)
      packed(response, Buffer.concat(chunks)).then(
        (answer) => answer && keepAnswer(url, answer, seconds, turn),
        (error: unknown) => log.error({ err: error }, 'an answer could not be kept'),
      )
    return end.apply(this, sent)
  } as typeof end
  next()
}

/** How long everybody may be given this answer. */
function secondsForAll(response: Response): number {
  const rules = String(response.getHeader('cache-control') ?? '')
  const whole = response.statusCode === 200 && response.hasHeader('etag') && !response.hasHeader('set-cookie')
  if (!whole || !/\bpublic\b/.test(rules)) return 0
  const [, seconds] = /\bs-maxage=(\d+)/.exec(rules) ?? (/\bimmutable\b/.test(rules) ? [null, 86_400] : [])
  return Number(seconds ?? 0)
}

/** The answer as it is kept; null where it holds a nonce, which is good for one page only. */
async function packed(response: Response, identity: Buffer): Promise<KeptAnswer | null> {
  if (identity.includes(response.locals.nonce as string)) return null
  const all = response.getHeaders() as KeptAnswer['headers']
  const headers = Object.fromEntries(Object.entries(all).filter(([name]) => !passing.has(name)))
  // A page that is the same for everybody names no script that only one page may run.
  const policy = headers['content-security-policy']
  if (policy) headers['content-security-policy'] = String(policy).replace(/ 'nonce-[^']*'/g, '')
  const bodies: KeptAnswer['bodies'] = { identity }
  if (/^(text\/|application\/(json|xml|ld\+json))|svg/.test(String(headers['content-type'] ?? ''))) {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 6 }
    bodies.gzip = await promisify(gzip)(identity)
    bodies.br = await promisify(brotliCompress)(identity, { params: quality })
    const vary = String(headers.vary ?? '')
    if (!/accept-encoding/i.test(vary)) headers.vary = vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding'
  }
  return { headers, etag: String(headers.etag), bodies }
}
