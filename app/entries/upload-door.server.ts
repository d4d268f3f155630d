import { single } from '#app/ground/single.server.ts'
import { uploadDoor } from '#app/media/uploadthing.server.ts'
import { uploadRules } from './upload-rules.server.ts'

/** The doors of uploading, with this room's rules: the route handler and the built-in ingest are one pair. */
export const pictureDoor = single('picture door', () => uploadDoor(uploadRules))
