// The process in which pictures are decoded, so that a hostile file ends this process and never the site.
// Started by its own path (see develop.server.ts); it knows no database, no secret and no clock.
import { mkdir } from 'node:fs/promises'
import sharp from 'sharp'
import { coloursOf, isBlank, placeholderOf, printAll, type Format } from './derive.server.ts'
import { openOriginal } from './open-original.server.ts'
import { takeOrders } from './orders.server.ts'
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

takeOrders(work)
