import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { post } from '#app/mail/outbox.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayCheck } from '#app/policy/entry.ts'
import { entryNumber } from '#app/words/format.ts'
import { asLang, href } from '#app/words/language.ts'
import { checkWords } from './check-words.ts'
import { nextWaiting } from './checks.server.ts'
import type { Decision } from './decision.ts'
import { verdictLetter } from './letters.ts'
import { sentEntry } from './own.server.ts'

/** The work decided on, and the id of the next one that waits. */
type Decided = { number: string; next: string | null }

/**
 * Decides on a sent work: the check, its audit line and the letter in one transaction. Two people at once do not
 * overwrite each other: a page that has not seen the last submission is stale, one that has not seen the last
 * decision comes too late (already-decided).
 */
export function decide(visit: Visit, entryId: string, decision: Decision): Promise<Outcome<Decided>> {
  return transact(async (tx) => {
    const { actor, at } = visit
    const entry = await sentEntry(tx, entryId)
    if (!entry?.standing) return refuse('not-found')
    const { standing, checks, edition } = entry
    const may = mayCheck(actor, entry.facts, entry.window, at)
    if (!may.ok) return may
    if (standing.id !== decision.submissionId) return refuse('stale')
    if ((checks[0]?.id ?? '') !== decision.lastCheckId) return refuse('already-decided')
    const { verdict, until } = decision
    const { sentences } = checkWords[asLang(entry.entrant.lang)]
    const said = [...(decision.sentences ?? []).map((key) => sentences[key]), decision.reason.trim()]
    const reason = verdict === 'accepted' ? '' : said.filter(Boolean).join('\n')
    if (verdict !== 'accepted' && reason === '') return refuse('reason-required', { field: 'reason' })
    if (verdict === 'correction' && (!until || until <= at)) return refuse('invalid', { field: 'until' })
    await tx.check.create({
      data: {
        id: newId(),
        entryId,
        submissionId: standing.id,
        verdict,
        reason,
        until: verdict === 'correction' ? until : null,
        byId: actorId(actor),
        at,
      },
    })
    await record(tx, visit, {
      action: `entry.${verdict === 'correction' ? 'correction-asked' : verdict}`,
      subject: `entry:${entryId}`,
      editionId: edition.id,
      facts: {
        number: entry.number,
        version: standing.version,
        until: verdict === 'correction' ? until : null,
      },
    })
    const about = { code: edition.code, number: entry.number!, title: standing.content.title }
    const link = (lang: 'id' | 'en') => env.ORIGIN + href(lang, `/karya/${entryId}`)
    await post(
      tx,
      entry.entrant,
      (lang) => verdictLetter(lang, { ...about, verdict, reason, until, link: link(lang) }),
      at,
    )
    return done({
      number: entryNumber(edition.code, entry.number!),
      next: await nextWaiting(tx, edition.id, entryId),
    })
  })
}
