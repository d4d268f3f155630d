import freeDomains from 'free-email-domains'
import { familyName, resembles, sameWorkshop, workshopIn } from './likely-ties-names.ts'

/** Somebody as their account has them. `phone` as E.164, `place` as typed, its parts parted by commas. */
export type Known = { name: string; place: string; phone: string | null; email: string | null }

/** A work's makers: the entrant and the names of the team. */
export type MadeWork = { entryId: string; entrant: Known; members: string[] }

/** Somebody who judges or runs the contest. `title` stands beside a juror's name; `declared` names the juror wrote down. */
export type Judge = Known & { personId: string; title: string; declared: string[] }

/**
 * What speaks for a tie. `theirs` is what stands on the maker's side, `own` on the judge's; `hand`: the office wrote
 * the tie down itself. `place` alone speaks for nothing: half of the regency shares one.
 */
export type Ground = {
  kind: 'declared' | 'surname' | 'address' | 'phone' | 'workshop' | 'domain' | 'place' | 'hand'
  theirs: string
  own: string
}

export type LikelyTie = { entryId: string; personId: string; grounds: Ground[] }

/** Ties between makers and judges that their names, addresses and declarations suggest, for a person to judge. */
export function likelyTies(works: readonly MadeWork[], judges: readonly Judge[]): LikelyTie[] {
  return works.flatMap((work) =>
    judges.flatMap((judge) => {
      const grounds = groundsOf(work, judge)
      return grounds.some(({ kind }) => kind !== 'place')
        ? [{ entryId: work.entryId, personId: judge.personId, grounds }]
        : []
    }),
  )
}

function groundsOf({ entrant, members }: MadeWork, judge: Judge): Ground[] {
  const names = [entrant.name, ...members]
  const grounds: Ground[] = []
  const add = (kind: Ground['kind'], theirs: string, own: string) => grounds.push({ kind, theirs, own })
  for (const line of judge.declared) {
    const meant = names.find((name) => resembles(line, name))
    if (meant !== undefined) add('declared', meant, line)
  }
  const family = familyName(judge.name)
  const relative = family && names.find((name) => familyName(name) === family)
  if (relative) add('surname', relative, judge.name)
  if (entrant.phone && entrant.phone === judge.phone) add('phone', entrant.name, judge.name)
  const domain = ownDomain(entrant.email)
  if (domain && domain === ownDomain(judge.email)) add('domain', domain, domain)
  const houses = [judge.name, judge.title, judge.place, ...judge.declared]
  const shared = [...names, entrant.place].flatMap((theirs) =>
    houses.filter((own) => sameWorkshop(workshopIn(theirs), workshopIn(own))).map((own) => ({ theirs, own })),
  )[0]
  const told = shared && grounds.some(({ kind, own }) => kind === 'declared' && own === shared.own)
  if (shared && !told) add('workshop', shared.theirs, shared.own)
  if (sameStreet(entrant.place, judge.place)) add('address', entrant.place, judge.place)
  else if (samePlace(entrant.place, judge.place)) add('place', entrant.place, judge.place)
  return grounds
}

const free = new Set(freeDomains)
// Names set aside for examples (RFC 2606), and the great providers under any country's ending.
const nobodys = /(?:^|\.)(?:test|example|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/
const provider = /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|proton|protonmail)\./

/** The domain of an address, where it is the house's own rather than a provider's that anybody may use. */
export function ownDomain(email: string | null): string | null {
  const domain = email?.split('@')[1]?.toLowerCase()
  return domain && !free.has(domain) && !nobodys.test(domain) && !provider.test(domain) ? domain : null
}

const partsOfPlace = (place: string) =>
  place
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(Boolean)

const streetWord = /\b(?:jl|jln|jalan|gg|gang|lr|lrg|lorong|perum|perumahan|komplek|kompleks|blok)\b/

/** Whether both name the same street; in the same town, where both say which. House numbers may differ. */
function sameStreet(one: string, other: string): boolean {
  const [a, b] = [partsOfPlace(one), partsOfPlace(other)]
  const [street, beside] = [a, b].map((parts) => streetOf(parts.find((part) => streetWord.test(part)) ?? ''))
  const towns = a.length > 1 && b.length > 1
  return Boolean(street) && street === beside && (!towns || a.at(-1) === b.at(-1))
}

function streetOf(part: string): string {
  return part
    .replace(/\b(?:jl|jln)\b/g, 'jalan')
    .replace(/\bgg\b/g, 'gang')
    .replace(/\b(?:lr|lrg)\b/g, 'lorong')
    .replace(/\bperum\b/g, 'perumahan')
    .replace(/\b(?:no|nomor|rt|rw|\d+[a-z]?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function samePlace(one: string, other: string): boolean {
  const [a, b] = [partsOfPlace(one).join(' '), partsOfPlace(other).join(' ')]
  return a !== '' && a === b
}
