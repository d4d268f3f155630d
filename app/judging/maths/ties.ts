/** One criterion's score for each work (same rows as the totals), and its weight in the total. */
interface Criterion {
  weight: number
  scores: readonly (number | null)[]
}

/**
 * Breaks ties in the declared order: the criterion with the highest weight, then the next, and so on
 * (equal weights in the order listed), then the panel's recorded votes. What no rule breaks stays a tie.
 *
 * `scores` are the ranking scores, null for a work out of the ranking. A criterion on which some work of a
 * tie has no score cannot break it. Each vote lists the works of one still open tie, best first.
 * Returns the places (1, 2, 2, 4), which rule split which works ('vote' or the criterion's index), and the
 * ties left open, best place first. Throws RangeError when a vote is for works that are not an open tie.
 */
export function breakTies(
  scores: readonly (number | null)[],
  criteria: readonly Criterion[],
  votes: readonly (readonly number[])[] = [],
): {
  places: (number | null)[]
  broken: { works: number[]; by: number | 'vote' }[]
  open: number[][]
} {
  const rules = criteria.map((criterion, index) => ({ ...criterion, index }))
  rules.sort((a, b) => b.weight - a.weight || a.index - b.index)
  const unused = new Set(votes)
  const broken: { works: number[]; by: number | 'vote' }[] = []

  function split(works: number[], next: number): number[][] {
    if (works.length === 1) return [works]
    const rule = rules[next]
    if (rule === undefined) return byVote(works)
    if (works.some((work) => (rule.scores[work] ?? null) === null)) return split(works, next + 1)
    const parts = alike(works, rule.scores)
    if (parts.length > 1) broken.push({ works, by: rule.index })
    return parts.flatMap((part) => split(part, next + 1))
  }

  function byVote(works: number[]): number[][] {
    const vote = votes.find((candidate) => sameWorks(candidate, works))
    if (vote === undefined) return [works]
    unused.delete(vote)
    broken.push({ works, by: 'vote' })
    return vote.map((work) => [work])
  }

  const ranked = scores.flatMap((score, work) => (score === null ? [] : [work]))
  const groups = alike(ranked, scores).flatMap((works) => split(works, 0))
  if (unused.size > 0) throw new RangeError('a vote is for works that are not an open tie')
  const places: (number | null)[] = scores.map(() => null)
  let place = 1
  for (const group of groups) {
    for (const work of group) places[work] = place
    place += group.length
  }
  return { places, broken, open: groups.filter((group) => group.length > 1) }
}

/** The works in runs of equal score, highest first. */
function alike(works: readonly number[], scores: readonly (number | null)[]): number[][] {
  const runs: number[][] = []
  for (const work of [...works].sort((a, b) => scores[b]! - scores[a]! || a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && scores[run[0]!] === scores[work]) run.push(work)
    else runs.push([work])
  }
  return runs
}

function sameWorks(vote: readonly number[], works: readonly number[]): boolean {
  return vote.length === works.length && works.every((work) => vote.includes(work))
}
