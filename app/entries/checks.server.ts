import { currentEdition } from '#app/contests/current.server.ts'
import { db, type Tx } from '#app/ground/db.server.ts'
import { waitingPairs } from '#app/likeness/pairs.server.ts'
import { readSubmission } from './content.ts'
import { flagsOf } from './flags.ts'
import { seemsToName } from './undecided-texts.server.ts'
import { stateOf, type WorkState } from './state.ts'

/** What the queue can be narrowed to; 'sent' are those that wait for a decision. */
const queueStates = ['sent', 'correction', 'accepted', 'rejected', 'withdrawn'] as const

/** All sent works of the current edition for the administrative check: those that wait first, then by number. */
export async function checkQueue(at: Date, only: WorkState | null, undecided = false) {
  const edition = await currentEdition(at)
  const rows = await db.entry.findMany({
    where: { editionId: edition.id, number: { not: null } },
    include: {
      entrant: { select: { name: true, email: true, phone: true } },
      submissions: {
        orderBy: { version: 'desc' },
        take: 1,
        include: { redaction: { select: { at: true } } },
      },
      checks: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
      pictures: { select: { id: true, notices: true } },
    },
    orderBy: { number: 'asc' },
  })
  const alike = await waitingPairs(db, edition.id)
  const works = rows.map(({ id, number, entrant, submissions, checks, pictures, withdrawnAt }) => {
    const last = submissions[0]!
    const sent = readSubmission(last)
    const check = checks.find((one) => one.submissionId === last.id)
    const notices = new Map(pictures.map((one) => [one.id, one.notices as string[]]))
    return {
      id,
      number: number!,
      title: sent.content.title,
      technique: sent.content.technique,
      picture: sent.pictures[0]!,
      version: last.version,
      at: last.at,
      state: stateOf({
        submitted: true,
        withdrawn: withdrawnAt !== null,
        verdict: check?.verdict ?? null,
        editable: false,
      }),
      until: check?.until ?? null,
      // An answer to a correction comes before what nobody has looked at yet.
      answered: !check && checks.length > 0,
      flags: flagsOf(sent, entrant, notices, alike.get(id)),
      /** Whether it is decided what of its texts jurors do not read; null where there is nothing to decide. */
      texts: last.redaction
        ? ('decided' as const)
        : seemsToName(sent, entrant)
          ? ('undecided' as const)
          : null,
    }
  })
  const count = (state: WorkState) => works.filter((work) => work.state === state).length
  const isOpen = (work: (typeof works)[number]) => work.texts === 'undecided' && work.state !== 'withdrawn'
  const rank = (work: (typeof works)[number]) => (work.state === 'sent' ? (work.answered ? 0 : 1) : 2)
  return {
    code: edition.code,
    stage: edition.stage,
    total: works.length,
    counts: queueStates.map((state) => ({ state, count: count(state) })),
    undecided: works.filter(isOpen).length,
    works: works
      .filter((work) => (!only || work.state === only) && (!undecided || isOpen(work)))
      .sort((a, b) => rank(a) - rank(b)),
  }
}

export type CheckQueue = Awaited<ReturnType<typeof checkQueue>>

/** The work that waits for a decision after this one, so that the queue can be worked through. */
export async function nextWaiting(tx: Tx, editionId: string, entryId: string): Promise<string | null> {
  const rows = await tx.entry.findMany({
    where: { editionId, number: { not: null }, withdrawnAt: null, id: { not: entryId } },
    select: {
      id: true,
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { id: true } },
      checks: { select: { submissionId: true } },
    },
    orderBy: { number: 'asc' },
  })
  const waiting = rows.find(({ submissions, checks }) =>
    checks.every((one) => one.submissionId !== submissions[0]?.id),
  )
  return waiting?.id ?? null
}
