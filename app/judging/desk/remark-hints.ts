import { contactHints } from '#app/entries/identity-hints.ts'
import { nameShapes } from '#app/entries/name-shapes.ts'

/** A place in a comment that may name or lead to someone. */
type RemarkHint = { kind: 'name' | 'phone' | 'mail' | 'handle'; found: string }

/**
 * Where a comment seems to carry a name, a telephone, an address or a handle. It knows nothing of who made the work
 * (a warning that did would give the maker away), so it goes by the shape of names alone.
 */
export function remarkHints(text: string): RemarkHint[] {
  const contacts = contactHints(text)
  const plain = contacts.reduce((rest, { found }) => rest.replaceAll(found, ' '), text)
  const found = nameShapes(plain).map((words) => ({ kind: 'name' as const, found: words }))
  return [...contacts, ...found]
}
