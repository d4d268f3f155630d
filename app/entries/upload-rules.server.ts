import { visitOf } from '#app/accounts/visit.server.ts'
import { db } from '#app/ground/db.server.ts'
import { done, refuse } from '#app/ground/outcome.ts'
import type { DoorRules } from '#app/media/file-route.server.ts'
import { attach, maySend, type PictureKind } from './attach.server.ts'

/** Who may send pictures for what, and what becomes of one that arrived: the rules of the uploadthing door. */
export const uploadRules: DoorRules = {
  async mayAttach(door, { entry = '', kind = '' }) {
    if (!isKind(kind)) return refuse('invalid')
    const visit = await visitOf(door)
    if (!('id' in visit.actor)) return refuse('sign-in')
    const may = await maySend(db, visit, entry, kind)
    return may.ok ? done({ userId: visit.actor.id, holder: `${entry} ${kind}` }) : may
  },
  async arrived({ userId, holder, at, ...file }) {
    const [entry = '', kind = ''] = holder.split(' ')
    if (!isKind(kind)) return refuse('invalid')
    const actor = { role: 'entrant' as const, id: userId, name: '', sessionId: '' }
    return attach({ actor, at }, entry, kind, file)
  },
}

function isKind(kind: string): kind is PictureKind {
  return kind === 'main' || kind === 'detail'
}
