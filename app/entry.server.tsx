import { PassThrough } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { firstOrganiserLink } from './accounts/invite.server.ts'
import { now } from './ground/clock.server.ts'
import { log } from './ground/log.server.ts'
import { pathInLog } from './ground/path-in-log.ts'
import { closeHouse, openHouse } from './worker/house.server.ts'

// What app/server.ts starts and stops: the build holds the only copy of the rooms.
export const open = openHouse
export const close = closeHouse

/** While there is no organiser: a one-time link for the first one, for app/cli/start.ts to print. */
export const firstOrganiser = () => firstOrganiserLink(now())

const patience = 10_000
export const streamTimeout = patience

/** Renders a page; robots get it whole, people as it comes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  const whole = isbot(request.headers.get('User-Agent') ?? '')
  return new Promise<Response>((resolve, reject) => {
    let answered = false
    const stream = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />,
      {
        nonce: context.nonce,
        [whole ? 'onAllReady' : 'onShellReady']() {
          answered = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          stream.pipe(body)
        },
        onShellError: reject,
        onError(error) {
          if (answered) log.error({ err: error, id: context.id }, 'rendering failed')
        },
      },
    )
    setTimeout(stream.abort, patience + 1000).unref()
  })
}

/** The only catch-all: logs a fault once, under the id that the page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  log.error({ err: error, id: context.id, path: pathInLog(new URL(request.url).pathname) }, 'request failed')
}
