/**
 * Ranks of scores, 1 for the highest; equal scores share the mean of the ranks they take up
 * (mid-ranks); null stays null.
 */
export function midRanks(scores: readonly (number | null)[]): (number | null)[] {
  const order = scores.flatMap((score, i) => (score === null ? [] : [i]))
  order.sort((a, b) => scores[b]! - scores[a]!)
  const ranks: (number | null)[] = scores.map(() => null)
  for (let start = 0, end; start < order.length; start = end) {
    end = start + 1
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end += 1
    for (let i = start; i < end; i += 1) ranks[order[i]!] = (start + 1 + end) / 2
  }
  return ranks
}
