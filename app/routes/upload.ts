import type { ActionFunctionArgs } from '@remix-run/node'
import { pictureDoor } from '#app/entries/upload-door.server.ts'
import { notFound } from '#app/ground/http.server.ts'

export const loader = () => notFound()

/** The uploadthing route handler: a browser announces files here, the upload service tells of those that arrived. */
export const action = (door: ActionFunctionArgs) => pictureDoor.announce(door)
