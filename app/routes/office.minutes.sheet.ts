import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { handOver, takeScoreSheet } from '#app/exports/take.server.ts'

/** One juror's marks as PDF. */
export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const taken = await takeScoreSheet(visit, door.params.seat!)
  return handOver(taken, '/panitia/berita-acara')
}
