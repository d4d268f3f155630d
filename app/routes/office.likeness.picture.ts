import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { notFound } from '#app/ground/http.server.ts'
import { isReference } from '#app/likeness/references.server.ts'
import { serveDerivative } from '#app/media/serve.server.ts'

/** One derivative of a reference, for the office alone. */
export async function loader(door: LoaderFunctionArgs) {
  await visitBy(door, 'organiser', 'helper')
  const { reference, file } = door.params
  if (!(await isReference(reference!))) notFound()
  return serveDerivative(door.request, { pictureId: reference!, file: file! })
}
