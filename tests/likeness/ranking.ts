import { rank } from '#app/likeness/rank.server.ts'
import { draw } from '#app/likeness/small.server.ts'
import type { Trace } from '#app/likeness/trace.ts'
import { derivative } from './versions.ts'

/** The trace of a picture as the site would keep it. */
export const traced = async (picture: Buffer) => draw(await derivative(picture))

/** What is found for a picture among others, the strongest first. */
export async function among(picture: Buffer, others: Record<string, Trace>) {
  const list = Object.entries(others).map(([key, trace]) => ({ key, file: key, read: async () => trace }))
  return (await rank(await traced(picture), list)).found
}
