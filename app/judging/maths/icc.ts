import { fQuantile, fUpper } from './distributions.ts'
import { completeRows, jurorCount, type Table } from './table.ts'

/** One form of the coefficient; whatever the data do not define is null. A p of 0 with f null means F is infinite. */
interface Form {
  value: number | null
  f: number | null
  df1: number | null
  df2: number | null
  p: number | null
  /** 95 % interval. */
  ci: [number, number] | null
}

interface Squares {
  works: number
  jurors: number
  between: number
  within: number
  juror: number
  error: number
}

/**
 * Intraclass correlations of Shrout and Fleiss (1979), with the F tests and 95 % intervals given there.
 * icc1: each work by other jurors; icc2: these jurors as a sample, level counts; icc3: these jurors only,
 * level does not count; single marks, and with k the mean of the panel. Works with a missing mark are
 * `dropped`. With fewer than two works or jurors, or no spread at all, every value is null.
 */
export function icc(table: Table): {
  works: number
  jurors: number
  dropped: number
  /** Mean squares between works, within works, between jurors, residual. */
  squares: { between: number; within: number; juror: number; error: number } | null
  icc1: Form
  icc2: Form
  icc3: Form
  icc1k: Form
  icc2k: Form
  icc3k: Form
} {
  const jurors = jurorCount(table)
  const rows = completeRows(table)
  const s = meanSquares(rows, jurors)
  const counts = { works: rows.length, jurors, dropped: table.length - rows.length }
  if (s === null) {
    const none: Form = { value: null, f: null, df1: null, df2: null, p: null, ci: null }
    return {
      ...counts,
      squares: null,
      icc1: none,
      icc2: none,
      icc3: none,
      icc1k: none,
      icc2k: none,
      icc3k: none,
    }
  }
  const { works: n, between, within, juror, error } = s
  const one = test(between, within, n - 1, n * (jurors - 1))
  const two = test(between, error, n - 1, (n - 1) * (jurors - 1))
  // A denominator can cancel to zero but for rounding, or below; the coefficient is then undefined.
  const least = 1e-12 * (between + juror + error)
  const ratio = (top: number, bottom: number) => (bottom > least ? top / bottom : null)
  const icc2 = ratio(between - error, between + (jurors - 1) * error + (jurors * (juror - error)) / n)
  const [ci1, ci2, ci3] = [fInterval(one), levelInterval(s, icc2), fInterval(two)]
  const single = (limit: number) => (limit - 1) / (limit + jurors - 1)
  const stepped = (low: number) => (jurors * low) / (1 + (jurors - 1) * low)
  return {
    ...counts,
    squares: { between, within, juror, error },
    icc1: {
      ...one,
      value: ratio(between - within, between + (jurors - 1) * within),
      ci: interval(ci1, single),
    },
    icc2: { ...two, value: icc2, ci: interval(ci2, asItIs) },
    icc3: {
      ...two,
      value: ratio(between - error, between + (jurors - 1) * error),
      ci: interval(ci3, single),
    },
    icc1k: { ...one, value: ratio(between - within, between), ci: interval(ci1, ofPanel) },
    icc2k: {
      ...two,
      value: ratio(between - error, between + (juror - error) / n),
      ci: interval(ci2, stepped),
    },
    icc3k: { ...two, value: ratio(between - error, between), ci: interval(ci3, ofPanel) },
  }
}

/** Two-way analysis of variance without replication; null when it is not defined. */
function meanSquares(rows: readonly (readonly number[])[], jurors: number): Squares | null {
  const works = rows.length
  if (works < 2 || jurors < 2) return null
  const rowMeans = rows.map((row) => row.reduce((sum, mark) => sum + mark, 0) / jurors)
  const columnMeans = Array.from(
    { length: jurors },
    (_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / works,
  )
  const grand = rowMeans.reduce((sum, mean) => sum + mean, 0) / works
  let [size, between, juror, error] = [0, 0, 0, 0]
  for (const mean of rowMeans) between += jurors * (mean - grand) ** 2
  for (const mean of columnMeans) juror += works * (mean - grand) ** 2
  for (const [i, row] of rows.entries()) {
    for (const [j, mark] of row.entries()) {
      error += (mark - rowMeans[i]! - columnMeans[j]! + grand) ** 2
      size += mark ** 2
    }
  }
  // What rounding leaves of a true zero.
  const clean = (square: number) => (square <= size * 1e-24 ? 0 : square)
  ;[between, juror, error] = [clean(between), clean(juror), clean(error)]
  if (between + juror + error === 0) return null
  return {
    works,
    jurors,
    between: between / (works - 1),
    within: (juror + error) / (works * (jurors - 1)),
    juror: juror / (jurors - 1),
    error: error / ((works - 1) * (jurors - 1)),
  }
}

function test(between: number, residual: number, df1: number, df2: number) {
  if (residual > 0) return { f: between / residual, df1, df2, p: fUpper(between / residual, df1, df2) }
  return { f: null, df1, df2, p: between > 0 ? 0 : null }
}

/** Limits of the ratio of variances behind an F test; infinite when F is. */
function fInterval({ f, df1, df2, p }: ReturnType<typeof test>): [number, number] | null {
  if (p === null) return null
  const observed = f ?? Infinity
  return [observed / fQuantile(0.975, df1, df2), observed * fQuantile(0.975, df2, df1)]
}

/** Limits of ICC(2,1): Shrout and Fleiss (1979), p. 424, after Fleiss and Shrout (1978). */
function levelInterval(
  { works: n, jurors: k, between, juror, error }: Squares,
  icc2: number | null,
): [number, number] | null {
  if (icc2 === null) return null
  if (juror === 0 && error === 0) return [1, 1]
  // Their F_J is juror / error; both sides are multiplied by error squared, which may be 0.
  const part = (n * (1 + (k - 1) * icc2) - k * icc2) * error
  const top = (n - 1) * (k - 1) * (k * icc2 * juror + part) ** 2
  const v = top / ((n - 1) * (k * icc2 * juror) ** 2 + part ** 2)
  if (!(v > 0)) return null
  const [upper, lower] = [fQuantile(0.975, n - 1, v), fQuantile(0.975, v, n - 1)]
  const rest = k * juror + (k * n - k - n) * error
  return [
    (n * (between - upper * error)) / (upper * rest + n * between),
    (n * (lower * between - error)) / (rest + n * lower * between),
  ]
}

const asItIs = (limit: number) => limit
const ofPanel = (limit: number) => 1 - 1 / limit

/** An interval mapped to a coefficient; null when a limit is off its scale. */
function interval(limits: [number, number] | null, map: (limit: number) => number): [number, number] | null {
  if (limits === null) return null
  const [low, high] = limits.map((limit) => (limit === Infinity ? 1 : map(limit))) as [number, number]
  return Number.isFinite(low) && Number.isFinite(high) && low <= high && high <= 1 ? [low, high] : null
}
