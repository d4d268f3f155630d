import type { Tx } from '#app/ground/db.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { entryNumber } from '#app/words/format.ts'
import { finalLetter } from './final-letters.ts'
import type { JudgedRound } from './rounds.server.ts'

type Fate = { entryId: string; fate: string }

/**
 * Where a final follows, writes to whom its being decided who goes on changes something for: finalists, reserves, and after
 * a new decision those who are neither any more. All others hear nothing before the result is published.
 */
export async function tellFinalists(
  tx: Tx,
  at: Date,
  next: JudgedRound | null,
  { before, after }: { before: readonly Fate[]; after: readonly Fate[] },
): Promise<void> {
  if (next?.kind !== 'final') return
  for (const { entryId, fate } of after) {
    const was = before.find((one) => one.entryId === entryId)?.fate ?? 'out'
    if (fate === was) continue
    const hoped = was === 'advanced' || was === 'reserve'
    const kind =
      fate === 'advanced'
        ? 'finalist'
        : fate === 'reserve'
          ? 'reserve'
          : fate === 'out' && hoped
            ? 'changed'
            : null
    if (!kind) continue
    const { number, entrant } = await tx.entry.findUniqueOrThrow({
      where: { id: entryId },
      select: {
        number: true,
        entrant: { select: { id: true, name: true, email: true, phone: true, lang: true } },
      },
    })
    const { edition } = next
    const invited = { name: entrant.name, edition, work: entryNumber(edition.code, number!), final: next }
    await post(
      tx,
      entrant,
      (lang) => finalLetter(lang, kind, invited, addressOf(lang, `/karya/${entryId}/final`)),
      at,
    )
  }
}
