import freeDomains from 'free-email-domains'
import { readName, resembles, sameWorkshop } from './likely-ties-names.ts'

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

type LikelyTie = { entryId: string; personId: string; grounds: Ground[] }

/** Ties between makers and judges that their names, addresses and declarations suggest, for a person to judge. */
export function likelyTies(works: readonly MadeWork[], judges: readonly Judge[]): LikelyTie[] {
  const read = judges.map(readJudge)
  return works.flatMap((work) => {
    const makers = readWork(work)
    return read.flatMap((judge) => {
      const grounds = groundsOf(makers, judge)
      return grounds.some(({ kind }) => kind !== 'place')
        ? [{ entryId: work.entryId, personId: judge.personId, grounds }]
        : []
    })
  })
}

// What is compared is read once for each work and each judge, not for each pair.
const readKnown = ({ name, place, phone, email }: Known) => ({
  name: readName(name),
  phone,
  domain: ownDomain(email),
  place: readPlace(place),
})

function readWork({ entrant, members }: MadeWork) {
  const own = readKnown(entrant)
  const names = [own.name, ...members.map(readName)]
  return { ...own, names, houses: [...names, readName(entrant.place)] }
}

function readJudge(judge: Judge) {
  const own = readKnown(judge)
  const declared = judge.declared.map(readName)
  const houses = [own.name, readName(judge.title), readName(judge.place), ...declared]
  return {
    ...own,
    personId: judge.personId,
    declared,
    houses: houses.filter(({ workshop }) => workshop.length > 0),
  }
}

function groundsOf(made: ReturnType<typeof readWork>, judge: ReturnType<typeof readJudge>): Ground[] {
  const grounds: Ground[] = []
  const add = (kind: Ground['kind'], theirs: string, own: string) => grounds.push({ kind, theirs, own })
  for (const line of judge.declared) {
    const meant = made.names.find((name) => resembles(line, name))
    if (meant) add('declared', meant.text, line.text)
  }
  const { family } = judge.name
  const relative = family && made.names.find((name) => name.family === family)
  if (relative) add('surname', relative.text, judge.name.text)
  if (made.phone && made.phone === judge.phone) add('phone', made.name.text, judge.name.text)
  if (made.domain && made.domain === judge.domain) add('domain', made.domain, made.domain)
  const shared = judge.houses.flatMap((own) => {
    const theirs = made.houses.find((house) => sameWorkshop(house, own))
    return theirs ? [{ theirs: theirs.text, own: own.text }] : []
  })[0]
  const told = shared && grounds.some(({ kind, own }) => kind === 'declared' && own === shared.own)
  if (shared && !told) add('workshop', shared.theirs, shared.own)
  if (sameStreet(made.place, judge.place)) add('address', made.place.text, judge.place.text)
  else if (made.place.whole && made.place.whole === judge.place.whole)
    add('place', made.place.text, judge.place.text)
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

const streetWord = /\b(?:jl|jln|jalan|gg|gang|lr|lrg|lorong|perum|perumahan|komplek|kompleks|blok)\b/

type Place = { text: string; whole: string; street: string; town: string | null }

/** A place as typed, its parts parted by commas; the last one is the town, where there is more than one. */
function readPlace(text: string): Place {
  const parts = text
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(Boolean)
  const street = streetOf(parts.find((part) => streetWord.test(part)) ?? '')
  return { text, whole: parts.join(' '), street, town: parts.length > 1 ? parts.at(-1)! : null }
}

/** Whether both name the same street; in the same town, where both say which. House numbers may differ. */
function sameStreet(one: Place, other: Place): boolean {
  const elsewhere = one.town && other.town && one.town !== other.town
  return one.street !== '' && one.street === other.street && !elsewhere
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
