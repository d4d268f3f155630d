import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { takeOriginal } from '#app/entries/picture-access.server.ts'
import { notFound } from '#app/ground/http.server.ts'
import { serveOriginal } from '#app/media/serve.server.ts'

/** An original as it came, under a name that tells nothing of who sent it. */
export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const taken = await takeOriginal(visit, door.params.picture!)
  return taken ? serveOriginal(taken.original, taken.name) : notFound()
}
