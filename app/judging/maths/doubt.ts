import type { fitAdditive } from './additive.ts'
import { scoredBy, type Table } from './table.ts'

type Fit = ReturnType<typeof fitAdditive>

/** Each mark less what the additive fit expects, null where there is none. */
export function residuals(table: Table, fit: Fit): (number | null)[][] {
  return table.map((row, work) =>
    row.map((mark, juror) => (mark === null ? null : mark - fit.works[work]! - fit.jurors[juror]!)),
  )
}

/**
 * Standard error of the difference between two works in the additive fit, as a function of their rows.
 * On a complete table it is sqrt(2 x residual mean square / jurors). Null when the works are not linked,
 * and when the table leaves no degree of freedom to judge the noise by.
 */
export function differenceError(table: Table, fit: Fit): (a: number, b: number) => number | null {
  const marks = table.flat().filter((mark) => mark !== null).length
  const works = fit.works.filter((work) => work !== null).length
  const jurors = fit.group.filter((group) => group >= 0).length
  const df = marks - works - jurors + (Math.max(-1, ...fit.group) + 1)
  let squares = 0
  for (const row of residuals(table, fit)) for (const residual of row) squares += (residual ?? 0) ** 2
  const normal = normalMatrix(table)

  const groupOf = (work: number) => fit.group[table[work]!.findIndex((mark) => mark !== null)]
  return (a, b) => {
    const group = groupOf(a)
    if (group === undefined || group !== groupOf(b) || df <= 0) return null
    const members = fit.group.flatMap((of, juror) => (of === group ? [juror] : [])).slice(1)
    const contrast = shares(table[a]!).map((share, juror) => share - shares(table[b]!)[juror]!)
    const right = members.map((juror) => contrast[juror]!)
    const solved = solve(
      members.map((juror) => members.map((other) => normal[juror]![other]!)),
      right,
    )
    const through = right.reduce((sum, value, i) => sum + value * solved[i]!, 0)
    const own = 1 / scoredBy(table[a]!) + 1 / scoredBy(table[b]!)
    return Math.sqrt((squares / df) * (own + through))
  }
}

function shares(row: Table[number]): number[] {
  const share = 1 / scoredBy(row)
  return row.map((mark) => (mark === null ? 0 : share))
}

/** The jurors' normal matrix after eliminating the works. */
function normalMatrix(table: Table): number[][] {
  const jurors = table[0]?.length ?? 0
  const matrix = Array.from({ length: jurors }, () => Array.from({ length: jurors }, () => 0))
  for (const row of table) {
    const scored = row.flatMap((mark, juror) => (mark === null ? [] : [juror]))
    for (const juror of scored) {
      matrix[juror]![juror]! += 1
      for (const other of scored) matrix[juror]![other]! -= 1 / scored.length
    }
  }
  return matrix
}

/** Solves a positive definite system by elimination, one row per juror. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (const [p, pivot] of rows.entries()) {
    for (const [r, row] of rows.entries()) {
      if (r === p) continue
      const factor = row[p]! / pivot[p]!
      for (let c = p; c < row.length; c += 1) row[c]! -= factor * pivot[c]!
    }
  }
  return rows.map((row, p) => row.at(-1)! / row[p]!)
}
