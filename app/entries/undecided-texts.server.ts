import type { Tx } from '#app/ground/db.server.ts'
import { readSubmission } from './content.ts'
import { proposals } from './redaction-phrases.ts'

/** Of these submissions, those in which something looks like a name and nobody has decided what jurors read. */
export async function undecidedTexts(tx: Tx, submissionIds: string[]): Promise<string[]> {
  const rows = await tx.submission.findMany({
    where: { id: { in: submissionIds }, redaction: null },
    include: { entry: { select: { entrant: { select: { name: true, email: true, phone: true } } } } },
  })
  return rows.filter((row) => seemsToName(readSubmission(row), row.entry.entrant)).map(({ id }) => id)
}

/** Whether something in a sent work is for the office to decide on before jurors read it. */
export function seemsToName(
  { content, members }: Pick<ReturnType<typeof readSubmission>, 'content' | 'members'>,
  person: { name: string; email: string | null; phone: string | null },
): boolean {
  const { name, email, phone } = person
  return proposals(content, { name, email, phone, members }).length > 0
}
