import type { JsonObject } from '@uploadthing/shared'
import { createUploadthing, UTFiles } from 'uploadthing/remix'
import { UploadThingError } from 'uploadthing/server'
import { z } from 'zod'
import { env } from '#app/ground/env.server.ts'
import { statusOf } from '#app/ground/http.server.ts'
import { log } from '#app/ground/log.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import { arriveHosted } from './hosted-arrival.server.ts'
import type { Door } from './ingest.server.ts'
import { maxUploadBytes } from './limits.ts'
import { cleanName } from './name.ts'
import type { Kept } from './store.server.ts'
import { beginUpload, findUpload, letOriginalGo } from './uploads.server.ts'

/** A file that has arrived: it is on disk, synced and hashed, but not yet recorded anywhere. */
export type Arrival = Kept & {
  /** Whose it is and what for, as `mayAttach` said. */
  userId: string
  holder: string
  /** As the entrant's device called it, cleaned of what could do harm. */
  name: string
  /** As the device called its type; the darkroom finds the real one. */
  type: string
  at: Date
}

type Upload = NonNullable<Awaited<ReturnType<typeof findUpload>>>

export type DoorRules = {
  /** Whether whoever asks may send files for what `input` names; the holder is a short text that `arrived` understands. */
  mayAttach: (
    door: Door,
    input: Record<string, string>,
  ) => Promise<Outcome<{ userId: string; holder: string }>>
  /**
   * Records an arrival. It may be called twice with the same `original` (a crash between two steps): the second
   * time it must answer as the first. A refusal lets the original go.
   */
  arrived: (arrival: Arrival) => Promise<Outcome<JsonObject>>
}

/** The one route of the uploadthing router: who may send, and what becomes of a file that came. */
export function fileRoute({ mayAttach, arrived }: DoorRules) {
  const build = createUploadthing()
  // Any type may come: the content decides, later and with a helpful sentence.
  const accepts = {
    blob: { maxFileSize: '64MB' as const, maxFileCount: 10, contentDisposition: 'attachment' as const },
  }
  return build(accepts, {
    presignedURLTTL: '2 days',
    // By the upload's own key, so that asking again for the same file leads to the same place.
    getFileHashParts: (file) => [(file as { customId?: string }).customId],
  })
    .input(z.record(z.string(), z.string()))
    .middleware(async ({ event, input, files }) => {
      const door = event as Door
      const allowed = await mayAttach(door, input)
      if (!allowed.ok) throw refusalOf(statusOf(allowed.refusal), allowed.refusal.code)
      const owner = allowed.value
      const taken: string[] = []
      for (const { name, type, size, lastModified } of files) {
        if (!Number.isSafeInteger(size) || size < 0) throw refusalOf(400, 'invalid')
        if (size > maxUploadBytes) throw refusalOf(413, 'too-large')
        const sha256 = declaredHash(input, files.length)
        const file = { ...owner, name: cleanName(name), type, size, lastModified, sha256 }
        taken.push(await beginUpload(file, door.context.at, taken))
      }
      const named = files.map((file, index) => ({
        ...file,
        name: cleanName(file.name),
        customId: taken[index],
      }))
      return { ...owner, [UTFiles]: named }
    })
    .onUploadComplete(async ({ event, file }) => {
      const { at } = (event as Door).context
      const recordArrival = async (upload: Upload, kept: Kept) => {
        const { userId, holder, name, type } = upload
        const outcome = await arrived({ userId, holder, name, type, ...kept, at })
        if (!outcome.ok) await letOriginalGo(kept.original)
        return outcome
      }
      try {
        if (env.UPLOADTHING_TOKEN) return await arriveHosted(file, at, recordArrival)
        const original = file.customId!
        const kept = { original, bytes: file.size, sha256: file.fileHash }
        return (await recordArrival((await findUpload(original))!, kept)) as JsonObject
      } catch (error) {
        // The library swallows it, and its client asks again.
        log.error({ err: error }, 'recording an upload failed')
        throw error
      }
    })
}

/** The hash that the browser declared for a file that it announces alone. */
function declaredHash(input: Record<string, string>, count: number): string | undefined {
  return count === 1 && /^[0-9a-f]{64}$/.test(input.sha256 ?? '') ? input.sha256 : undefined
}

function refusalOf(status: number, code: string) {
  const kinds = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'TOO_LARGE' } as const
  return new UploadThingError({ code: kinds[status as keyof typeof kinds] ?? 'BAD_REQUEST', message: code })
}
