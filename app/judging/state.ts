/** Of an edition's rounds, in their order, the one at hand: the first that is not over yet, or the last one. */
export function atHand<Round extends { sealedAt: Date | null }>(rounds: readonly Round[]): Round | undefined {
  return rounds.find(({ sealedAt }) => !sealedAt) ?? rounds.at(-1)
}

export type SheetState = 'unscored' | 'partly' | 'complete' | 'recused' | 'closed'

/** Where a sheet stands. `marks` is how many of the round's `criteria` have one. */
export function stateOf(
  sheet: { recusedAt: Date | null; closedAt: Date | null },
  marks: number,
  criteria: number,
): SheetState {
  if (sheet.recusedAt) return 'recused'
  if (sheet.closedAt) return 'closed'
  if (marks === 0) return 'unscored'
  return marks < criteria ? 'partly' : 'complete'
}

/** Whether the juror still has something to do on it. */
export function isLeft(state: SheetState): boolean {
  return state === 'unscored' || state === 'partly'
}

/** The first work still to be scored after `position`, from the beginning again at the end. */
export function nextLeft<Work extends { position: number; state: SheetState }>(
  works: readonly Work[],
  position: number,
): Work | undefined {
  const left = works.filter((work) => isLeft(work.state) && work.position !== position)
  return left.find((work) => work.position > position) ?? left[0]
}
