import { currentEdition } from '#app/contests/current.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayBegin, mayEdit, mayRestore } from '#app/policy/entry.ts'
import { maySeeOwnResult } from '#app/policy/own-result.ts'
import { finalOf } from './final.server.ts'
import { ownEntries } from './own.server.ts'
import { changedSince, frozenPictures, sendable } from './sendable.ts'
import { stateOf } from './state.ts'

/** All works of the visitor, each with its clear state, and whether another may be begun. */
export async function myWorks(visit: Visit) {
  const edition = await currentEdition(visit.at)
  const own = 'id' in visit.actor ? await ownEntries(db, visit.actor.id) : []
  const here = own.filter((entry) => entry.editionId === edition.id && !entry.withdrawnAt)
  const begin = mayBegin(visit.actor, edition.instants, here.length, edition.maxWorks, visit.at)
  const finals = new Map<string, 'finalist' | 'reserve'>()
  for (const { id } of own) {
    const final = await finalOf(db, id)
    if (final) finals.set(id, final.standing)
  }
  return {
    edition: {
      name: edition.name,
      nameEn: edition.nameEn,
      opensAt: edition.opensAt,
      closesAt: edition.closesAt,
      stage: edition.stage,
      maxWorks: edition.maxWorks,
    },
    visitor: visit.actor.role === 'visitor',
    /** The visitor has begun without an account. */
    provisional: own.some((entry) => entry.entrant.passwordHash === null),
    begin: begin.ok ? null : begin.refusal,
    works: own.map((entry) => {
      const { draft, pictures, standing, facts, check, window } = entry
      const editable = mayEdit(facts, window, visit.at).ok
      const shown =
        frozenPictures(pictures).find((one) => one.kind === 'main') ?? standing?.pictures[0] ?? null
      return {
        id: entry.id,
        code: entry.edition.code,
        number: entry.number,
        title: draft.title.trim() || standing?.content.title || '',
        state: stateOf({
          submitted: facts.submitted,
          withdrawn: facts.withdrawnAt !== null,
          verdict: check?.verdict ?? null,
          editable,
        }),
        editable,
        restorable:
          entry.withdrawnAt !== null && mayRestore(window, here.length, entry.edition.maxWorks, visit.at).ok,
        lacks: sendable(draft, pictures).lacks.length,
        changed: standing ? changedSince(standing, draft, pictures) : false,
        version: standing?.version ?? 0,
        sentAt: standing?.at ?? null,
        savedAt: entry.savedAt,
        reason: check?.reason ?? '',
        until: facts.correctionUntil,
        closesAt: entry.edition.closesAt,
        /** How it was judged may be seen. */
        judged:
          check?.verdict === 'accepted' &&
          entry.withdrawnAt === null &&
          maySeeOwnResult({ ...window, entrantsSee: entry.edition.entrantsSee }).ok,
        /** It goes on to a final, or stands in reserve for one. */
        final: finals.get(entry.id) ?? null,
        picture: shown,
      }
    }),
  }
}

export type MyWorks = Awaited<ReturnType<typeof myWorks>>
