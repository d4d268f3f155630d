import { db } from '#app/ground/db.server.ts'
import { likenessFlag } from '#app/likeness/flag.server.ts'
import type { Seam } from '#app/media/seam.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayCheck } from '#app/policy/entry.ts'
import { entryNumber, toWibInput } from '#app/words/format.ts'
import { nextWaiting } from './checks.server.ts'
import { flagsOf } from './flags.ts'
import { sentEntry } from './own.server.ts'
import { pictureNames } from './picture-names.ts'
import { printOf } from './print-notice.ts'
import { textsForJurors } from './redact.server.ts'
import { stateOf } from './state.ts'

/** Everything the office sees of one sent work, the person included, or null. */
export async function checkPage(visit: Visit, entryId: string) {
  const entry = await sentEntry(db, entryId)
  if (!entry?.standing) return null
  const { standing, entrant, edition, facts, window, checks, check } = entry
  const number = entryNumber(edition.code, entry.number!)
  const names = pictureNames(number, standing.pictures)
  const rows = await db.picture.findMany({ where: { entryId } })
  const row = new Map(rows.map((one) => [one.id, one]))
  const notices = new Map(rows.map((one) => [one.id, one.notices as string[]]))
  const may = mayCheck(visit.actor, facts, window, visit.at)
  const deciders = await db.user.findMany({
    where: { id: { in: checks.map((one) => one.byId) } },
    select: { id: true, name: true },
  })
  return {
    entryId,
    number,
    submissionId: standing.id,
    lastCheckId: checks[0]?.id ?? '',
    version: standing.version,
    sentAt: standing.at,
    sha256: standing.sha256,
    content: standing.content,
    members: standing.members,
    pictures: standing.pictures.map((picture, index) => ({
      ...picture,
      name: names[index]!,
      called: row.get(picture.id)?.name ?? '',
      type: row.get(picture.id)?.type ?? '',
      notices: notices.get(picture.id) ?? [],
      tiles: (row.get(picture.id)?.fineAt ?? null) !== null,
    })),
    person: {
      name: entrant.name,
      place: entrant.place,
      email: entrant.email,
      phone: entrant.phone,
      since: entrant.createdAt,
    },
    print: printOf(standing.pictures[0], standing.content.size),
    seam: (row.get(standing.pictures[0]?.id ?? '')?.seam ?? null) as Seam | null,
    flags: flagsOf(standing, entrant, notices),
    texts: await textsForJurors(visit, entry),
    likeness: await likenessFlag(entryId, standing.id, visit.lang),
    twins: await sameFiles(
      entryId,
      standing.pictures.map((one) => one.sha256),
    ),
    state: stateOf({
      submitted: true,
      withdrawn: facts.withdrawnAt !== null,
      verdict: check?.verdict ?? null,
      editable: false,
    }),
    refusal: may.ok ? null : may.refusal,
    /** Three days to come, to the end of that day, as a datetime-local input reads it. */
    suggestedUntil: `${toWibInput(new Date(visit.at.getTime() + 3 * day)).slice(0, 10)}T23:59`,
    history: [
      ...entry.submissions.map(({ version, at }) => ({
        kind: 'sent' as const,
        version,
        at,
        by: '',
        reason: '',
      })),
      ...checks.map(({ verdict, at, byId, reason, submissionId }) => ({
        kind: verdict as 'accepted' | 'correction' | 'rejected',
        version: entry.submissions.find((one) => one.id === submissionId)?.version ?? 0,
        at,
        by: deciders.find((one) => one.id === byId)?.name ?? '',
        reason,
      })),
    ].sort((a, b) => b.at.getTime() - a.at.getTime()),
    next: await nextWaiting(db, edition.id, entryId),
  }
}

const day = 86_400_000

export type CheckPage = NonNullable<Awaited<ReturnType<typeof checkPage>>>

/** Other sent works that hold one of these very files. */
async function sameFiles(entryId: string, hashes: string[]) {
  const twins = await db.picture.findMany({
    where: {
      sha256: { in: hashes },
      entryId: { not: entryId },
      removedAt: null,
      entry: { number: { not: null } },
    },
    select: { entry: { select: { id: true, number: true, edition: { select: { code: true } } } } },
  })
  const others = new Map(
    twins.map(({ entry }) => [entry.id, entryNumber(entry.edition.code, entry.number!)] as const),
  )
  return [...others].map(([id, number]) => ({ id, number }))
}
