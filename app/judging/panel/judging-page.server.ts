import { db } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { panelActs } from './panel-acts.server.ts'
import { readProgress } from './progress.server.ts'
import { currentRound } from '../rounds/rounds.server.ts'

/** What the organiser's page of judging shows of the round at hand. */
export async function readJudging(visit: Visit) {
  const round = await currentRound(db)
  return { progress: await readProgress(visit), acts: await panelActs(db, [round.id]) }
}
