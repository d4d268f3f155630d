import { organiserLink } from '#app/accounts/invite.server.ts'
import { now } from '#app/ground/clock.server.ts'

/** batik organiser: prints a fresh one-time link; the one printed before works no longer. Answers the exit code. */
export async function organiser(say: (line: string) => void): Promise<number> {
  say(await organiserLink(now()))
  return 0
}
