import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { now } from '#app/ground/clock.server.ts'
import type { Arrival, DoorRules } from '#app/media/file-route.server.ts'
import { uploadDoor } from '#app/media/uploadthing.server.ts'

const route = (id: string, path: string, module: object) => [id, { id, path, parentId: undefined, module }]

/** The upload doors behind a real HTTP server and the real Remix adapter, for one person and one holder. */
export async function startUploadServer(rules: Partial<DoorRules> = {}, home = '') {
  const arrivals: Arrival[] = []
  const door = uploadDoor({
    mayAttach: async (_door, input) => ({
      ok: true,
      value: { userId: 'siti', holder: input.holder ?? 'karya' },
    }),
    arrived: async (arrival) => {
      const again = arrivals.find(({ original }) => original === arrival.original)
      if (!again) arrivals.push(arrival)
      return { ok: true, value: { picture: arrival.original } }
    },
    ...rules,
  })
  const who: { userId: string | null } = { userId: 'siti' }
  const ingest = (args: Parameters<typeof door.announce>[0]) => door.ingest(args, who.userId)
  const build = {
    entry: { module: { default: () => new Response('no page', { status: 404 }) } },
    routes: Object.fromEntries([
      route('upload', 'unggah', { action: door.announce, loader: door.announce }),
      route('ingest', 'ingest/*', { action: ingest, loader: ingest }),
    ]),
    assets: { routes: {}, entry: { imports: [], module: '' }, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild
  const app = express()
  app.get('/', (_request, response) => void response.type('html').send(home))
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: () => ({ at: now(), id: 'test', nonce: '', address: '127.0.0.1' }),
    }),
  )
  const server: Server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { origin, arrivals, who, close }
}

/** Announces one file as the uploadthing client does, and answers the signed address to send it to. */
export async function announce(
  origin: string,
  file: { name: string; size: number; type?: string; lastModified?: number },
  input: Record<string, string> = {},
  cookie = '',
): Promise<Response> {
  return fetch(`${origin}/unggah?actionType=upload&slug=gambar`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie },
    body: JSON.stringify({ files: [{ type: 'image/jpeg', lastModified: 1, ...file }], input }),
  })
}

/** The address of an announcement that was allowed. */
export async function addressFor(...asked: Parameters<typeof announce>): Promise<string> {
  const [made] = (await (await announce(...asked)).json()) as [{ url: string }]
  return made.url
}

/** Sends bytes from `start` on, as the client does. */
export function put(url: string, bytes: Uint8Array, start = 0, init: RequestInit = {}): Promise<Response> {
  const body = new FormData()
  body.append('file', new Blob([bytes.slice(start)]), 'karya.jpg')
  return fetch(url, { method: 'PUT', body, headers: { range: `bytes=${start}-` }, ...init })
}

/** How many bytes the server has. */
export async function have(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' })
  return Number(answer.headers.get('x-ut-range-start'))
}
