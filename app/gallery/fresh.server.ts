import { data, type HeadersFunction } from '@remix-run/node'
import { env } from '#app/ground/env.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { single } from '#app/ground/single.server.ts'
import type { Visit } from '#app/policy/actor.ts'

// The pages of one run of this process look alike; after an update they may not.
const run = single('run', () => newId())

// Seconds. This server forgets what it kept as soon as something public changes; caches in front of it cannot.
const longest = 60

/**
 * Answers a page that is made of published versions only. A visitor without a session may share it with a
 * cache and is told 304 where it is unchanged (ends the request); anyone signed in gets a page of their own.
 */
export function published<Page>(
  visit: Visit,
  request: Request,
  /** Ids of the publications that the page was made of; none: it changes by itself and is not kept. */
  versions: string[],
  page: Page,
  /** When it will be another page though nobody does anything; null: never. */
  changesAt: Date | null = null,
) {
  if ('id' in visit.actor || versions.length === 0 || env.NODE_ENV === 'development') return data(page)
  const { pathname, search } = new URL(request.url)
  const etag = `W/"${sha256([run, pathname, search, ...versions].join('\n')).slice(0, 24)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': sharedUntil(changesAt, visit.at),
    Vary: 'Cookie',
  }
  const known = request.headers.get('If-None-Match')?.split(/,\s*/) ?? []
  if (known.includes(etag)) throw data(null, { status: 304, headers })
  return data(page, { headers })
}

/** `Cache-Control` of what is the same for everybody until something is published, or until `changesAt`. */
export function sharedUntil(changesAt: Date | null, at: Date): string {
  const left = changesAt ? Math.max(0, Math.floor((changesAt.getTime() - at.getTime()) / 1000)) : longest
  return `public, max-age=0, s-maxage=${Math.min(left, longest)}`
}

/** A public page's `headers`: those of its own loader, also where that ended the request. */
export const ownHeaders: HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders
