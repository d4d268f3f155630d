import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/accounts/visit.server.ts'
import { maySeePicture } from '#app/entries/picture-access.server.ts'
import { notFound } from '#app/ground/http.server.ts'
import { serveDerivative } from '#app/media/serve.server.ts'

/** One derivative or tile, for whoever sent the work and for the office. */
export async function loader(door: LoaderFunctionArgs) {
  const { entry, picture, file = `tiles/${door.params['*']}` } = door.params
  const visit = await visitOf(door)
  if (!(await maySeePicture(visit, entry!, picture!))) notFound()
  return serveDerivative(door.request, { pictureId: picture!, file })
}
