import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/ground/http.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { pictureOf } from '#app/judging/desk/picture.server.ts'
import { serveDerivative } from '#app/media/serve.server.ts'

/** One derivative or tile of the work on a juror's own sheet. */
export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const { sheet, index, file = `tiles/${door.params['*']}` } = door.params
  const pictureId = await pictureOf(visit, sheet!, index!)
  if (!pictureId) notFound()
  return serveDerivative(door.request, { pictureId, file })
}
