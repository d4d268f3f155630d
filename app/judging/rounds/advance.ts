/** How works go on: the best, those from a score on, or those chosen one by one. */
type AdvanceBy = 'top' | 'threshold' | 'picked'

/** Who goes on from a round. */
export type AdvanceRule = {
  by: AdvanceBy
  /** For `top` how many, for `threshold` the score from which on, in hundredths of a point; for `picked` at most how many. */
  count: number | null
  /** Of a shortlist: how many jurors must have said yes, whatever `by` says. */
  quorum: number | null
  /** How many of those who follow stand ready to step in. */
  reserves: number
}

/** The rule as a round keeps it; null in the last round. */
export function ruleOf(round: {
  advanceBy: string
  advance: number | null
  quorum: number | null
  reserves: number
}): AdvanceRule | null {
  const { advanceBy, advance: count, quorum, reserves } = round
  return advanceBy === 'none' ? null : { by: advanceBy as AdvanceBy, count, quorum, reserves }
}

/** What became of a work in a round that others follow. */
export type Fate = 'advanced' | 'reserve' | 'out' | 'absent'

/** A work as the rule looks at it, by place. `score` in hundredths of a point; `yes` votes of a shortlist. */
export type Candidate = { entryId: string; place: number | null; score: number | null; yes: number }

/** How many jurors said yes to a work of a shortlist, by the totals of their sheets in hundredths: a yes is the whole hundred points. */
export function yesVotes(sheets: readonly { total: number | null }[]): number {
  return sheets.filter(({ total }) => total === 100_00).length
}

/** Whether works that share the places from `first` to `last` would be parted by the rule, so that their tie matters. */
export function isCut({ by, count, quorum, reserves }: AdvanceRule, first: number, last: number): boolean {
  if (by !== 'top' || quorum !== null || count === null) return false
  // Among reserves too: their order is the order of stepping in.
  return count < last && first <= count + reserves
}

/**
 * What the rule makes of the works of a round, given by place: who goes on, who stands ready (with the order of
 * stepping in) and who is out. With `picked`, or a list chosen by the organiser, `chosen` go on.
 */
export function fatesOf(
  rule: AdvanceRule,
  works: readonly Candidate[],
  chosen: readonly string[] = [],
): { entryId: string; fate: Fate; position: number | null }[] {
  const goesOn = (work: Candidate) => {
    if (rule.by === 'picked') return chosen.includes(work.entryId)
    if (rule.quorum !== null) return work.yes >= rule.quorum
    if (rule.by === 'threshold') return work.score !== null && work.score >= (rule.count ?? Infinity)
    return work.place !== null && work.place <= (rule.count ?? 0)
  }
  let ready = 0
  return works.map((work) => {
    const { entryId } = work
    if (goesOn(work)) return { entryId, fate: 'advanced', position: null }
    if (work.place !== null && ready < rule.reserves)
      return { entryId, fate: 'reserve', position: (ready += 1) }
    return { entryId, fate: 'out', position: null }
  })
}

type Ranked = { entryId: string; place: number | null; tie: { open: readonly string[] } | null }

/** Ties that nothing has separated across a line of the rule. `rows` by place. */
export function cutTies(rule: AdvanceRule, rows: readonly Ranked[]): { place: number; entryIds: string[] }[] {
  return rows.flatMap(({ place, tie, entryId }, index) => {
    if (place === null || !tie?.open.length || rows[index - 1]?.place === place) return []
    return isCut(rule, place, place + tie.open.length) ? [{ place, entryIds: [entryId, ...tie.open] }] : []
  })
}
