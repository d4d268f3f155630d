import { isLeft, type SheetState } from '../state.ts'

export const deskFilters = ['semua', 'sisa', 'sebagian', 'selesai', 'tersemat'] as const

/** Which works a juror's desk shows: all, those left to do, those begun, those done, those pinned. */
export type DeskFilter = (typeof deskFilters)[number]

/** The filter that an address asks for; all works where it asks for none that there is. */
export function filterOf(asked: string | null): DeskFilter {
  return deskFilters.find((filter) => filter === asked) ?? 'semua'
}

/** Whether a work is shown. Pins are the browser's: the server knows none. */
export function passes(
  filter: DeskFilter,
  work: { sheet: string; state: SheetState },
  pins: readonly string[],
): boolean {
  const answers: Record<DeskFilter, boolean> = {
    semua: true,
    sisa: isLeft(work.state),
    sebagian: work.state === 'partly',
    selesai: !isLeft(work.state),
    tersemat: pins.includes(work.sheet),
  }
  return answers[filter]
}
