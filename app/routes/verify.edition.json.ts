import type { LoaderFunctionArgs } from '@remix-run/node'
import { sharedUntil } from '#app/gallery/fresh.server.ts'
import { readCountFile } from '#app/gallery/verify.server.ts'
import { notFound } from '#app/ground/http.server.ts'

/** The count behind a published result, for anybody's own arithmetic; `?versi=1` for an earlier version. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const file = await readCountFile(params.edition!, new URL(request.url).searchParams.get('versi'))
  if (!file) notFound()
  const etag = `"${file.hash}"`
  const headers = {
    ETag: etag,
    'Cache-Control': sharedUntil(null, context.at),
    // Other sites may check it too.
    'Access-Control-Allow-Origin': '*',
  }
  const known = request.headers.get('If-None-Match')?.split(/,\s*(?:W\/)?/) ?? []
  if (known.some((one) => one.replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(file.text, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}
