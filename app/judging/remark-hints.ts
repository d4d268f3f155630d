import { contactHints } from '#app/entries/identity-hints.ts'

/** A place in a comment that may name or lead to someone. */
type RemarkHint = { kind: 'name' | 'phone' | 'mail' | 'handle'; found: string }

// Before a name in Indonesia, with or without a full stop.
const titles =
  'bapak ibu pak bu mas mbak mba kak bang bung uda uni yuk cek cik abah nyai kyai ustad ustaz ustadz haji hajah hj\\.? h\\. dr\\. drs\\. ir\\. prof\\.'
const eitherCase = titles
  .split(' ')
  .map((title) => `[${title[0]!.toUpperCase()}${title[0]}]${title.slice(1)}`)
const name = String.raw`\p{Lu}(?:\.|[\p{L}'’-]+)`
const addressed = new RegExp(String.raw`(?<!\p{L})(?:${eitherCase.join('|')})\s+${name}(?:\s+${name})*`, 'gu')
// Two capitalised words that do not begin a sentence; a third and fourth belong to them.
const together =
  /(?<![.!?…:]["”’)]?\s+|^\s*|\n\s*)(?<![\p{L}])(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,3})(?![\p{L}])/gu
// What a jury speaks of in capitals without meaning anyone.
const places =
  /^(?:candi|bumi|ayu|bumiayu|pali|batik|penukal|abab|lematang|ilir|sungai|muara|enim|sumatera|sumatra|selatan|palembang|jambi|indonesia|nusantara|jawa|melayu|sriwijaya|kabupaten|hindu|budha|buddha|siwa|saiwa|kala|makara|gana|singa|padma|sulur|tumpal|sanggar|desa|allah|tuhan|south|temple|regency|the)$/iu

/**
 * Where a comment seems to carry a name, a telephone, an address or a handle. It knows nothing of who made the work
 * (a warning that did would give the maker away), so it goes by the shape of names alone.
 */
export function remarkHints(text: string): RemarkHint[] {
  const contacts = contactHints(text)
  const plain = contacts.reduce((rest, { found }) => rest.replaceAll(found, ' '), text)
  const called = [...plain.matchAll(addressed)].map(([whole]) => whole.replace(/\.$/, ''))
  const names = [...plain.matchAll(together)]
    .map(([, words]) => words!)
    .filter((words) => !words.split(/\s+/).some((word) => places.test(word)))
    .filter((words) => !called.some((whole) => whole.includes(words)))
  const found = [...new Set([...called, ...names])].map((words) => ({ kind: 'name' as const, found: words }))
  return [...contacts, ...found]
}
