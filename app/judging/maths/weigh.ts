/**
 * Weighted total of one score sheet in hundredths of a mark, an integer: the sum of mark times weight.
 * Marks are integers on one scale, weights integers >= 0 that sum to exactly 100.
 * Throws RangeError otherwise. This is the value to store, sum, compare and hash.
 */
export function total100(marks: readonly number[], weights: readonly number[]): number {
  if (marks.length !== weights.length) throw new RangeError('one mark for each weight')
  if (!marks.every(Number.isSafeInteger)) throw new RangeError('marks must be integers')
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError('weights must be integers from 0')
  }
  if (weights.reduce((sum, weight) => sum + weight, 0) !== 100)
    throw new RangeError('weights must sum to 100')
  const total = marks.reduce((sum, mark, i) => sum + mark * weights[i]!, 0)
  if (!Number.isSafeInteger(total)) throw new RangeError('marks are too large to be summed exactly')
  return total
}

/**
 * Weighted total of one score sheet on the scale of the marks: total100 / 100.
 * One division of exact integers is correctly rounded, so equal totals are the same number and
 * different totals are different numbers: `===` is an exact comparison.
 */
export function weightedTotal(marks: readonly number[], weights: readonly number[]): number {
  return total100(marks, weights) / 100
}
