/** Marks of one round or criterion: rows are works, columns are jurors, null means not scored. */
export type Table = readonly (readonly (number | null)[])[]

const DECIMALS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]

/**
 * Number of jurors (columns; 0 for an empty table).
 * Throws RangeError when rows differ in length or a mark is not a finite number.
 */
export function jurorCount(table: Table): number {
  const jurors = table[0]?.length ?? 0
  for (const row of table) {
    if (row.length !== jurors) throw new RangeError('every work needs one cell per juror')
    for (const mark of row) {
      if (mark !== null && !Number.isFinite(mark))
        throw new RangeError('a mark must be a finite number or null')
    }
  }
  return jurors
}

/**
 * The same table in whole numbers: `cells / unit` are the marks. Marks of up to six decimals are taken
 * as the decimals they are written as, so 83.33 is exactly 8333 hundredths; any other number is rounded
 * to a binary fraction. Every sum over cells stays below 2^53 and is therefore exact.
 * Throws RangeError when marks are too large for that.
 */
export function onGrid(table: Table): { cells: Table; unit: number; jurors: number } {
  const jurors = jurorCount(table)
  let total = 0
  for (const row of table) for (const mark of row) total += Math.abs(mark ?? 0)
  if (total >= 2 ** 52) throw new RangeError('marks are too large to be summed exactly')
  const decimal = DECIMALS.find((unit) => total * unit < 2 ** 52 && table.every((row) => fits(row, unit)))
  const unit = decimal ?? 2 ** Math.min(60, 51 - Math.ceil(Math.log2(total)))
  // Adding 0 turns -0 into 0.
  const cells = table.map((row) => row.map((mark) => (mark === null ? null : Math.round(mark * unit) + 0)))
  return { cells, unit, jurors }
}

function fits(row: readonly (number | null)[], unit: number): boolean {
  return row.every((mark) => mark === null || Math.round(mark * unit) / unit === mark)
}

/** How many jurors scored a work. */
export function scoredBy(row: Table[number]): number {
  return row.reduce<number>((count, mark) => (mark === null ? count : count + 1), 0)
}

/** The rows in which every juror scored. */
export function completeRows(table: Table): readonly (readonly number[])[] {
  return table.filter((row): row is readonly number[] => !row.includes(null))
}

/** The table as if this juror had not sat. */
export function withoutJuror(table: Table, juror: number): Table {
  return table.map((row) => row.filter((_, column) => column !== juror))
}
