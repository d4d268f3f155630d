import { icc, iccBand, kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import type { Table } from '#app/judging/maths/table.ts'

type Band = ReturnType<typeof iccBand>

/** How far a panel agrees; null where nothing can be said. `table` in points: rows are works, columns jurors. */
export function agreementOf(table: Table): {
  works: number
  icc2: { value: number; band: Band } | null
  icc3: { value: number; band: Band } | null
  w: number | null
  alpha: number | null
} | null {
  const { works, icc2k, icc3k } = icc(table)
  const banded = ({ value }: { value: number | null }) =>
    value === null ? null : { value, band: iccBand(value) }
  const found = {
    works,
    icc2: banded(icc2k),
    icc3: banded(icc3k),
    w: kendallW(table).wt,
    alpha: krippendorffAlpha(table, 'interval'),
  }
  const { icc2, icc3, w, alpha } = found
  return icc2 === null && icc3 === null && w === null && alpha === null ? null : found
}
