// Where a text gives a way to reach somebody, in the shapes in which people of the region write them.
import { reading, spanBetween, type Span } from './spans.ts'

type ContactSpan = Span & { kind: 'mail' | 'phone' | 'handle' }

const gap = String.raw`[\s.()/‐-―-]{0,3}`
// Begun only where a word begins, so that a long word is not gone through once for each of its letters.
const mails = [
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`[\w.+-]+\s@\s[\w-]+(?:\.[\w-]+)+`,
  String.raw`[\w.+-]+\s*[[(]\s*at\s*[\])]\s*[\w-]+(?:\s*(?:\.|[[(]\s*(?:dot|titik)\s*[\])])\s*[\w-]+)+`,
]
const mail = new RegExp(String.raw`(?<![\w.+-])(?:${mails.join('|')})`, 'giu')
const phones = [
  // Mobile numbers of Indonesia, with or without what stands before the 8.
  String.raw`(?<!\d)(?:\+?62|0)${gap}8(?:${gap}\d){7,11}(?!\d)`,
  String.raw`(?<![\d.,])8\d\d[\s.‐-―-]?\d{4}[\s.‐-―-]?\d{3,5}(?!\d)`,
  // Lines of a town, with its code apart or not, and numbers of other countries.
  String.raw`(?<!\d)0\d{2,3}[)\s.‐-―-]{1,3}\d{3,4}[\s.‐-―-]{0,2}\d{3,4}(?!\d)`,
  String.raw`(?<!\d)0\d{8,10}(?!\d)`,
  String.raw`(?<!\w)\+\d(?:${gap}\d){7,14}(?!\d)`,
]
const phone = new RegExp(phones.join('|'), 'gu')
const services =
  'ig|insta|instagram|fb|facebook|tiktok|telegram|twitter|threads|youtube|shopee|tokopedia|wa|whatsapp'
const endings =
  'com|net|org|info|biz|id|me|io|co|shop|store|blog|site|online|website|app|link|bio|page|my|sg|asia|xyz|art|ee|ly|gl|gle|tv'
const handles = [
  String.raw`(?<![\w@])@[a-z0-9_.]{3,30}`,
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`(?<![\w@.-])[a-z0-9](?:[a-z0-9-]*\.)+(?:${endings})(?![\p{L}\d])(?:\/\S*)?`,
  String.raw`\b(?:${services})\s*[:=]\s*\S+`,
  String.raw`\b(?:${services})\s+(?=[\w.]*(?:[_.]\w|[a-z]\d|\d[a-z]))\w[\w.]{2,29}`,
  String.raw`(?<![\w@.])[a-z0-9][a-z0-9.]*_[a-z0-9_.]*[a-z0-9]`,
]
const handle = new RegExp(handles.join('|'), 'giu')

function plain(character: string): string {
  if (character < '\u007f') return character
  return /\p{Cf}/u.test(character) ? '' : character.normalize('NFKC')
}

/**
 * The mail addresses, telephone numbers, web addresses and accounts of a text. Letters and digits of any width are
 * read, invisible characters are read over. A number within an account's line is told as both.
 */
export function contactSpans(text: string): ContactSpan[] {
  const read = reading(text, plain)
  const find = (kind: ContactSpan['kind'], pattern: RegExp, within = read.text): ContactSpan[] =>
    [...within.matchAll(pattern)].flatMap((match) => {
      // Trimmed at both ends without moving where it began.
      const found = match[0].replace(/[\s.,;:!?)]+$/, '')
      if (found === '') return []
      return [{ kind, ...spanBetween(read, match.index, match.index + found.length - 1) }]
    })
  const found = find('mail', mail)
  const rest = read.text.replace(mail, (one) => ' '.repeat(one.length))
  return [...found, ...find('phone', phone), ...find('handle', handle, rest)]
}
