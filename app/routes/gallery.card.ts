import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardOf } from '#app/gallery/card.server.ts'
import { sharedUntil } from '#app/gallery/fresh.server.ts'
import { notFound } from '#app/ground/http.server.ts'

/** The picture of a published work for shared links. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const card = await cardOf(params.edition!, params.work!.replace(/\.jpg$/, ''))
  if (!card) notFound()
  return new Response(new Uint8Array(card), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(card.length),
      'Cache-Control': sharedUntil(null, context.at),
      // Other sites show it beside a link.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
