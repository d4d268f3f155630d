import { db, type Tx } from '#app/ground/db.server.ts'
import type { Lang } from '#app/words/language.ts'
import type { LikenessKind } from './find.ts'
import { sidesOf, type Side } from './sides.server.ts'
import type { Verdict } from './verdict.ts'

type WorkSide = Extract<Side, { of: 'work' }>

/** Two pictures that look alike, the later one first, without how the one lies on the other. */
export type PairOfSides = {
  id: string
  later: WorkSide
  earlier: Side
  score: number
  kind: LikenessKind
  verdict: Verdict | null
  judgedAt: Date | null
  /** Both works are of one person. */
  sameMaker: boolean
}

const bare = {
  id: true,
  pictureId: true,
  other: true,
  score: true,
  kind: true,
  verdict: true,
  judgedAt: true,
} as const
const order = [{ score: 'desc' as const }, { id: 'asc' as const }]

/**
 * Pairs of an edition, strongest first: those that nobody has judged and whose both sides still count, or those
 * that were judged. A pair belongs to an edition with either of its works.
 */
export async function pairsOfEdition(
  tx: Tx,
  editionId: string,
  { judged, lang }: { judged: boolean; lang: Lang },
): Promise<PairOfSides[]> {
  const rows = await tx.likeness.findMany({
    where: { verdict: judged ? { not: null } : null },
    select: bare,
    orderBy: order,
  })
  const pairs = await withSides(tx, rows, lang)
  const here = (side: Side) => side.of === 'work' && side.editionId === editionId
  return pairs
    .filter(({ later, earlier }) => here(later) || here(earlier))
    .filter(({ later, earlier }) => judged || (later.standing && earlier.standing))
}

/** The pairs that a work has a part in, those not judged first, each as `pairsOfEdition` would tell it. */
export async function pairsOfWork(entryId: string, lang: Lang): Promise<PairOfSides[]> {
  const rows = await db.likeness.findMany({
    where: await touching(entryId),
    select: bare,
    orderBy: order,
  })
  const pairs = await withSides(db, rows, lang)
  return pairs
    .filter(({ verdict, later, earlier }) => verdict !== null || (later.standing && earlier.standing))
    .sort((a, b) => Number(a.verdict !== null) - Number(b.verdict !== null))
}

/** Selects the likenesses that a work has a part in. */
export async function touching(entryId: string) {
  const pictures = await db.picture.findMany({ where: { entryId }, select: { id: true } })
  const ids = pictures.map(({ id }) => id)
  return { OR: [{ pictureId: { in: ids } }, { other: { in: ids.map((id) => `picture:${id}`) } }] }
}

/** How many pairs of an edition wait for somebody to judge them. */
export async function openPairs(editionId: string): Promise<number> {
  return (await pairsOfEdition(db, editionId, { judged: false, lang: 'id' })).length
}

/** How many pairs of each work of an edition wait for somebody to judge them, by entry id. */
export async function waitingPairs(tx: Tx, editionId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { later, earlier } of await pairsOfEdition(tx, editionId, { judged: false, lang: 'id' }))
    for (const side of [later, earlier])
      if (side.of === 'work') counts.set(side.entryId, (counts.get(side.entryId) ?? 0) + 1)
  return counts
}

type Row = {
  id: string
  pictureId: string
  other: string
  score: number
  kind: string
  verdict: string | null
  judgedAt: Date | null
}

async function withSides(tx: Tx, rows: Row[], lang: Lang): Promise<PairOfSides[]> {
  const keys = rows.flatMap(({ pictureId, other }) => [`picture:${pictureId}`, other])
  const sides = await sidesOf(tx, [...new Set(keys)], lang)
  return rows.flatMap(({ pictureId, other, kind, verdict, ...row }) => {
    const [later, earlier] = [sides.get(`picture:${pictureId}`), sides.get(other)]
    if (later?.of !== 'work' || !earlier) return []
    const sameMaker = earlier.of === 'work' && earlier.makerId === later.makerId
    return {
      ...row,
      later,
      earlier,
      kind: kind as LikenessKind,
      verdict: verdict as Verdict | null,
      sameMaker,
    }
  })
}
