import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { handOver, takeOwnSheet } from '#app/exports/take.server.ts'

/** The juror's own sealed marks as PDF. */
export async function loader(door: LoaderFunctionArgs) {
  const taken = await takeOwnSheet(await visitBy(door, 'juror'))
  return handOver(taken, '/juri/kunci')
}
