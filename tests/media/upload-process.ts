// A process of its own with the real doors of uploading: the routes, the rooms behind them, the database. It takes
// requests once it is told to on its standard input, so that it can stand by for another that is about to die.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { now } from '#app/ground/clock.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { limitBodies, onlyOwnForms } from '#app/guard.server.ts'
import * as ingest from '#app/routes/ingest.ts'
import * as upload from '#app/routes/upload.ts'

const route = (id: string, path: string, module: object) => [id, { id, path, parentId: undefined, module }]
const build = {
  entry: { module: { default: () => new Response('no page', { status: 404 }) } },
  routes: Object.fromEntries([route('upload', 'unggah', upload), route('ingest', 'ingest/*', ingest)]),
  assets: { routes: {}, entry: { imports: [], module: '' }, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild

const app = express()
app.get('/', (_request, response) => response.sendFile(join(env.DATA_DIR, 'page.html')))
app.use(onlyOwnForms, limitBodies)
app.all(
  '*',
  createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (request) => ({ at: now(), id: newId(12), nonce: '', address: request.ip ?? '' }),
  }),
)
const server = createServer(app)
server.requestTimeout = 0
process.stdin.once('data', () => server.listen(env.PORT, '127.0.0.1', () => process.stdout.write('taking\n')))
process.stdin.once('end', () => process.exit())
process.stdout.write('ready\n')
