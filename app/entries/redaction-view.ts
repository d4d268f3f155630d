import type { EntryContent } from './content.ts'
import { textsOf, type Identity, type IdentityHint } from './identity-hints.ts'
import { phraseSpans, redacted, takenOut } from './redact.ts'
import { ownPhrases, proposals, type Proposal } from './redaction-phrases.ts'
import { joined, type Span } from './spans.ts'

/** A piece of a text: taken out for jurors, thought to be a name and still there, or neither. */
export type Piece = { text: string; as: 'out' | 'seen' | null }

/** What the office decides on, and what follows from it. */
export type RedactionView = {
  /** Phrases to be ticked; without `parts` they are the office's own. */
  choices: (Omit<Proposal, 'parts'> & { parts: IdentityHint['part'][]; ticked: boolean })[]
  /** Texts in which anything is, or seems, to be taken out. */
  marked: { part: IdentityHint['part']; pieces: Piece[] }[]
  /** What jurors read with these phrases taken out. */
  read: EntryContent
}

/** Shows what taking out these phrases does; null where nobody has decided yet: then what is known is ticked, and taken out is what needs no decision. */
export function redactionView(
  content: EntryContent,
  person: Identity,
  phrases: readonly string[] | null,
): RedactionView {
  const own = ownPhrases(person)
  const proposed = proposals(content, person)
  const added = (phrases ?? []).filter((phrase) => proposed.every((one) => one.phrase !== phrase))
  const out = [...own, ...(phrases ?? [])]
  const seen = proposed.map(({ phrase }) => phrase)
  return {
    choices: [
      ...proposed.map((one) => ({ ...one, ticked: phrases?.includes(one.phrase) ?? one.known })),
      ...added.map((phrase) => ({ phrase, parts: [], known: false, ticked: true })),
    ],
    marked: textsOf(content)
      .map(([part, text]) => ({ part, pieces: piecesOf(text, takenOut(text, out), seen) }))
      .filter(({ pieces }) => pieces.some(({ as }) => as !== null)),
    read: redacted(content, out),
  }
}

/** Whether a phrase stands anywhere in the work's texts. */
export function occursIn(content: EntryContent, phrase: string): boolean {
  return textsOf(content).some(([, text]) => phraseSpans(text, phrase).length > 0)
}

function piecesOf(text: string, out: Span[], phrases: string[]): Piece[] {
  const free = joined(phrases.flatMap((phrase) => phraseSpans(text, phrase))).filter((span) =>
    out.every(({ start, end }) => span.end <= start || span.start >= end),
  )
  const spans = [
    ...out.map((span) => ({ ...span, as: 'out' as const })),
    ...free.map((span) => ({ ...span, as: 'seen' as const })),
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, as } of spans) {
    pieces.push({ text: text.slice(from, start), as: null }, { text: text.slice(start, end), as })
    from = end
  }
  return [...pieces, { text: text.slice(from), as: null }].filter((piece) => piece.text !== '')
}
