import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayRedact } from '#app/policy/redaction.ts'
import { textsOf } from './identity-hints.ts'
import { sentEntry, type WholeEntry } from './own.server.ts'
import { takenOut } from './redact.ts'
import { proposals } from './redaction-phrases.ts'
import { occursIn, redactionView, type RedactionView } from './redaction-view.ts'

/** Phrases the office chose, and those it wrote itself, one a line. */
type Typed = { submissionId: string; phrases: string[]; own: string }

const mostPhrases = 60
const longestPhrase = 200

/** What of a work's texts jurors do not read, as the check page shows it. */
export async function textsForJurors(visit: Visit, entry: WholeEntry) {
  const standing = entry.standing!
  const stored = await db.redaction.findUnique({ where: { submissionId: standing.id } })
  const by = stored && (await db.user.findUnique({ where: { id: stored.byId }, select: { name: true } }))
  const may = mayRedact(visit.actor, entry.facts, { sealedAt: entry.window.sealedAt })
  return {
    ...redactionView(standing.content, identityOf(entry), stored && (stored.phrases as string[])),
    decided: stored && { at: stored.at, by: by?.name ?? '' },
    refusal: may.ok ? null : may.refusal,
  }
}

/** What the office's form for the texts holds. */
export function typedRedaction(form: FormData): Typed {
  return {
    submissionId: textIn(form, 'submissionId'),
    phrases: form.getAll('phrase').filter((phrase) => typeof phrase === 'string'),
    own: textIn(form, 'own'),
  }
}

/** Shows what jurors would read with these phrases taken out; keeps nothing. */
export function tryRedaction(visit: Visit, entryId: string, typed: Typed): Promise<Outcome<RedactionView>> {
  return transact(async (tx) => {
    const chosen = await choose(tx, visit, entryId, typed)
    if (!chosen.ok) return chosen
    const { entry, phrases } = chosen.value
    return done(redactionView(entry.standing!.content, identityOf(entry), phrases))
  })
}

/** Takes these phrases, and no others, out of what jurors read of a work. The submission itself stays as it was sent. */
export function redact(visit: Visit, entryId: string, typed: Typed): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const chosen = await choose(tx, visit, entryId, typed)
    if (!chosen.ok) return chosen
    const { entry, phrases } = chosen.value
    const { id: submissionId, version, content } = entry.standing!
    const kept = { phrases, byId: actorId(visit.actor), at: visit.at }
    await tx.redaction.upsert({
      where: { submissionId },
      create: { submissionId, ...kept },
      update: kept,
    })
    await record(tx, visit, {
      action: 'entry.redacted',
      subject: `entry:${entryId}`,
      editionId: entry.edition.id,
      // Figures alone: the trail is not to carry what was taken out.
      facts: {
        number: entry.number,
        version,
        phrases: phrases.length,
        places: textsOf(content).reduce((sum, [, text]) => sum + takenOut(text, phrases).length, 0),
        left: proposals(content, identityOf(entry)).filter(({ phrase }) => !phrases.includes(phrase)).length,
      },
    })
    return done(null)
  })
}

async function choose(
  tx: Tx,
  visit: Visit,
  entryId: string,
  typed: Typed,
): Promise<Outcome<{ entry: WholeEntry; phrases: string[] }>> {
  const entry = await sentEntry(tx, entryId)
  if (!entry?.standing) return refuse('not-found')
  const may = mayRedact(visit.actor, entry.facts, { sealedAt: entry.window.sealedAt })
  if (!may.ok) return may
  const { id, content } = entry.standing
  if (id !== typed.submissionId) return refuse('stale')
  const own = typed.own.split('\n').map((line) => line.trim())
  const phrases = [...new Set([...typed.phrases, ...own])].filter(Boolean)
  const unfit = phrases.find((phrase) => phrase.length > longestPhrase || !occursIn(content, phrase))
  if (unfit || phrases.length > mostPhrases) return refuse('invalid', { field: 'own', detail: unfit })
  return done({ entry, phrases })
}

function identityOf({ entrant, standing }: WholeEntry) {
  const { name, email, phone } = entrant
  return { name, email, phone, members: standing!.members }
}
