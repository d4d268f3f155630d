import type { Tx } from '#app/ground/db.server.ts'

/** What the trail calls the arrival of an objection. */
export const raised = 'objection.raised'

/**
 * The account that an objection was sent from, as the trail names it, and the language to write in. Without an
 * account the language is that of the letter about its arrival.
 */
export async function authorOf(
  client: Tx,
  objectionId: string,
): Promise<{ id: string | null; lang: string }> {
  const line = await client.auditLine.findFirst({
    where: { subject: `objection:${objectionId}`, action: raised },
    select: { actor: true, facts: true },
  })
  const user = line && (await client.user.findUnique({ where: { id: line.actor } }))
  if (user) return { id: user.id, lang: user.lang }
  return { id: null, lang: (line?.facts as { lang?: string } | undefined)?.lang ?? 'id' }
}

/** Ids of the objections that this account has sent to a result, the first one first. */
export async function sentBy(client: Tx, userId: string, editionId: string): Promise<string[]> {
  const lines = await client.auditLine.findMany({
    where: { editionId, action: raised, actor: userId },
    orderBy: { seq: 'asc' },
    select: { subject: true },
  })
  return lines.map(({ subject }) => subject.replace('objection:', ''))
}
