// The one way by which texts of a work come to jurors. Who made it is read here to be taken out, and goes no further.
import type { Tx } from '#app/ground/db.server.ts'
import type { EntryContent } from './content.ts'
import { namesIn } from './identity-hints.ts'
import { redacted, redactedText } from './redact.ts'
import { ownPhrases } from './redaction-phrases.ts'

const needed = {
  id: true,
  content: true,
  members: true,
  redaction: { select: { phrases: true } },
  entry: { select: { entrant: { select: { name: true, email: true, phone: true } } } },
} as const

type Row = {
  members: unknown
  redaction: { phrases: unknown } | null
  entry: { entrant: { name: string; email: string | null; phone: string | null } }
}

/** What a submission says, as jurors read it. Throws where there is no such submission. */
export async function jurorText(tx: Tx, submissionId: string): Promise<EntryContent> {
  const row = await tx.submission.findUniqueOrThrow({ where: { id: submissionId }, select: needed })
  return redacted(row.content as EntryContent, phrasesOf(row))
}

/** The titles of the submissions on these sheets, as jurors read them; by submission. */
export async function jurorTitles(
  tx: Tx,
  sheets: { seatId: string; roundId: string },
): Promise<Map<string, string>> {
  const rows = await tx.submission.findMany({ where: { sheets: { some: sheets } }, select: needed })
  return new Map(
    rows.map((row) => [row.id, redactedText((row.content as EntryContent).title, phrasesOf(row))]),
  )
}

/**
 * What the work's entrant wrote besides for a round, as jurors read it; null where there is nothing. Nobody looks through
 * it before, so parts of the makers' names are taken out of it too.
 */
export async function jurorMaterial(
  tx: Tx,
  { submissionId, roundId }: { submissionId: string; roundId: string },
): Promise<string | null> {
  const row = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { ...needed, entryId: true },
  })
  const { entryId } = row
  const sent = await tx.finalMaterial.findUnique({ where: { roundId_entryId: { roundId, entryId } } })
  if (!sent?.text) return null
  const makers = [row.entry.entrant.name, ...(row.members as string[])]
  return redactedText(sent.text, [...phrasesOf(row), ...namesIn(sent.text, makers)])
}

/** All that is taken out of a submission's texts besides ways to reach somebody. */
function phrasesOf({ members, redaction, entry }: Row): string[] {
  const own = ownPhrases({ ...entry.entrant, members: members as string[] })
  return [...own, ...((redaction?.phrases ?? []) as string[])]
}
