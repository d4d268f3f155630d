/** The moments of a contest that the demonstration can show. */
export const MOMENTS = ['draft', 'open', 'judging', 'published'] as const
export type Moment = (typeof MOMENTS)[number]

/** The instants of the made-up edition, in days from now: negative is past. */
const plans: Record<
  Moment,
  { opens: number; closes: number; judging: number; ended: number; announced: number }
> = {
  draft: { opens: 9, closes: 44, judging: 50, ended: 60, announced: 65 },
  open: { opens: -22, closes: 12, judging: 20, ended: 30, announced: 35 },
  judging: { opens: -48, closes: -12, judging: -5, ended: 6, announced: 12 },
  published: { opens: -75, closes: -38, judging: -30, ended: -12, announced: -6 },
}

type Calendar = Record<'made' | 'opens' | 'closes' | 'judging' | 'ended' | 'announced', Date>

const day = 86_400_000
const wib = 7 * 3_600_000

/** The calendar of a moment seen from `now`: entry ends at midnight WIB, everything else happens at ten in the morning. */
export function calendarOf(moment: Moment, now: Date): Calendar {
  const plan = plans[moment]
  const midnight = Math.floor((now.getTime() + wib) / day) * day - wib
  const at = (days: number, hour: number) => new Date(midnight + days * day + hour * 3_600_000)
  return {
    made: at(plan.opens - 14, 10),
    opens: at(plan.opens, 0),
    closes: at(plan.closes, 24),
    judging: at(plan.judging, 10),
    ended: at(plan.ended, 10),
    announced: at(plan.announced, 10),
  }
}
