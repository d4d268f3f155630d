// What the rooms to the right read of entries. Nothing here but `makersOf` carries the person.
import type { Tx } from '#app/ground/db.server.ts'
import { readSubmission, type EntryContent, type FrozenPicture } from './content.ts'
import type { Verdict } from './decision.ts'

/** A work as it stands: its latest submission, and the latest check on that very submission. */
export type StandingWork = {
  entryId: string
  number: number
  submissionId: string
  content: EntryContent
  /** The main one first. */
  pictures: FrozenPicture[]
  /** Null: not checked yet. */
  verdict: Verdict | null
  checkReason: string
}

/** Who made a work, as the public may read it at publication. */
export type Maker = { name: string; place: string; members: string[] }

/** Every work of an edition that was sent and not withdrawn, by number. */
export async function standingWorks(tx: Tx, editionId: string): Promise<StandingWork[]> {
  const rows = await tx.entry.findMany({
    where: { editionId, number: { not: null }, withdrawnAt: null },
    select: {
      id: true,
      number: true,
      submissions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, content: true, pictures: true },
      },
      checks: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { submissionId: true, verdict: true, reason: true },
      },
    },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ id, number, submissions, checks }) => {
    const last = submissions[0]!
    const { content, pictures } = readSubmission({ ...last, members: [] })
    const check = checks.find((one) => one.submissionId === last.id)
    return {
      entryId: id,
      number: number!,
      submissionId: last.id,
      content,
      pictures,
      verdict: (check?.verdict as Verdict | undefined) ?? null,
      checkReason: check?.reason ?? '',
    }
  })
}

/** The works of an edition that jurors are to judge. */
export async function acceptedWorks(tx: Tx, editionId: string): Promise<StandingWork[]> {
  return (await standingWorks(tx, editionId)).filter((work) => work.verdict === 'accepted')
}

/** How many standing works the office has not accepted or rejected yet; a correction still awaited is one. */
export async function undecidedWorks(tx: Tx, editionId: string): Promise<number> {
  const works = await standingWorks(tx, editionId)
  return works.filter(({ verdict }) => verdict === null || verdict === 'correction').length
}

/** Who made these works: for publication, never for judging. Members are those of the standing submission. */
export async function makersOf(tx: Tx, entryIds: string[]): Promise<Map<string, Maker>> {
  const rows = await tx.entry.findMany({
    where: { id: { in: entryIds } },
    select: {
      id: true,
      entrant: { select: { name: true, place: true } },
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { members: true } },
    },
  })
  return new Map(
    rows.map(({ id, entrant, submissions }) => [
      id,
      { ...entrant, members: (submissions[0]?.members ?? []) as string[] },
    ]),
  )
}
