import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { byHandIn } from '#app/exports/by-hand.ts'
import { handOver, takeMinutes } from '#app/exports/take.server.ts'

/** The minutes of the judging as PDF. */
export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const search = new URL(door.request.url).searchParams
  const version = Number(search.get('versi')) || null
  const taken = await takeMinutes(visit, byHandIn(search), version)
  return handOver(taken, '/panitia/berita-acara')
}
