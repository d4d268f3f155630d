import type { JsonObject } from '@uploadthing/shared'
import { log } from '#app/ground/log.server.ts'
import { refuse, type Outcome } from '#app/ground/outcome.ts'
import { fetchHosted, forgetHosted } from './hosted.server.ts'
import { asOnlyWriter } from './one-writer.server.ts'
import type { Kept } from './store.server.ts'
import { findUpload, finishUpload, isAsDeclared, letOriginalGo } from './uploads.server.ts'

/** What the service says of a file that it has received whole. */
type Told = { customId: string | null; ufsUrl: string; fileHash: string; size: number }

type Upload = NonNullable<Awaited<ReturnType<typeof findUpload>>>

/**
 * Fetches a file of which the hosted service has told, and has it recorded. Told twice it answers as the first
 * time. When the file is not what was announced, nothing is recorded: the service's copy is deleted, and the
 * sender, who hears of no arrival, sends it again.
 */
export function arriveHosted(
  { customId, ufsUrl, fileHash, size }: Told,
  at: Date,
  recordArrival: (upload: Upload, kept: Kept) => Promise<Outcome<JsonObject>>,
): Promise<JsonObject> {
  const key = customId ?? ''
  return asOnlyWriter(key, async (signal, heard) => {
    const upload = await findUpload(key)
    if (!upload) return refuse('not-found') as JsonObject
    if (upload.finishedAt) return (upload.result as { serverData: JsonObject }).serverData
    if (size !== upload.size) {
      log.warn({ key, size, announced: upload.size }, 'the upload service has a file of another size')
      await forgetHosted([key])
      throw new Error('an upload is not as long as announced')
    }
    const md5 = /^[0-9a-f]{32}$/.test(fileHash) ? fileHash : ''
    const kept = await fetchHosted({ key, address: ufsUrl, size, md5 }, signal, heard)
    if (!isAsDeclared(key, kept.sha256)) {
      await letOriginalGo(key)
      await forgetHosted([key])
      throw new Error('an upload is not what was declared')
    }
    const serverData = (await recordArrival(upload, kept)) as JsonObject
    await finishUpload(key, { fileHash: kept.sha256, serverData }, at)
    return serverData
  })
}

/** Deletes the service's copy of what has arrived, once the service has heard so: not before, or it forgets whom to tell. */
export async function forgetArrived(callback: Request): Promise<void> {
  const { file } = (await callback.json()) as { file: Told }
  const key = file.customId ?? ''
  const upload = await findUpload(key)
  if (!upload || upload.finishedAt) await forgetHosted([key])
}
