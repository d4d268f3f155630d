// The process in which pictures are compared. What it does and why:
// @techstark/opencv-js was tried first (4.5.1, and 4.12 of its prereleases). It runs here without downloads, but has
// no SIFT and no estimateAffinePartial2D, and its AKAZE knows light from dark and left from right: of its features on
// four real cloths 67 to 93 % were found again after saving anew or turning the hues, but 0 % with light and dark
// exchanged and 1 to 2 % mirrored; the process took 500 MB. So this is built from published parts instead, each
// named in its file: blobs found in all colours at once (blobs.ts), described by doubled-angle edges (describe.ts),
// found again through hash tables and laid on each other by votes (votes.ts, fit.ts), and in the end looked at edge
// by edge, which is what tells the same drawing from the same style (verify.ts, clusters.ts, resemble.ts).
import { takeOrders } from '#app/media/orders.server.ts'
import type { Found } from './find.ts'
import { missingOf, rank } from './rank.server.ts'
import { draw, keep, recall } from './small.server.ts'

/** Make the trace of a picture, or compare one with others, each given by the file of its trace. */
export type Order =
  | { task: 'trace'; file: string; into: string }
  | { task: 'compare'; trace: string; others: { key: string; trace: string }[] }

/** Likenesses found, the strongest first, and the files of traces that have to be made first. */
export type Told = { found: Found[]; missing: string[] }

takeOrders<Order, Told>(async (order) => {
  if (order.task === 'trace') {
    await keep(await draw(order.file), order.into)
    return { found: [], missing: [] }
  }
  const mine = await recall(order.trace)
  const others = order.others.map(({ key, trace }) => ({ key, file: trace, read: () => recall(trace) }))
  return mine ? rank(mine, others) : { found: [], missing: [order.trace, ...(await missingOf(others))] }
})
