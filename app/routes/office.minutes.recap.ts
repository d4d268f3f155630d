import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { handOver, takeRecap } from '#app/exports/take.server.ts'

/** The table of all works with every juror's totals as PDF. */
export async function loader(door: LoaderFunctionArgs) {
  const taken = await takeRecap(await visitBy(door, 'organiser'))
  return handOver(taken, '/panitia/berita-acara')
}
