import type { EntryContent } from '#app/entries/content.ts'
import { identityHints } from '#app/entries/identity-hints.ts'

const nobody = { name: '', email: null, phone: null, members: [] }

/** Telephone numbers and e-mail addresses that the maker wrote into the work's texts. */
export function contactsIn(content: EntryContent): string[] {
  const hints = identityHints(content, nobody).filter(({ kind }) => kind === 'mail' || kind === 'phone')
  return [...new Set(hints.map(({ found }) => found))]
}

/** The text with these contacts made unreadable: what is published stays published. */
export function withoutContacts(text: string, contacts: string[]): string {
  return contacts.reduce((rest, contact) => rest.replaceAll(contact, '•••'), text)
}
