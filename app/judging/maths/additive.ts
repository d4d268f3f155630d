import { onGrid, type Table } from './table.ts'

/**
 * Least-squares fit of mark = work + juror, solved exactly in integers, so equal works get the same number.
 * The works are eliminated first: what is left is one equation per juror.
 * In each linked group of jurors their effects sum to zero (the minimum-norm solution); a juror without
 * marks has effect 0 and a work without marks null. `group` numbers the linked group of each juror, -1 for
 * none; comparing works of different groups assumes that the groups' jurors are equally severe on average.
 */
export function fitAdditive(table: Table): {
  works: (number | null)[]
  jurors: number[]
  group: number[]
  linked: boolean
} {
  const { cells, unit, jurors } = onGrid(table)
  const group = linkedGroups(cells, jurors)
  const groups = Math.max(-1, ...group) + 1
  const { matrix, right } = normalEquations(cells, jurors)
  const top = Array.from({ length: jurors }, () => 0n)
  const bottom = Array.from({ length: groups }, () => 1n)
  for (let g = 0; g < groups; g += 1) {
    const members = group.flatMap((of, juror) => (of === g ? [juror] : []))
    bottom[g] = solveGroup(members, matrix, right, top)
  }
  const works = cells.map((row) => {
    const g = group[row.findIndex((mark) => mark !== null)]
    if (g === undefined) return null
    // Effects sum to zero in every group, so those of the jurors who scored are minus those of all others.
    let numerator = BigInt(row.reduce<number>((sum, mark) => sum + (mark ?? 0), 0)) * bottom[g]!
    let count = 0
    for (const [juror, mark] of row.entries()) {
      if (mark !== null) count += 1
      else numerator += top[juror]!
    }
    return quotient(numerator, BigInt(count) * bottom[g]! * BigInt(unit))
  })
  const effects = top.map((effect, juror) => quotient(effect, (bottom[group[juror]!] ?? 1n) * BigInt(unit)))
  return { works, jurors: effects, group, linked: groups <= 1 }
}

/** Jurors who scored a common work, directly or through others, are in one group. */
function linkedGroups(cells: Table, jurors: number): number[] {
  const parent = Array.from({ length: jurors }, (_, juror) => juror)
  const root = (juror: number): number => {
    while (parent[juror] !== juror) juror = parent[juror]!
    return juror
  }
  const seen = new Set<number>()
  for (const row of cells) {
    let first = -1
    for (const [juror, mark] of row.entries()) {
      if (mark === null) continue
      seen.add(juror)
      if (first < 0) first = root(juror)
      else parent[root(juror)] = first
    }
  }
  const numbers = new Map<number, number>()
  return parent.map((_, juror) => {
    if (!seen.has(juror)) return -1
    const at = root(juror)
    if (!numbers.has(at)) numbers.set(at, numbers.size)
    return numbers.get(at)!
  })
}

/** The jurors' normal equations after eliminating the works, times the least common multiple of the row counts. */
function normalEquations(cells: Table, jurors: number): { matrix: bigint[][]; right: bigint[] } {
  const together = Array.from({ length: jurors + 1 }, () => new Float64Array(jurors * jurors))
  const rowSums = Array.from({ length: jurors + 1 }, () => new Float64Array(jurors))
  const own = new Float64Array(jurors)
  for (const row of cells) {
    const scored: number[] = []
    let sum = 0
    for (let juror = 0; juror < jurors; juror += 1) {
      const mark = row[juror]!
      if (mark === null) continue
      scored.push(juror)
      sum += mark
      own[juror]! += mark
    }
    for (const juror of scored) {
      rowSums[scored.length]![juror]! += sum
      for (const other of scored) together[scored.length]![juror * jurors + other]! += 1
    }
  }
  const counts = together.flatMap((pairs, count) => (pairs.some((n) => n > 0) ? [count] : []))
  const multiple = counts.reduce((all, count) => (all * BigInt(count)) / gcd(all, BigInt(count)), 1n)
  const matrix = Array.from({ length: jurors }, () => Array.from({ length: jurors }, () => 0n))
  const right = Array.from(own, (sum) => multiple * BigInt(sum))
  for (const count of counts) {
    const share = multiple / BigInt(count)
    for (let juror = 0; juror < jurors; juror += 1) {
      right[juror]! -= share * BigInt(rowSums[count]![juror]!)
      matrix[juror]![juror]! += multiple * BigInt(together[count]![juror * jurors + juror]!)
      for (let other = 0; other < jurors; other += 1) {
        matrix[juror]![other]! -= share * BigInt(together[count]![juror * jurors + other]!)
      }
    }
  }
  return { matrix, right }
}

/**
 * Solves one group with its first juror held at 0 by fraction-free Gauss-Jordan elimination (Bareiss 1968),
 * then shifts the effects to sum to zero. Writes the numerators into `top`, returns the common denominator.
 */
function solveGroup(members: number[], matrix: bigint[][], right: bigint[], top: bigint[]): bigint {
  const free = members.slice(1)
  const rows = free.map((juror) => [...free.map((other) => matrix[juror]![other]!), right[juror]!])
  let last = 1n
  for (let p = 0; p < rows.length; p += 1) {
    // The reduced matrix of a linked group is positive definite, so the pivot is never zero.
    const pivot = rows[p]!
    for (const [r, row] of rows.entries()) {
      if (r === p) continue
      const factor = row[p]!
      for (let c = 0; c < row.length; c += 1) row[c] = (pivot[p]! * row[c]! - factor * pivot[c]!) / last
    }
    last = pivot[p]!
  }
  const solved = [0n, ...rows.map((row) => row.at(-1)!)]
  const sum = solved.reduce((all, value) => all + value, 0n)
  const size = BigInt(members.length)
  for (const [i, juror] of members.entries()) top[juror] = size * solved[i]! - sum
  return size * last
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** The number nearest to a fraction, cut after 80 binary places: a function of its value alone, however it is written. */
function quotient(numerator: bigint, denominator: bigint): number {
  return Number((numerator << 80n) / denominator) / 2 ** 80
}
