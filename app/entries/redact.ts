// What jurors do not get to read. Nothing of the work itself is changed: a copy is made for their pages.
import type { EntryContent } from './content.ts'
import { contactSpans } from './contact-spans.ts'
import { joined, reading, spanBetween, type Span } from './spans.ts'

/** What stands where something was taken out: of one length, so that it does not tell how long the words were. */
export const bar = '█████'

/** A work's texts for jurors: these phrases and every way to reach somebody are taken out of all of them. */
export function redacted(content: EntryContent, phrases: readonly string[]): EntryContent {
  const out = (text: string) => redactedText(text, phrases)
  return {
    ...content,
    title: out(content.title),
    reliefs: content.reliefs.map(({ key, how }) => ({ key, how: out(how) })),
    story: out(content.story),
    dyes: out(content.dyes),
    colours: out(content.colours),
    use: out(content.use),
    ai: { ...content.ai, how: out(content.ai.how) },
  }
}

/** The same of one text. */
export function redactedText(text: string, phrases: readonly string[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of takenOut(text, phrases)) {
    parts.push(text.slice(from, start), bar)
    from = end
  }
  return [...parts, text.slice(from)].join('')
}

/** Where something is taken out, in order; no two stretches touch. */
export function takenOut(text: string, phrases: readonly string[]): Span[] {
  const read = reading(text, letterOf)
  return joined([...contactSpans(text), ...phrases.flatMap((phrase) => phraseSpans(text, phrase, read))])
}

// Indonesian hangs these on a name: Aminahnya, Sitilah.
const hung = /^(?:nya|ku|mu|lah|kah|pun)$/
const wordy = /[\p{L}\p{N}]/u

/**
 * Where a phrase stands in a text, whatever its case, its accents, what divides its words and whether its letters
 * are spaced out. It is found as whole words, since Ani is no part of melayani; a phrase of several words also where
 * it is written as one within a longer word.
 */
export function phraseSpans(text: string, phrase: string, read = reading(text, letterOf)): Span[] {
  const words = phrase.split(/\s+/).map(lettersOf).filter(Boolean)
  const sought = words.join('')
  if (sought === '') return []
  // Before which of its letters a word of the phrase begins.
  const begins = new Set<number>()
  words.reduce((length, word) => {
    begins.add(length)
    return length + word.length
  }, 0)
  const spans: Span[] = []
  for (let at = read.text.indexOf(sought); at >= 0; at = read.text.indexOf(sought, at + 1)) {
    const span = spanBetween(read, at, at + sought.length - 1)
    // Whether the match begins and ends with whole letters: one letter may be read as two.
    const gaps = Array.from({ length: sought.length - 1 }, (_, index) => {
      const [one, next] = [read.at[at + index]!, read.at[at + index + 1]!]
      return text.slice(one.end, Math.max(one.end, next.start))
    })
    const glued = words.length > 1 && gaps.every((gap) => !/\s/.test(gap))
    const whole = isBegin(text, span.start) && isEnd(text, span.end)
    if ((glued || whole) && isSpacedAs(gaps, begins))
      spans.push({ start: span.start, end: afterMarks(text, span.end) })
  }
  return spans
}

/** Within a word of the phrase no blank, unless each of its letters stands alone. */
function isSpacedAs(gaps: string[], begins: Set<number>): boolean {
  const words: string[][] = [[]]
  gaps.forEach((gap, index) => {
    if (begins.has(index + 1)) words.push([])
    else words.at(-1)!.push(gap)
  })
  return words.every((inside) => inside.every((gap) => !/\s/.test(gap)) || inside.every((gap) => gap !== ''))
}

/** The letters and digits of a text without case and accents. */
function lettersOf(text: string): string {
  const folded = text.toUpperCase().toLowerCase().normalize('NFKD')
  return folded.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('ς', 'σ')
}

// What one character is read as, kept for letters of the first planes: there are few, and each is asked for often.
const kept = new Map<string, string>()

function letterOf(character: string): string {
  const known = kept.get(character)
  if (known !== undefined) return known
  const letters = lettersOf(character)
  if (character < '\u2000') kept.set(character, letters)
  return letters
}

function isBegin(text: string, start: number): boolean {
  const before = [...text.slice(Math.max(0, start - 8), start).replace(/[\p{M}\p{Cf}]+$/u, '')].at(-1)
  return before === undefined || !wordy.test(before)
}

function isEnd(text: string, end: number): boolean {
  // No more than decides it: a word may be as long as the text.
  const [rest = ''] = /^[\p{L}\p{N}\p{M}\p{Cf}]*/u.exec(text.slice(end, end + 24))!
  const letters = lettersOf(rest)
  return letters === '' || hung.test(letters)
}

/** Accents that stand apart and what is invisible belong to the letter before them. */
function afterMarks(text: string, end: number): number {
  return end + /^[\p{M}\p{Cf}]*/u.exec(text.slice(end, end + 64))![0].length
}
