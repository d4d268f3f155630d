// Stands in for the hosted upload service, in a process of its own that knows nothing of the app. It speaks the
// protocol that uploadthing 7.7 publishes: signed addresses, HEAD and PUT with ranges, /route-metadata,
// the signed callback, /callback-result, the delivery of files, and the API's /v6/deleteFiles. At /control a test
// makes it err, and looks at what it holds.
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Busboy } from '@fastify/busboy'

type Stored = {
  bytes: Buffer
  name: string
  type: string
  size: number
  customId: string
  metadata: object
  callbackUrl: string
  slug: string
  result?: object
}

const { apiKey, appId } = JSON.parse(Buffer.from(process.env.TOKEN!, 'base64').toString()) as {
  apiKey: string
  appId: string
}
/** Under which browsers and the app reach it; a broken network may stand between. */
const self = { origin: '' }
const files = new Map<string, Stored>()
const registered = new Map<string, { metadata: object; callbackUrl: string; slug: string }>()
/** What goes wrong, once for each word. */
let faults: string[] = []
const log = { callbacks: [] as number[], ranges: [] as number[], deliveries: 0, deleted: 0 }
const once = (fault: string) => faults.includes(fault) && (faults.splice(faults.indexOf(fault), 1), true)
const hmac = (text: string) => `hmac-sha256=${createHmac('sha256', apiKey).update(text).digest('hex')}`

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`stand-in: ${String(error)}\n`)
    if (!response.headersSent) response.writeHead(500).end()
  })
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('taking\n'))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const url = new URL(request.url!, 'http://service')
  const json = (body: object, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-allow-headers', '*, b3, range, traceparent, x-uploadthing-version')
  response.setHeader('access-control-allow-methods', 'HEAD, PUT')
  response.setHeader('access-control-expose-headers', 'x-ut-range-start')
  // Browsers repeat by themselves what breaks on a connection used before; a test that counts must know who did.
  if (request.method !== 'PUT') response.setHeader('connection', 'close')
  if (request.method === 'OPTIONS') return response.writeHead(204).end()

  if (url.pathname === '/control') {
    const asked = JSON.parse((await textOf(request)) || '{}') as { faults?: string[]; origin?: string }
    if (asked.faults) faults = asked.faults
    if (asked.origin) self.origin = asked.origin
    return json({ ...log, held: [...files.values()].map(({ customId }) => customId), faults })
  }
  if (request.method === 'GET') return deliver(url.pathname.split('/').at(-1)!, response)
  if (request.method === 'POST') {
    if (request.headers['x-uploadthing-api-key'] !== apiKey) return json({ error: 'api key' }, 401)
    const body = JSON.parse(await textOf(request)) as Record<string, never>
    if (url.pathname === '/route-metadata') {
      const { fileKeys, metadata, callbackUrl, callbackSlug } = body as Record<string, unknown>
      for (const key of fileKeys as string[]) {
        registered.set(key, {
          metadata: metadata as object,
          callbackUrl: callbackUrl as string,
          slug: callbackSlug as string,
        })
      }
      return json({ ok: true })
    }
    if (url.pathname === '/callback-result') {
      const file = files.get(body.fileKey!)
      if (file) file.result = body.callbackData
      return json({ ok: true })
    }
    if (url.pathname === '/v6/deleteFiles') {
      if (once('delete fails')) return json({ error: 'away' }, 503)
      const { customIds = [], fileKeys = [] } = body as { customIds?: string[]; fileKeys?: string[] }
      let deletedCount = 0
      for (const [key, { customId }] of files) {
        if (customIds.includes(customId) || fileKeys.includes(key)) deletedCount += Number(files.delete(key))
      }
      log.deleted += deletedCount
      return json({ success: true, deletedCount })
    }
    return json({ error: 'unknown' }, 404)
  }

  if (!isSigned(url)) return json({ error: 'signature' }, 403)
  const key = url.pathname.slice(1)
  const has = files.get(key)?.bytes.length ?? 0
  if (request.method === 'HEAD') return response.writeHead(200, { 'x-ut-range-start': String(has) }).end()
  const file = fileAt(key, url)
  if (!file) return json({ error: 'no metadata' }, 400)
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  log.ranges.push(start)
  file.bytes = file.bytes.subarray(0, start)
  await receive(request, file)
  if (file.bytes.length < file.size) return json({ error: 'incomplete' }, 400)
  await callBack(key, file)
  if (once('callback twice')) await callBack(key, file)
  if (!file.result) return json({ error: 'no result' }, 500)
  const fileHash = createHash('md5').update(file.bytes).digest('hex')
  return json({ url: '', appUrl: '', ufsUrl: `${self.origin}/f/${key}`, fileHash, serverData: file.result })
}

function isSigned(url: URL): boolean {
  const [address, signature] = `${self.origin}${url.pathname}${url.search}`.split('&signature=')
  const fits = decodeURIComponent(signature ?? '') === hmac(address!)
  const fresh = Number(url.searchParams.get('expires')) > Date.now()
  return fits && fresh && url.searchParams.get('x-ut-identifier') === appId
}

function fileAt(key: string, url: URL): Stored | undefined {
  const known = registered.get(key)
  const value = (name: string) => decodeURIComponent(url.searchParams.get(name) ?? '')
  if (known && !files.has(key)) {
    files.set(key, {
      ...known,
      bytes: Buffer.alloc(0),
      name: value('x-ut-file-name'),
      type: value('x-ut-file-type'),
      size: Number(value('x-ut-file-size')),
      customId: value('x-ut-custom-id'),
    })
  }
  return files.get(key)
}

/** Adds what comes as it comes; a broken connection leaves what has come. */
function receive(request: IncomingMessage, file: Stored): Promise<void> {
  return new Promise((over) => {
    const parser = new Busboy({ headers: request.headers as { 'content-type': string } })
    parser.on('file', (_field, stream) => {
      stream.on('data', (chunk: Buffer) => (file.bytes = Buffer.concat([file.bytes, chunk])))
    })
    parser.on('finish', over).on('error', () => over())
    request.on('aborted', () => over()).on('error', () => over())
    request.pipe(parser)
  })
}

async function callBack(key: string, file: Stored): Promise<void> {
  const size = once('other size') ? file.size + 1 : file.size
  const payload = JSON.stringify({
    status: 'uploaded',
    metadata: file.metadata,
    origin: self.origin,
    file: {
      key,
      name: file.name,
      type: file.type,
      size,
      customId: file.customId,
      url: `${self.origin}/f/${key}`,
      appUrl: `${self.origin}/f/${key}`,
      ufsUrl: `${self.origin}/f/${key}`,
      fileHash: createHash('md5').update(file.bytes).digest('hex'),
    },
  })
  const signature = once('wrong signature') ? hmac(`${payload} `) : hmac(payload)
  const told = await fetch(`${file.callbackUrl}?slug=${file.slug}`, {
    method: 'POST',
    body: payload,
    headers: {
      'content-type': 'application/json',
      'uploadthing-hook': 'callback',
      'x-uploadthing-signature': signature,
    },
  }).catch(() => null)
  log.callbacks.push(told?.status ?? 0)
}

async function deliver(key: string, response: ServerResponse): Promise<unknown> {
  const file = files.get(key)
  if (!file) return response.writeHead(404).end()
  log.deliveries += 1
  if (once('delivers less')) return response.end(file.bytes.subarray(0, -10))
  if (once('delivers more')) return response.end(Buffer.concat([file.bytes, Buffer.from('more')]))
  if (once('delivers other')) return response.end(Buffer.alloc(file.size, 7))
  if (!once('delivers slowly')) return response.end(file.bytes)
  for (let at = 0; at < file.bytes.length && !response.destroyed; at += 50_000) {
    response.write(file.bytes.subarray(at, at + 50_000))
    await new Promise((later) => setTimeout(later, 200))
  }
  return response.end()
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
