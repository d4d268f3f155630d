import { icc, iccBand, kendallW, krippendorffAlpha } from '../maths/agree.ts'
import type { Table } from '../maths/table.ts'

/** An intraclass correlation with what it is called and, where it is defined, its 95 % interval. */
export type Correlation = { value: number; band: ReturnType<typeof iccBand>; ci: [number, number] | null }

/** How far a panel agrees; each figure is null where it is not defined. */
export type Agreement = {
  /** Works that every juror scored: what all figures but alpha rest on. */
  works: number
  jurors: number
  /** Level counts: the marks of another panel of the kind. Of one juror, and of the mean of the panel. */
  icc2: Correlation | null
  icc2k: Correlation | null
  /** Order alone: these jurors, whatever their severity. Of one juror, and of the mean of the panel. */
  icc3: Correlation | null
  icc3k: Correlation | null
  /** Kendall's W corrected for ties, the p of its test, and the mean rank correlation of two jurors that it amounts to. */
  w: { value: number; p: number; pairs: number } | null
  /** Krippendorff's alpha for intervals; takes works with marks missing too. */
  alpha: number | null
}

/** How far a panel agrees, over marks in points: rows are works, columns jurors. Null where nothing can be said. */
export function agreementOf(table: Table): Agreement | null {
  const { works, jurors, icc2, icc2k, icc3, icc3k } = icc(table)
  const { wt, p } = kendallW(table)
  const found: Agreement = {
    works,
    jurors,
    icc2: banded(icc2),
    icc2k: banded(icc2k),
    icc3: banded(icc3),
    icc3k: banded(icc3k),
    // Kendall and Babington Smith (1939): the mean of Spearman's coefficient over all pairs of m jurors.
    w: wt === null ? null : { value: wt, p: p!, pairs: (jurors * wt - 1) / (jurors - 1) },
    alpha: krippendorffAlpha(table, 'interval'),
  }
  const { icc2k: level, icc3k: order, w, alpha } = found
  return level === null && order === null && w === null && alpha === null ? null : found
}

function banded({ value, ci }: ReturnType<typeof icc>['icc1']): Correlation | null {
  return value === null ? null : { value, band: iccBand(value), ci }
}
