// Tables that go on over pages, their heads repeated.
import type { Face } from './fonts.server.ts'
import { frame, heightOf, ink, put, rule, turn, type Paper } from './paper.server.ts'

export type Column = {
  head: string
  /** In points; what is left of the breadth goes to the columns without. */
  width?: number
  align?: 'left' | 'right' | 'center'
  face?: Face
  /** A line at its left, where a group of columns begins. */
  rule?: boolean
}

/** A text, or one with a smaller line below it. */
export type Cell = string | { text: string; note: string }

type Table = {
  columns: Column[]
  /** Heads above those of the columns, each over as many of them as `span`. */
  groups?: { head: string; span: number }[]
  rows: Cell[][]
  size?: number
  /** White above and below the text of a row. */
  pad?: number
}

type Set = Column & { x: number; width: number }

const inset = 3.5

/** Draws a table at the pen. Rows are never parted, and the last one never stands on a page alone. */
export function table(paper: Paper, { columns, groups, rows, size = 9, pad = 3.2 }: Table): void {
  const set = place(paper, columns)
  const cellHeight = (cell: Cell, { width, face, align }: Set) => {
    const text = { size, face, width: width - 2 * inset, figures: align === 'right' }
    if (typeof cell === 'string') return heightOf(paper, cell, text)
    return (
      heightOf(paper, cell.text, text) +
      heightOf(paper, cell.note, { ...text, face: 'text', size: size - 1.5 })
    )
  }
  const heights = rows.map(
    (row) => Math.max(...row.map((cell, index) => cellHeight(cell, set[index]!))) + 2 * pad,
  )
  const heads = { set, groups, size: size - 1 }
  const { bottom } = frame(paper)
  const first = (heights[0] ?? 0) + (heights[1] ?? 0)
  if (paper.y + headHeight(paper, heads) + first > bottom) turn(paper)
  drawHead(paper, heads)
  for (const [index, row] of rows.entries()) {
    const next = index === rows.length - 2 ? heights[index + 1]! : 0
    if (paper.y + heights[index]! + next > bottom) {
      turn(paper)
      drawHead(paper, heads)
    }
    drawRow(paper, row, { set, size, pad, height: heights[index]! })
  }
  rule(paper, paper.y, { width: 0.8, colour: ink.soft })
  paper.y += 10
}

function place(paper: Paper, columns: Column[]): Set[] {
  const { left, width } = frame(paper)
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const open = columns.filter((column) => column.width === undefined).length
  let x = left
  return columns.map((column) => {
    const set = { ...column, x, width: column.width ?? (width - fixed) / open }
    x += set.width
    return set
  })
}

type Heads = { set: Set[]; groups: Table['groups']; size: number }

const headText = (size: number) => ({ face: 'strong' as const, size, colour: ink.head })

function headHeight(paper: Paper, { set, groups, size }: Heads): number {
  return headLine(paper, set, size) + (groups ? groupLine(paper, { set, groups, size }) : 0)
}

function headLine(paper: Paper, set: Set[], size: number): number {
  const tall = set.map(({ head, width }) =>
    heightOf(paper, head, { ...headText(size), width: width - 2 * inset }),
  )
  return Math.max(...tall) + 7
}

function groupLine(paper: Paper, { set, groups, size }: Heads): number {
  const tall = spans(set, groups!).map(({ head, width }) =>
    heightOf(paper, head, { ...headText(size), width: width - 2 * inset }),
  )
  return Math.max(...tall) + 5
}

function spans(set: Set[], groups: NonNullable<Table['groups']>) {
  let from = 0
  return groups.map(({ head, span }) => {
    const over = set.slice(from, (from += span))
    const width = over.reduce((sum, column) => sum + column.width, 0)
    return { head, x: over[0]!.x, width }
  })
}

function drawHead(paper: Paper, heads: Heads): void {
  const { set, groups, size } = heads
  const top = paper.y
  const height = headHeight(paper, heads)
  const { left, width } = frame(paper)
  paper.doc.rect(left, top, width, height).fill(ink.pale)
  rule(paper, top, { width: 0.8, colour: ink.soft })
  let y = top
  if (groups) {
    const line = groupLine(paper, heads)
    for (const { head, x, width: wide } of spans(set, groups)) {
      if (!head) continue
      put(
        paper,
        head,
        { x: x + inset, y: y + 3.5 },
        { ...headText(size), width: wide - 2 * inset, align: 'center' },
      )
      rule(paper, y + line, { x1: x + inset, x2: x + wide - inset })
    }
    y += line
  }
  const tallest = top + height - y - 7
  for (const { head, x, width: wide, align } of set) {
    const text = { ...headText(size), width: wide - 2 * inset, align }
    const own = heightOf(paper, head, text)
    put(paper, head, { x: x + inset, y: y + 3.5 + tallest - own }, text)
  }
  rule(paper, top + height, { width: 0.8, colour: ink.soft })
  bars(paper, set, top, height)
  paper.y = top + height
}

function drawRow(
  paper: Paper,
  row: Cell[],
  { set, size, pad, height }: { set: Set[]; size: number; pad: number; height: number },
): void {
  const y = paper.y + pad
  for (const [index, cell] of row.entries()) {
    const { x, width, align, face } = set[index]!
    const text = { size, face, width: width - 2 * inset, align, figures: align === 'right' }
    if (typeof cell === 'string') put(paper, cell, { x: x + inset, y }, text)
    else {
      put(paper, cell.text, { x: x + inset, y }, text)
      const below = y + heightOf(paper, cell.text, text)
      put(
        paper,
        cell.note,
        { x: x + inset, y: below },
        { ...text, face: 'text', size: size - 1.5, colour: ink.soft },
      )
    }
  }
  bars(paper, set, paper.y, height)
  paper.y += height
  rule(paper, paper.y, { width: 0.35 })
}

/** The upright lines that part groups of columns. */
function bars(paper: Paper, set: Set[], top: number, height: number): void {
  for (const { x, rule: line } of set) {
    if (!line) continue
    paper.doc.lineWidth(0.35).strokeColor(ink.rule)
    paper.doc
      .moveTo(x, top)
      .lineTo(x, top + height)
      .stroke()
  }
}
