import { isDemonstration } from '#app/contests/demonstration.server.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { frame, ink, rule, say, type Paper, type PaperFacts } from './paper.server.ts'

const { office, regency, demonstration } = everywhere.id

/** What every document of the office shares: its author, and that a demonstration is one. */
export function ofOffice(): Pick<PaperFacts, 'author' | 'warning'> {
  return { author: `${office}, ${regency}`, warning: isDemonstration() ? demonstration : undefined }
}

/** The head of the first page: the regency and its office over a double line. */
export function letterhead(paper: Paper): void {
  const centred = { align: 'center' as const, after: 1 }
  say(paper, `Pemerintah ${regency}`.toUpperCase(), { ...centred, face: 'strong', size: 10.5 })
  say(paper, office.toUpperCase(), { ...centred, face: 'display', size: 17, colour: ink.head, after: 7 })
  rule(paper, paper.y, { width: 1.8, colour: ink.text })
  rule(paper, paper.y + 3, { width: 0.5, colour: ink.text })
  paper.y += 22
}

/** The title of a document below its letterhead, and lines that belong to it. */
export function titled(paper: Paper, title: string, lines: string[]): void {
  say(paper, title.toUpperCase(), { face: 'display', size: 15, align: 'center', colour: ink.head, after: 3 })
  for (const line of lines) say(paper, line, { align: 'center', size: 10, after: 2 })
  paper.y += 12
}

/** Labels with what they name, in two columns. */
export function pairs(paper: Paper, entries: [label: string, text: string][], wide = 120): void {
  const { left, width } = frame(paper)
  for (const [label, text] of entries) {
    const top = paper.y
    say(paper, label, { width: wide - 8, colour: ink.soft, after: 0 })
    const below = paper.y
    paper.y = top
    say(paper, text, { x: left + wide, width: width - wide, after: 0 })
    paper.y = Math.max(paper.y, below) + 3
  }
  paper.y += 6
}
