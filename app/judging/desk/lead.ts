// A sentence is over where its full stop (with closing quotes) is followed by a blank or the end.
const sentence = /[.!?…]+["'”’)]*(?=\s|$)/g

/**
 * The beginning of a long text and what follows, so that both can be shown apart: as many whole sentences of
 * the first paragraph as fit in `limit` characters, or, when even the first is longer, its first words and an
 * ellipsis.
 * @returns `lead` and `rest`; `rest` is empty when the text fits.
 */
export function leadOf(text: string, limit: number): { lead: string; rest: string } {
  const whole = text.trim()
  if (whole.length <= limit && !/\n\s*\n/.test(whole)) return { lead: whole, rest: '' }
  const first = whole.split(/\n\s*\n/, 1)[0]!
  const ends = [...first.matchAll(sentence)].map((end) => end.index + end[0].length)
  const end = first.length <= limit ? first.length : ends.findLast((at) => at <= limit)
  if (end) return { lead: whole.slice(0, end), rest: whole.slice(end).trim() }
  // No blank within the limit: the word is cut, rather than let one word fill the sheet.
  const blank = whole.slice(0, limit).search(/\s\S*$/)
  const cut = blank > 0 ? blank : limit
  return { lead: `${whole.slice(0, cut)}…`, rest: `…${whole.slice(cut).trim()}` }
}
