import { fatesOf, type AdvanceRule, type Candidate } from '../rounds/advance.ts'

/** A line in the ranking that something depends on. */
export type Line = { after: number; kind: 'prize' | 'advance' | 'reserve' }

/**
 * The lines to look at, by the number of works above each: below every prize in the last round, else below those
 * who go on and those who stand ready. None where votes or a free choice, not the scores, part the works.
 * `works` are given by place.
 */
export function linesOf(rule: AdvanceRule | null, lastPrize: number, works: readonly Candidate[]): Line[] {
  if (!rule) return Array.from({ length: lastPrize }, (_, place) => ({ after: place + 1, kind: 'prize' }))
  if (rule.quorum !== null || rule.by === 'picked') return []
  const on = fatesOf(rule, works).filter(({ fate }) => fate === 'advanced').length
  const lines: Line[] = [{ after: on, kind: 'advance' }]
  if (rule.reserves > 0) lines.push({ after: on + rule.reserves, kind: 'reserve' })
  return lines
}
