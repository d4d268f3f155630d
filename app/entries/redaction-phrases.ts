import { reliefs } from '#app/reliefs/reliefs.ts'
import type { EntryContent } from './content.ts'
import { identityHints, partsOfName, textsOf, type Identity, type IdentityHint } from './identity-hints.ts'
import { nameShapes, workshopShapes } from './name-shapes.ts'
import { redacted } from './redact.ts'

/** Words that may have to be taken out of what jurors read, for a person to decide on. */
export type Proposal = {
  phrase: string
  /** Where they stand. */
  parts: IdentityHint['part'][]
  /** They are of the entrant's or the team's names; otherwise they only look like a name. */
  known: boolean
}

const titlesBefore = /^(?:(?:h|hj|haji|hajah|dr|drs|dra|ir|prof|bapak|ibu|pak|bu)\.?\s+)+/i
// A motif's word that somebody happens to be called by would empty the story.
const ofMotifs = new Set(reliefs.flatMap(({ name }) => name.id.toLowerCase().split(/[^\p{L}]+/u)))

/**
 * What is taken out without anybody's deciding: the full names of the entrant and the team, with and without titles,
 * and what the account is reached by.
 */
export function ownPhrases({ name, members, email, phone }: Identity): string[] {
  const national = phone?.replace(/^\+62/, '')
  const numbers = phone ? [phone, `0${national}`, national!] : []
  return [...new Set([...[name, ...members].flatMap(fullNames), ...(email ? [email] : []), ...numbers])]
}

function fullNames(name: string): string[] {
  const whole = name.trim()
  const bare = whole.split(',', 1)[0]!.replace(titlesBefore, '').trim()
  const beforeFather = bare.split(/\s+(?:bin|binti)\s+/i, 1)[0]!
  const several = [whole, bare, beforeFather].filter((one) => /\s/.test(one) && !/^bumi\s+ayu$/i.test(one))
  return [...several, ...(/\s/.test(bare) ? [] : partsOfName(bare).filter((one) => !ofMotifs.has(one)))]
}

/** What remains for the office to decide on: parts of those names, and what else looks like a name or a workshop. */
export function proposals(content: EntryContent, person: Identity): Proposal[] {
  const left = redacted(content, ownPhrases(person))
  const known = identityHints(left, person).filter(({ kind }) => kind === 'name')
  const seeming = textsOf(left)
    // Every word of a title may begin with a capital.
    .filter(([part]) => part !== 'title')
    .flatMap(([part, text]) =>
      [...workshopShapes(text), ...nameShapes(text)].map((found) => ({ part, found })),
    )
  const list: Proposal[] = []
  const add = (phrase: string, part: Proposal['parts'][number], isKnown: boolean) => {
    const same = list.find((one) => one.phrase === phrase)
    if (!same) list.push({ phrase, parts: [part], known: isKnown })
    else if (!same.parts.includes(part)) same.parts.push(part)
  }
  for (const { part, found } of known) add(found, part, true)
  for (const { part, found } of seeming) add(found, part, false)
  return list
}
