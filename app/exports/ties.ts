import type { Tie } from '#app/judging/result/tally.ts'

type Ranked = { label: string; place: number | null; score: number | null; tie: Tie | null }

/** Works that share a score, from the best place down. */
type TieGroup<Row extends Ranked> = { rows: Row[]; from: number; to: number }

/** The works of a ranking that share their scores, group by group in the order of the ranking. */
export function tieGroups<Row extends Ranked>(rows: readonly Row[]): TieGroup<Row>[] {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    if (!row.tie || row.score === null) continue
    groups.set(row.score, [...(groups.get(row.score) ?? []), row])
  }
  return [...groups.values()].map((tied) => ({ rows: tied, from: tied[0]!.place!, to: tied.at(-1)!.place! }))
}

/** How a group came apart, step by step: a criterion's index with each work's figure on it, or the panel's vote. */
export function stepsOf(rows: readonly Ranked[]): {
  by: number | 'vote'
  works: { label: string; own: number | null }[]
}[] {
  const steps: ReturnType<typeof stepsOf> = []
  for (const { label, tie } of rows) {
    for (const { by, own } of tie!.steps) {
      const step = steps.find((one) => one.by === by)
      if (step) step.works.push({ label, own })
      else steps.push({ by, works: [{ label, own }] })
    }
  }
  // The vote is always the last thing to be asked.
  return [...steps.filter(({ by }) => by !== 'vote'), ...steps.filter(({ by }) => by === 'vote')]
}
