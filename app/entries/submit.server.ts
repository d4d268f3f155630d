import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { askComparison } from '#app/likeness/ask.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { hasFullAccount, maySubmit } from '#app/policy/entry.ts'
import { href } from '#app/words/language.ts'
import { receiptLetter } from './letters.ts'
import { ownEntry, type WholeEntry } from './own.server.ts'
import { noticesOf, sendable } from './sendable.ts'
import { sameWork, sealedText } from './sent.ts'

/** Which draft was looked through, and whether the notices beside its pictures were confirmed. */
type Confirmation = { version: number; noticesSeen: boolean }

/** What was sent: the work's number, which version stands, and whether it is the one that stood before. */
type Submitted = { number: number; version: number; again: boolean }

/**
 * Sends one's own draft: number, frozen submission, audit line and receipt in one transaction. Sending what
 * already stands changes nothing and answers the same, so a double tap or a replayed post is one entry.
 * The instant that counts is the request's, fixed before its body was read.
 */
export function submit(visit: Visit, entryId: string, seen: Confirmation): Promise<Outcome<Submitted>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    if (!entry) return refuse('not-found')
    const { draft, pictures, standing, facts, window, edition } = entry
    const { sent, lacks, waiting } = sendable(draft, pictures)
    if (standing && sent && !facts.withdrawnAt && sameWork(standing, sent)) {
      return done({ number: entry.number!, version: standing.version, again: true })
    }
    const account = { complete: hasFullAccount(entry.entrant) }
    const may = maySubmit(facts, window, account, await otherWorks(tx, entry), edition.maxWorks, visit.at)
    if (!may.ok) return may
    if (seen.version !== entry.version) return refuse('stale')
    if (lacks.length > 0) return refuse('incomplete', { field: lacks[0]!.field })
    if (waiting || !sent) return refuse('picture-processing', { field: 'pictures' })
    const notices = noticesOf(draft, pictures)
    if (notices.length > 0 && !seen.noticesSeen) return refuse('incomplete', { field: 'notices' })

    const number = entry.number ?? (await nextNumber(tx, edition.id))
    const version = (standing?.version ?? 0) + 1
    const hash = sha256(sealedText(sent))
    await tx.entry.update({ where: { id: entryId }, data: { number } })
    const submissionId = newId()
    await tx.submission.create({
      data: { id: submissionId, entryId, version, ...sent, sha256: hash, at: visit.at },
    })
    await record(tx, visit, {
      action: 'entry.submitted',
      subject: `entry:${entryId}`,
      editionId: edition.id,
      facts: { number, version, sha256: hash, pictures: sent.pictures.map((one) => one.sha256), notices },
    })
    await askComparison(tx, { entryId, submissionId, owner: entry.entrantId }, visit.at)
    await post(
      tx,
      entry.entrant,
      (lang) =>
        receiptLetter(lang, {
          code: edition.code,
          number,
          version,
          title: sent.content.title,
          at: visit.at,
          pictures: sent.pictures,
          closesAt: edition.closesAt,
          link: env.ORIGIN + href(lang, `/karya/${entryId}/tanda-terima`),
        }),
      visit.at,
    )
    return done({ number, version, again: false })
  })
}

async function otherWorks(tx: Tx, entry: WholeEntry): Promise<number> {
  return tx.entry.count({
    where: {
      id: { not: entry.id },
      entrantId: entry.entrantId,
      editionId: entry.editionId,
      number: { not: null },
      withdrawnAt: null,
    },
  })
}

async function nextNumber(tx: Tx, editionId: string): Promise<number> {
  const edition = await tx.edition.update({
    where: { id: editionId },
    data: { lastNumber: { increment: 1 } },
  })
  return edition.lastNumber
}
