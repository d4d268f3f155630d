import type { Tx } from '#app/ground/db.server.ts'

/** One answer of the office, as the audit trail keeps it. */
type GivenAnswer = { state: 'upheld' | 'rejected'; answer: string; at: Date; byId: string }

/** What the trail calls an answer. */
export const answered = 'objection.answered'

/** All answers to an objection, the first one first. The last one holds; none is ever changed. */
export async function answersTo(client: Tx, objectionId: string): Promise<GivenAnswer[]> {
  const lines = await client.auditLine.findMany({
    where: { subject: `objection:${objectionId}`, action: answered },
    orderBy: { seq: 'asc' },
    select: { at: true, actor: true, facts: true },
  })
  return lines.map(({ at, actor, facts }) => {
    const { state, answer } = facts as { state: GivenAnswer['state']; answer: string }
    return { state, answer, at, byId: actor }
  })
}
