import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerIiif, readManifest } from '#app/gallery/iiif.server.ts'
import { notFound } from '#app/ground/http.server.ts'

/** A published work for IIIF viewers. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const manifest = await readManifest(params.edition!, params.work!)
  if (!manifest) notFound()
  return answerIiif(request, manifest, context.at)
}
