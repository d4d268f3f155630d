const steps = { 'very-strong': 800, strong: 550, fair: 350, weak: 0 }

export type Strength = keyof typeof steps

/** A score of 0 to 1000 in one of four words. */
export function strengthOf(score: number): Strength {
  return (Object.keys(steps) as Strength[]).find((step) => score >= steps[step])!
}
