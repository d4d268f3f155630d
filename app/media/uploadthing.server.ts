import { createRouteHandler } from 'uploadthing/remix'
import { env } from '#app/ground/env.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'
import { fileRoute, type DoorRules } from './file-route.server.ts'
import { forgetArrived } from './hosted-arrival.server.ts'
import { ingest, type Door, type IngestParts } from './ingest.server.ts'
import { sign } from './signature.server.ts'

type UploadDoor = {
  /** The uploadthing route handler: a browser announces files, signed callbacks tell of those that arrived. */
  announce: (door: Door) => Promise<Response>
  /** The built-in ingest at /ingest/*. */
  ingest: (door: Door, userId: string | null) => Promise<Response>
}

/** The slug of the one route; media/UploadField.tsx names it too. */
const slug = 'gambar'
const hosted = env.UPLOADTHING_TOKEN
const apiKey = `sk_live_${secretFor('uploads')}`
const ownToken = Buffer.from(JSON.stringify({ apiKey, appId: 'sayembara', regions: ['own'] })).toString(
  'base64',
)

/** Makes the two doors of uploading, for whichever room keeps the pictures. */
export function uploadDoor(rules: DoorRules): UploadDoor {
  const answers = new Map<string, (data: object) => void>()
  const router = { [slug]: fileRoute(rules) }
  const handlers = new Map<string, ReturnType<typeof createRouteHandler>>()

  /** The handler writes whole addresses, so there is one for each origin that people use. */
  function handlerFor(origin: string) {
    if (handlers.size > 20) handlers.clear()
    const made = handlers.get(origin)
    if (made) return made
    const own = { token: ownToken, ingestUrl: `${origin}/ingest`, fetch: inside }
    const config = hosted ? { token: hosted, callbackUrl: `${env.ORIGIN}/unggah` } : own
    const handler = createRouteHandler({
      router,
      // Its log names files and signed addresses; what goes wrong is logged by us.
      config: { ...config, isDev: false, handleDaemonPromise: 'await', logLevel: 'None' },
    })
    handlers.set(origin, handler)
    return handler
  }

  /** The route handler's own requests to the ingest never leave the process. */
  async function inside(input: unknown, init?: { body?: unknown }) {
    const url = String(input)
    const body = JSON.parse(textOf(init?.body)) as { fileKey?: string; callbackData?: object }
    if (url.endsWith('/callback-result')) answers.get(body.fileKey ?? '')?.(body.callbackData ?? {})
    return Response.json({ ok: true })
  }

  const callBack: IngestParts['callBack'] = async (door, fileKey, upload, kept) => {
    const origin = originOf(door.request)
    const payload = JSON.stringify({
      status: 'uploaded',
      origin: `${origin}/ingest`,
      metadata: { userId: upload.userId, holder: upload.holder },
      file: {
        key: fileKey,
        customId: upload.key,
        name: upload.name,
        type: upload.type,
        size: kept.bytes,
        fileHash: kept.sha256,
        url: '',
        appUrl: '',
        ufsUrl: '',
      },
    })
    let answer: object | undefined
    answers.set(fileKey, (data) => (answer = data))
    const request = new Request(`${origin}/unggah?slug=${slug}`, {
      method: 'POST',
      body: payload,
      headers: {
        'content-type': 'application/json',
        'uploadthing-hook': 'callback',
        'x-uploadthing-signature': sign(payload, apiKey),
      },
    })
    await handlerFor(origin)
      .action({ request, context: door.context, params: {} })
      .finally(() => answers.delete(fileKey))
    if (!answer) throw new Error('the arrival of an upload was not recorded')
    return answer
  }

  const parts: IngestParts = { apiKey, callBack, origins: (request) => originsOf(request) }
  return {
    announce: async ({ request, context }) => {
      const told = hosted && request.headers.get('uploadthing-hook') === 'callback' ? request.clone() : null
      const answer = await handlerFor(originOf(request)).action({ request, context, params: {} })
      if (told && answer.ok) await forgetArrived(told)
      // As the ingest's answer to HEAD, for the same reason.
      if (!hosted) answer.headers.set('Connection', 'close')
      return answer
    },
    ingest: (door, userId) => ingest(parts, door, userId),
  }
}

/** The origin that the browser itself sees; a proxy may show us another. */
function originOf(request: Request): string {
  const said = request.headers.get('origin')
  const seen = new URL(request.url)
  if (said && URL.canParse(said) && [seen.host, new URL(env.ORIGIN).host].includes(new URL(said).host)) {
    return new URL(said).origin
  }
  return seen.origin
}

function originsOf(request: Request): string[] {
  const { host } = new URL(request.url)
  return [`http://${host}`, `https://${host}`, new URL(env.ORIGIN).origin]
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array)
}
