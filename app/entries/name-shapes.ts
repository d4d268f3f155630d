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
// What is spoken of in capitals without meaning anyone.
const places =
  /^(?:candi|bumi|ayu|bumiayu|pali|batik|penukal|abab|lematang|ilir|sungai|muara|enim|sumatera|sumatra|selatan|palembang|jambi|tanah|talang|ubi|indonesia|nusantara|jawa|melayu|sriwijaya|kabupaten|hindu|budha|buddha|siwa|saiwa|kala|makara|gana|singa|padma|sulur|tumpal|sanggar|desa|allah|tuhan|south|temple|regency|the)$/iu

/** What in a text has the shape of a person's name, as it stands there: it knows nobody, so it may well be wrong. */
export function nameShapes(text: string): string[] {
  const called = [...text.matchAll(addressed)].map(([whole]) => whole.replace(/\.$/, ''))
  const names = [...text.matchAll(together)]
    .map(([, words]) => words!)
    .filter((words) => !words.split(/\s+/).some((word) => places.test(word)))
    .filter((words) => !called.some((whole) => whole.includes(words)))
  return [...new Set([...called, ...names])]
}

const workshops =
  '[Ss]anggar [Kk]elompok [Gg]al(?:eri|ery|lery) [Gg]riya [Bb]utik [Tt]oko [Rr]umah\\s+[Bb]atik CV UD PT'
const workshop = new RegExp(
  String.raw`(?<!\p{L})(?:${workshops.split(' ').join('|')})\.?(?:\s+[Bb]atik)?(?:\s+\p{Lu}[\p{L}'’-]+){1,4}`,
  'gu',
)

/** What in a text has the shape of a workshop's or a firm's name, with the word by which it is told. */
export function workshopShapes(text: string): string[] {
  return [...new Set([...text.matchAll(workshop)].map(([whole]) => whole))]
}
