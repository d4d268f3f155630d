// The web server: headers, static files and limits around the Remix build. It imports no room: the build
// carries its own copy of them, and opens and closes what they need (see entry.server.tsx).
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import helmet from 'helmet'
import { pinoHttp } from 'pino-http'
import { now } from './ground/clock.server.ts'
import { env } from './ground/env.server.ts'
import { newId } from './ground/ids.server.ts'
import { log } from './ground/log.server.ts'
import { pathInLog } from './ground/path-in-log.ts'
import { limitBodies, onlyOwnForms } from './guard.server.ts'
import { giveKept, keepShared } from './shared-answers.server.ts'
import { wingsOf } from './wings.server.ts'

const developing = env.NODE_ENV === 'development'
const app = express()
app.disable('x-powered-by')
app.set('trust proxy', env.TRUST_PROXY)

const vite = developing
  ? await import('vite').then(({ createServer: create }) => create({ server: { middlewareMode: true } }))
  : null
const loadBuild = (): Promise<ServerBuild> =>
  vite
    ? (vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>)
    : (import(pathToFileURL(resolve('build/server/index.js')).href) as Promise<ServerBuild>)

type Entry = { open(): Promise<void>; close(): Promise<void> }
const rooms = (await loadBuild()).entry.module as unknown as Entry
await rooms.open()

app.use((_request, response, next) => {
  response.locals.at = now()
  response.locals.id = newId(12)
  response.locals.nonce = randomBytes(16).toString('base64')
  response.setHeader('X-Request-Id', response.locals.id as string)
  next()
})
app.use(
  pinoHttp({
    logger: log,
    genReqId: (_request, response) => (response as express.Response).locals.id as string,
    autoLogging: { ignore: (request) => /^\/(assets|gambar|fonts)\//.test(request.url ?? '') },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathInLog(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'info' : 'debug',
  }),
)
app.use((request, response, next) => {
  const nonce = `'nonce-${response.locals.nonce as string}'`
  helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce, ...(developing ? ["'unsafe-eval'"] : [])],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: [
          "'self'",
          ...(developing ? ['ws:'] : []),
          ...(env.UPLOADTHING_TOKEN ? ['https://*.uploadthing.com'] : []),
        ],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", 'https://wa.me'],
        baseUri: ["'none'"],
        upgradeInsecureRequests: env.ORIGIN.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: env.ORIGIN.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  })(request, response, next)
})
app.use(onlyOwnForms, limitBodies)
app.use(compression(), keepShared)

app.use(
  '/gambar',
  express.static(join(env.DATA_DIR, 'public'), {
    immutable: true,
    maxAge: '1y',
    index: false,
    dotfiles: 'ignore',
    fallthrough: false,
    setHeaders: (response, path) => {
      // Viewers on other sites show them too.
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      if (!path.endsWith('info.json')) return
      // It names the site's own address, which may change; the files beside it never do.
      response.setHeader('Cache-Control', 'public, max-age=3600')
      response.setHeader(
        'Content-Type',
        'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
      )
    },
  }),
)
if (vite) {
  app.use(vite.middlewares)
} else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false }))
  app.use(express.static('build/client', { maxAge: '1h', index: false }))
}
const getLoadContext = (request: express.Request, response: express.Response) => ({
  at: response.locals.at as Date,
  id: response.locals.id as string,
  nonce: response.locals.nonce as string,
  address: request.ip ?? '',
})
app.all(
  '*',
  vite
    ? createRequestHandler({ build: loadBuild, mode: env.NODE_ENV, getLoadContext })
    : wingsOf(await loadBuild(), env.NODE_ENV, getLoadContext),
)
app.use(
  (
    error: Error & { status?: number },
    request: express.Request,
    response: express.Response,
    next: express.NextFunction,
  ) => {
    if (response.headersSent) return next(error)
    const status = error.status ?? 500
    if (status >= 500) log.error({ err: error, id: response.locals.id as string }, 'request failed')
    response
      .status(status)
      .type('text/plain')
      .send(status === 404 ? 'Tidak ditemukan' : `Kode: ${response.locals.id as string}`)
  },
)

const server = createServer((request, response) => giveKept(request, response) || app(request, response))
server.requestTimeout = 0 // a large picture over a slow link may take longer than any fixed time
server.headersTimeout = 30_000
server.listen(env.PORT, () => log.info(`listening on http://localhost:${env.PORT}`))

let leaving = false
async function leave() {
  if (leaving) return
  leaving = true
  // Requests under way may end; uploads resume later from where they are.
  const drained = new Promise((done) => server.close(done))
  const patience = new Promise((done) => setTimeout(done, 5_000))
  await Promise.race([drained, patience])
  server.closeAllConnections()
  await rooms.close()
  await vite?.close()
  process.exit(0)
}
process.on('SIGTERM', () => void leave())
process.on('SIGINT', () => void leave())
