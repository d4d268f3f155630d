import { db } from '#app/ground/db.server.ts'
import { picturesAhead } from '#app/media/queue-place.server.ts'
import type { Seam } from '#app/media/seam.ts'
import type { Visit } from '#app/policy/actor.ts'
import { hasFullAccount, mayEdit, mayRestore, mayWithdraw } from '#app/policy/entry.ts'
import { identityHints } from './identity-hints.ts'
import { ownEntry } from './own.server.ts'
import { progressOf } from './progress.ts'
import { changedSince, noticesOf, sendable } from './sendable.ts'
import { stateOf } from './state.ts'

/** All that the pages of one's own work show, or null. Dates are instants; picture files stay unnamed. */
export async function myWork(visit: Visit, entryId: string) {
  const entry = await ownEntry(db, visit, entryId)
  if (!entry) return null
  const { draft, pictures, standing, facts, check, window, edition, entrant } = entry
  const editable = mayEdit(facts, window, visit.at)
  const { lacks, sent } = sendable(draft, pictures)
  const waiting = pictures.filter((one) => one.state === 'waiting').map((one) => one.id)
  const ahead = waiting.length > 0 ? await picturesAhead(entrant.id, waiting) : 0
  const fine = new Set(pictures.filter((one) => one.fineAt).map((one) => one.id))
  return {
    id: entry.id,
    code: edition.code,
    number: entry.number,
    version: entry.version,
    savedAt: entry.savedAt,
    at: visit.at,
    draft,
    pictures: pictures.map(
      ({ id, kind, state, refusal, notices, name, bytes, width, height, widths, placeholder, seam }) => ({
        id,
        kind: kind as 'main' | 'detail',
        state: state as 'waiting' | 'ready' | 'refused',
        refusal,
        notices: notices as string[],
        name,
        bytes,
        width,
        height,
        widths: widths as number[],
        placeholder,
        seam: seam as Seam | null,
      }),
    ),
    progress: progressOf(pictures, ahead),
    lacks,
    /** What would be sent now; null while something lacks or a picture is being processed. */
    sent: sent && {
      ...sent,
      pictures: sent.pictures.map((one) => ({ ...one, tiles: fine.has(one.id) })),
    },
    notices: noticesOf(draft, pictures),
    /** What the entrant may want to take out of the judged text before the office asks for it. */
    hints: sent ? identityHints(sent.content, { ...entrant, members: sent.members }) : [],
    changed: standing ? changedSince(standing, draft, pictures) : false,
    state: stateOf({
      submitted: facts.submitted,
      withdrawn: facts.withdrawnAt !== null,
      verdict: check?.verdict ?? null,
      editable: editable.ok,
    }),
    closed: editable.ok ? null : editable.refusal,
    mayWithdraw: mayWithdraw(facts, window, visit.at).ok,
    mayRestore: facts.withdrawnAt !== null && mayRestore(window, 0, 1, visit.at).ok,
    reason: check?.reason ?? '',
    closesAt: edition.closesAt,
    correctionUntil: facts.correctionUntil,
    history: entry.submissions.map(({ version, at }) => ({ version, at })),
    maker: {
      name: entrant.name,
      place: entrant.place,
      reach: entrant.email ?? entrant.phone,
      complete: hasFullAccount(entrant),
    },
  }
}

export type MyWork = NonNullable<Awaited<ReturnType<typeof myWork>>>
export type MyPicture = MyWork['pictures'][number]
