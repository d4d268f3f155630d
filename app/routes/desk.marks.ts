import type { LoaderFunctionArgs } from '@remix-run/node'
import { handOver, takeOwnSheet } from '#app/exports/take.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'

/** The juror's own sealed marks as PDF. */
export async function loader(door: LoaderFunctionArgs) {
  const taken = await takeOwnSheet(await visitByDeclared(door))
  return handOver(taken, '/juri/kunci')
}
