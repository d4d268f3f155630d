import { contactSpans } from './contact-spans.ts'
import type { EntryContent } from './content.ts'

/** What is known of the people behind a work. Phone numbers as E.164. */
export type Identity = { name: string; email: string | null; phone: string | null; members: string[] }

/** One place in the judged text that may give the person away. `part` is the text's place, `found` its words. */
export type IdentityHint = {
  part: 'title' | 'story' | 'how' | 'dyes' | 'colours' | 'use' | 'ai'
  kind: 'name' | 'phone' | 'mail' | 'handle'
  found: string
}

// Words too common to point to anyone, and titles that stand before or after names.
const common =
  /^(?:haji|hajah|bapak|ibu|batik|sanggar|kelompok|rumah|karya|desa|candi|bumi|ayu|bumiayu|pali|dari|dengan|untuk|yang)$/

/**
 * Where the judged texts seem to name the entrant or the team, or give a number, an address or a handle. For a
 * human to decide on: a motif may well be called as its maker is.
 */
export function identityHints(content: EntryContent, person: Identity): IdentityHint[] {
  const names = [person.name, ...person.members].flatMap(partsOfName)
  const user = person.email?.split('@')[0]?.toLowerCase()
  return textsOf(content).flatMap(([part, text]) => {
    const plain = withoutContacts(text)
    return [
      ...contactHints(text).map((hint) => ({ part, ...hint })),
      ...wordsIn(plain, [...names, ...(user && user.length > 3 ? [user] : [])]).map((found) => ({
        part,
        kind: 'name' as const,
        found,
      })),
    ]
  })
}

/** Every text that the entrant wrote for the jury, with its place. */
export function textsOf(content: EntryContent): [IdentityHint['part'], string][] {
  return [
    ['title', content.title],
    ['story', content.story],
    ...content.reliefs.map(({ how }): [IdentityHint['part'], string] => ['how', how]),
    ['dyes', content.dyes],
    ['colours', content.colours],
    ['use', content.use],
    ['ai', content.ai.how],
  ]
}

/** The mail addresses, telephone numbers and handles in any text, as they stand there. */
export function contactHints(text: string): { kind: 'mail' | 'phone' | 'handle'; found: string }[] {
  const seen = new Set<string>()
  return contactSpans(text)
    .map(({ kind, start, end }) => ({ kind, found: text.slice(start, end) }))
    .filter(({ kind, found }) => !seen.has(`${kind} ${found}`) && seen.add(`${kind} ${found}`))
}

/** The words of a name that can point to someone: "Hj. Siti Aminah, S.Sn." gives siti and aminah. */
export function partsOfName(name: string): string[] {
  const [bare = ''] = name.toLowerCase().split(',')
  return bare.split(/[^\p{L}\p{M}'’-]+/u).filter((part) => part.length > 2 && !common.test(part))
}

function withoutContacts(text: string): string {
  const spans = contactSpans(text).filter(({ kind }) => kind !== 'phone')
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** The words of these people's names that stand in a text. */
export function namesIn(text: string, people: string[]): string[] {
  return wordsIn(withoutContacts(text), people.flatMap(partsOfName))
}

/** Those words of `text` that are among `sought`, as they stand there; neighbours are told together. */
function wordsIn(text: string, sought: string[]): string[] {
  const known = new Set(sought)
  const runs: string[] = []
  let run: string[] = []
  let before = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}_'’-]+/gu)) {
    if (text.slice(before, index).trim() !== '') run = closed(run, runs)
    before = index + word.length
    if (known.has(word.toLowerCase())) run.push(word)
    else run = closed(run, runs)
  }
  closed(run, runs)
  return [...new Set(runs)]
}

function closed(run: string[], runs: string[]): string[] {
  if (run.length > 0) runs.push(run.join(' '))
  return []
}
