import { checkInvariants } from '#app/audit/invariants.server.ts'
import { entryInvariants } from '#app/entries/invariants.server.ts'
import { judgingInvariants } from '#app/judging/invariants.server.ts'
import { likenessInvariants } from '#app/likeness/invariants.server.ts'
import { verifyChain } from '#app/audit/verify.server.ts'

/** batik check: says whether the audit chain verifies and every invariant holds. Answers the exit code. */
export async function check(say: (line: string) => void): Promise<number> {
  const chain = await verifyChain()
  say(
    chain.broken
      ? `✗ audit chain: line ${chain.broken.seq} does not hold: ${chain.broken.why}`
      : `✓ audit chain: ${chain.lines} lines verify, head ${chain.head}`,
  )
  const invariants = [
    ...(await checkInvariants()),
    ...(await likenessInvariants()),
    ...(await entryInvariants()),
    ...(await judgingInvariants()),
  ]
  for (const { name, broken } of invariants)
    say(broken.length ? `✗ ${name}: ${broken.join(', ')}` : `✓ ${name}`)
  const failed = invariants.filter(({ broken }) => broken.length > 0).length + (chain.broken ? 1 : 0)
  say(
    failed
      ? `${failed} of ${invariants.length + 1} checks failed`
      : `all ${invariants.length + 1} checks hold`,
  )
  return failed ? 1 : 0
}
