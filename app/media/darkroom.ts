// The process in which pictures are decoded, so that a hostile file ends this process and never the site.
// Started by its own path (see develop.server.ts); it knows no database, no secret and no clock.
import { mkdir } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { coloursOf, isBlank, placeholderOf, printAll, type Format } from './derive.server.ts'
import { tooHeavySignal } from './limits.ts'
import { openOriginal } from './open-original.server.ts'
import type { PictureNotice, PictureRefusal } from './refusals.ts'

/** One order: print the original `file` into `folder` in one format. */
export type Order = { file: string; folder: string; format: Format }

/** What came of it. */
export type Print =
  | {
      ok: true
      type: string
      width: number
      height: number
      widths: number[]
      placeholder: string
      colours: string[]
      notices: PictureNotice[]
    }
  | { ok: false; refusal: PictureRefusal }
  | { ok: false; refusal: null; fault: string }

/** What the process sends back; one that is `spent` has grown and should not be used again. */
export type Answer = { print: Print; spent: boolean }

/** Bytes of memory that this process may take. */
const most = Number(process.argv[2])

sharp.cache(false)
sharp.concurrency(2)
// Only the loaders of the types that sniff.ts lets through; above all no SVG, which can read files beside it.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngFile',
    'VipsForeignLoadWebpFile',
    'VipsForeignLoadHeifFile',
    'VipsForeignLoadTiffFile',
    'VipsForeignLoadTiffBuffer',
  ],
})

async function work({ file, folder, format }: Order): Promise<Print> {
  const opened = await openOriginal(file)
  if (!opened.ok) return opened
  const { negative } = opened
  await mkdir(folder, { recursive: true })
  const widths = await printAll(negative, format, folder)
  const { type, width, height } = negative
  const notices = isBlank(negative) ? [...negative.notices, 'blank' as const] : negative.notices
  const placeholder = await placeholderOf(negative)
  return { ok: true, type, width, height, widths, placeholder, colours: await coloursOf(negative), notices }
}

// In a thread of its own, so that it also sees what a decoder does while it keeps the main thread busy.
const watch = `
  const parent = process.ppid
  setInterval(() => {
    if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, '${tooHeavySignal}')
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  }, 25)`

if (process.send) {
  setPriority(10)
  new Worker(watch, { eval: true }).unref()
  // Control-C reaches the whole group; the parent decides when this process ends.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', (order: Order) => {
    work(order)
      .catch((error: unknown): Print => ({ ok: false, refusal: null, fault: String(error) }))
      .then((print) => {
        const spent = process.memoryUsage.rss() > most / 2
        process.send!({ print, spent } satisfies Answer)
      })
  })
  process.send({ ready: true })
}
