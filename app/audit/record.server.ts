import type { Tx } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { canonical, genesis } from './chain.ts'

type AuditEvent = {
  /** entry.submitted, picture.arrived, ... */
  action: string
  /** entry:<id>, round:<id>, ... */
  subject: string
  editionId?: string
  /** What happened, without personal data: the trail is kept when a person is erased. */
  facts?: Record<string, unknown>
}

/** Who acts where nobody does: recurring work, jobs, whoever owns the machine. */
export function bySystem(at: Date): Pick<Visit, 'actor' | 'at'> {
  return { actor: { role: 'system' }, at }
}

/** Writes one line to the audit trail, inside the transaction of the change that it records. */
export async function record(tx: Tx, visit: Pick<Visit, 'actor' | 'at'>, event: AuditEvent): Promise<void> {
  const last = await tx.auditLine.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  const line = {
    seq: (last?.seq ?? 0) + 1,
    at: visit.at.toISOString(),
    actor: actorId(visit.actor),
    role: visit.actor.role,
    action: event.action,
    subject: event.subject,
    editionId: event.editionId ?? null,
    facts: JSON.parse(JSON.stringify(event.facts ?? {})) as object,
    previous: last?.hash ?? genesis,
  }
  await tx.auditLine.create({ data: { ...line, at: visit.at, hash: sha256(canonical(line)) } })
}
