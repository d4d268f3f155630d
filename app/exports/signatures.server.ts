import { frame, heightOf, ink, need, put, rule, type Paper } from './paper.server.ts'

/** Who signs, as what, and what stands below the name. Without a name a line is left to be filled. */
type Signer = { as: string; name: string; below?: string }

const space = 48
const gap = 22

/** Rows of places to sign, at most `across` beside each other, all of them on one page where one page holds them. */
export function signatures(paper: Paper, signers: Signer[], { across = 3, lead = 0 } = {}): void {
  const rows: Signer[][] = []
  for (let from = 0; from < signers.length; from += across) rows.push(signers.slice(from, from + across))
  const box = frame(paper)
  const width = (box.width - gap * (across - 1)) / across
  const heights = rows.map((row) => Math.max(...row.map((signer) => tall(paper, signer, width))))
  const all = heights.reduce((sum, height) => sum + height, 0)
  const page = box.bottom - paper.doc.page.margins.top
  if (all + lead <= page) need(paper, all)
  for (const [index, row] of rows.entries()) {
    need(paper, heights[index]!)
    // A row that is not full stands in the middle.
    const used = row.length * width + (row.length - 1) * gap
    const from = box.left + (box.width - used) / 2
    const name = Math.max(...row.map(({ as }) => heightOf(paper, as, { ...asked, width }))) + space
    for (const [column, signer] of row.entries()) {
      sign(paper, signer, { x: from + column * (width + gap), width, name })
    }
    paper.y += heights[index]!
  }
}

const asked = { size: 9.5, align: 'center' as const }
const named = { ...asked, face: 'strong' as const }
const beneath = { size: 8, align: 'center' as const, colour: ink.soft }

function tall(paper: Paper, { as, name, below = '' }: Signer, width: number): number {
  const text = heightOf(paper, as, { ...asked, width }) + heightOf(paper, name || ' ', { ...named, width })
  return text + heightOf(paper, below || ' ', { ...beneath, width }) + space + 16
}

function sign(
  paper: Paper,
  { as, name, below }: Signer,
  { x, width, name: offset }: { x: number; width: number; name: number },
): void {
  const top = paper.y
  put(paper, as, { x, y: top }, { ...asked, width })
  const y = top + offset
  const height = heightOf(paper, name || ' ', { ...named, width })
  if (name) put(paper, name, { x, y }, { ...named, width })
  rule(paper, y + height + 1, { x1: x + 6, x2: x + width - 6, colour: ink.text })
  if (below) put(paper, below, { x, y: y + height + 4 }, { ...beneath, width })
}
