import { isDemonstration } from '#app/contests/demonstration.server.ts'
import { env } from '#app/ground/env.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { sharedUntil } from './fresh.server.ts'
import { collectionOf } from './iiif-collection.ts'
import { manifestOf } from './iiif-manifest.ts'
import { iiifType } from './iiif-parts.ts'
import { publishedEdition } from './published.server.ts'
import { readCountFile } from './verify.server.ts'
import { earlierVersion, readWork } from './work.server.ts'

/** An edition's works as an IIIF collection, as published last; null where nothing is. */
export async function readCollection(slug: string): Promise<object | null> {
  const edition = await publishedEdition(slug)
  return edition && collectionOf(place(), edition, await isCounted(slug))
}

/**
 * A work as an IIIF manifest, as published last. One that the last version no longer shows keeps its address, as its
 * page does, says why, and claims no prize. Null where there never was such a work.
 */
export async function readManifest(slug: string, work: string): Promise<object | null> {
  const page = (await readWork(slug, work)) ?? (await readEarlier(slug, work))
  if (!page) return null
  const { at } = page.versions.find(({ version }) => version === page.version)!
  return manifestOf(place(), { ...page, at, counted: await isCounted(slug) })
}

/** The answer to a request for one of these: anybody may read it on any site, and caches may keep it. */
export function answerIiif(request: Request, resource: object, at: Date): Response {
  const text = `${JSON.stringify(resource, null, 1)}\n`
  const etag = `"${sha256(text).slice(0, 24)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': sharedUntil(null, at),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // What this describes may be corrected, and so its page is told to search engines, not this.
    'X-Robots-Tag': 'noindex',
  }
  const known = request.headers.get('If-None-Match')?.split(/,\s*/) ?? []
  if (known.some((one) => one.replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': iiifType } })
}

async function readEarlier(slug: string, work: string) {
  const version = await earlierVersion(slug, work)
  const page = version === null ? null : await readWork(slug, work, String(version))
  if (!page) return null
  return { ...page, work: { ...page.work, content: { ...page.work.content, award: null } } }
}

async function isCounted(slug: string): Promise<boolean> {
  return (await readCountFile(slug, null)) !== null
}

function place() {
  return { origin: env.ORIGIN, demonstration: isDemonstration() }
}
