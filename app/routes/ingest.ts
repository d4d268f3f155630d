import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/accounts/visit.server.ts'
import { pictureDoor } from '#app/entries/upload-door.server.ts'

/** The built-in ingest: HEAD asks how far a file came, PUT sends the rest. Its addresses are signed. */
async function answer(door: LoaderFunctionArgs) {
  const { actor } = await visitOf(door)
  return pictureDoor.ingest(door, 'id' in actor ? actor.id : null)
}

export const loader = answer
export const action = answer
