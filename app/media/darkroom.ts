// The process in which pictures are decoded, so that a hostile file ends this process and never the site.
// Started by its own path (see develop.server.ts); it knows no database, no secret and no clock.
import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { sync } from '#app/ground/disk.server.ts'
import { blankOf } from './blank.ts'
import { coloursOf, placeholderOf, printPreviews, seamOfNegative } from './derive.server.ts'
import { printFinely } from './fine.server.ts'
import { widthsFor } from './limits.ts'
import { keepNegative, negativeFile, negativeOf } from './negative.server.ts'
import { openOriginal, orRefused } from './open-original.server.ts'
import { takeOrders } from './orders.server.ts'
import type { PictureNotice, PictureRefusal } from './refusals.ts'
import type { Seam } from './seam.ts'
import { sweepDrafts } from './write-whole.server.ts'

/**
 * One order for the original `file`: its preview, which is all that a page needs of it at first, or its fine prints.
 * Both go into `folder`, the preview first. One that is `alone` has no fine prints to come: nothing is kept for them.
 */
export type Order = { task: 'preview' | 'fine'; file: string; folder: string; alone?: true }

/** What the preview tells of a picture; sizes in pixels, of the upright picture. */
export type Facts = {
  type: string
  width: number
  height: number
  widths: number[]
  placeholder: string
  colours: string[]
  seam: Seam
  notices: PictureNotice[]
}

type Refused = { ok: false; refusal: PictureRefusal }

/** What came of an order. */
export type Print = { preview: ({ ok: true } & Facts) | Refused; fine: { ok: true } | Refused }

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

/** Makes the folder of a picture, and takes out of it what a crash has left. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await sync(dirname(folder))
  await sweepDrafts(folder)
}

async function preview({ file, folder, alone }: Order): Promise<Print['preview']> {
  const opened = await openOriginal(file)
  if (!opened.ok) return opened
  const { type, width, height, notices } = opened.original
  const exposed = await orRefused(async () => ({
    ok: true as const,
    negative: await negativeOf(opened.original),
  }))
  if (!exposed.ok) return exposed
  const { negative } = exposed
  await prepare(folder)
  const widths = widthsFor(width, height)
  const printing = Promise.all([
    printPreviews(negative, widths, folder),
    alone || keepNegative(negative, folder),
  ])
  const placeholder = await placeholderOf(negative)
  const colours = await coloursOf(negative)
  const seam = await seamOfNegative(negative)
  const blank = blankOf(negative.data)
  await printing
  return {
    ok: true,
    type,
    width,
    height,
    widths,
    placeholder,
    colours,
    seam,
    notices: blank ? [...notices, blank] : notices,
  }
}

async function fine({ file, folder }: Order): Promise<Print['fine']> {
  const opened = await openOriginal(file)
  if (!opened.ok) return opened
  await prepare(folder)
  return orRefused(async () => {
    const kept = await access(negativeFile(folder)).then(
      () => true,
      () => false,
    )
    if (!kept) await keepNegative(await negativeOf(opened.original), folder)
    await printFinely(opened.original, folder)
    return { ok: true as const }
  })
}

takeOrders<Order, Print['preview'] | Print['fine']>((order) =>
  order.task === 'fine' ? fine(order) : preview(order),
)
