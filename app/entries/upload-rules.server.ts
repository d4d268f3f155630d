import { visitOf } from '#app/accounts/visit.server.ts'
import { db } from '#app/ground/db.server.ts'
import { done, refuse } from '#app/ground/outcome.ts'
import type { DoorRules } from '#app/media/file-route.server.ts'
import { letOriginalGo } from '#app/media/uploads.server.ts'
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
    const attached = await attach({ actor, at }, entry, kind, file)
    // Sent once more, it is the picture that was there: this copy has no use.
    await letOriginalGo(file.original)
    return attached
  },
}

function isKind(kind: string): kind is PictureKind {
  return kind === 'main' || kind === 'detail'
}
