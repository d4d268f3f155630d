import { forgetExpiredSessions } from '#app/accounts/session.server.ts'
import { forgetAbandoned } from '#app/entries/abandoned.server.ts'
import { log } from '#app/ground/log.server.ts'
import { single } from '#app/ground/single.server.ts'
import { proposeCurrentTies } from '#app/judging/conflicts/conflict-find.server.ts'
import { sweepOrphans } from '#app/media/orphans.server.ts'
import { sweepUploads } from '#app/media/uploads.server.ts'

const hour = 3_600_000

/** All that recurs, in one table. Each line is safe to run at any time and again; the first time is soon after the start. */
const recurring: { name: string; every: number; run: (at: Date) => Promise<void> }[] = [
  { name: 'sweep abandoned uploads', every: hour, run: sweepUploads },
  { name: 'propose likely ties', every: hour, run: proposeCurrentTies },
  { name: 'sweep files that nothing refers to', every: 24 * hour, run: sweepOrphans },
  { name: 'forget expired sessions', every: 24 * hour, run: forgetExpiredSessions },
  { name: 'forget accounts left empty', every: 24 * hour, run: forgetAbandoned },
]

/** Runs what is due at an instant. What fails is logged and tried again when it is next due. */
export async function runDue(at: Date): Promise<void> {
  const last = single('schedule', () => new Map<string, number>())
  for (const { name, every, run } of recurring) {
    if (at.getTime() - (last.get(name) ?? 0) < every) continue
    last.set(name, at.getTime())
    await run(at).catch((error: unknown) => log.error({ err: error, name }, 'recurring work failed'))
  }
}
