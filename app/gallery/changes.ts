import type { PassedOver } from './count-file.ts'
import type { Both, PublishedFacts } from './snapshot.ts'

/** Who has a prize. */
export type Holder = { number: number; title: string; maker: string }

/** What one version says of the prizes. */
type Said = { facts: Pick<PublishedFacts, 'prizes' | 'winners'>; passedOver: readonly PassedOver[] }

/** What a later version says otherwise. */
export type Changes = {
  /** Every prize by place, with who had it and who has it. */
  prizes: { place: number; name: Both; amount: number; before: Holder | null; after: Holder | null }[]
  /** Works disqualified since, by number, with the reasons in public. */
  disqualified: { number: number; reason: string }[]
  /** Numbers of works that were disqualified and no longer are. */
  reinstated: number[]
  /** Whether anything at all differs. */
  any: boolean
}

/** Compares two versions of a result, the earlier first. */
export function changesBetween(before: Said, after: Said): Changes {
  const holder = ({ facts }: Said, at: number): Holder | null => {
    const found = facts.winners.find(({ place }) => place === at)
    return found ? { number: found.number, title: found.title, maker: found.maker } : null
  }
  const prizes = after.facts.prizes.map(({ place, name, amount }) => ({
    place,
    name,
    amount,
    before: holder(before, place),
    after: holder(after, place),
  }))
  const disqualified = outIn(after).filter(
    ({ number }) => !outIn(before).some((one) => one.number === number),
  )
  const reinstated = outIn(before)
    .filter(({ number }) => !outIn(after).some((one) => one.number === number))
    .map(({ number }) => number)
  const moved = prizes.some((prize) => prize.before?.number !== prize.after?.number)
  return { prizes, disqualified, reinstated, any: moved || disqualified.length + reinstated.length > 0 }
}

function outIn({ passedOver }: Said): { number: number; reason: string }[] {
  return passedOver.flatMap((one) =>
    one.because === 'disqualified' ? [{ number: one.number, reason: one.reason }] : [],
  )
}
