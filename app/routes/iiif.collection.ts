import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerIiif, readCollection } from '#app/gallery/iiif.server.ts'
import { notFound } from '#app/ground/http.server.ts'

/** A published edition for IIIF viewers. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const collection = await readCollection(params.edition!)
  if (!collection) notFound()
  return answerIiif(request, collection, context.at)
}
