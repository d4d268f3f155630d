// A document on A4: pages with a foot, text that breaks over them, nothing of who asked for it.
import Pdf from 'pdfkit'
import { faces, fontBytes, printable, type Face } from './fonts.server.ts'

/** What a document is, as its file and the foot of its pages say. */
export type PaperFacts = {
  title: string
  author: string
  /** When it was made. */
  at: Date
  /** Left in the foot of every page, above a line that numbers them. */
  foot: string
  /** In large, light letters across every page. */
  watermark?: string
  /** In red in the head of every page. */
  warning?: string
}

export type Paper = {
  doc: PDFKit.PDFDocument
  facts: PaperFacts
  bytes: Promise<Buffer>
  /** Where the next thing goes, in points from the top of the page. */
  y: number
  /** Heights that were asked for before: the same few figures fill most cells. */
  heights: Map<string, number>
}

/** How a text is set: sizes and distances in points. */
type Setting = {
  face?: Face
  size?: number
  colour?: string
  align?: 'left' | 'right' | 'center' | 'justify'
  /** Of the box it is set in; without them the whole breadth between the margins. */
  x?: number
  width?: number
  /** White below it. */
  after?: number
  /** Figures of one width, so that they stand below each other. */
  figures?: boolean
}

export const ink = { text: '#1f1a17', soft: '#6a5b50', rule: '#b9aa97', pale: '#f6f1e7', head: '#4c2f1d' }

const margins = {
  portrait: { left: 56, right: 56, top: 54, bottom: 66 },
  landscape: { left: 42, right: 42, top: 46, bottom: 58 },
}
type Layout = keyof typeof margins

/** A new document whose first page is ready to be written on. */
export function openPaper(facts: PaperFacts, layout: Layout = 'portrait'): Paper {
  const { title, author, at } = facts
  const doc = new Pdf({
    autoFirstPage: false,
    bufferPages: true,
    // None before ours are there: the one it would begin with is not embedded.
    font: null as never,
    lang: 'id-ID',
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b' as never,
    info: { Title: title, Author: author, Creator: author, Producer: author, CreationDate: at, ModDate: at },
  })
  for (const face of faces) doc.registerFont(face, fontBytes(face))
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const bytes = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  const paper: Paper = { doc, facts, bytes, y: 0, heights: new Map() }
  // Also where a long text goes on by itself.
  doc.on('pageAdded', () => beginPage(paper))
  turn(paper, layout)
  return paper
}

/** Goes on to a new page, of the same layout unless another is named. */
export function turn(paper: Paper, layout?: Layout): void {
  const wide = layout ?? (paper.doc.page.width > paper.doc.page.height ? 'landscape' : 'portrait')
  paper.doc.addPage({ size: 'A4', layout: wide, margins: { ...margins[wide] } })
}

function beginPage(paper: Paper): void {
  const { doc } = paper
  paper.y = doc.page.margins.top
}

/** The breadth between the margins of the page at hand, and its left and lower edge. */
export function frame({ doc }: Paper): { left: number; width: number; bottom: number } {
  const { page } = doc
  const { left, right, bottom } = page.margins
  return { left, width: page.width - left - right, bottom: page.height - bottom }
}

/** Goes on to a new page unless so much height is left on this one. */
export function need(paper: Paper, height: number): void {
  if (paper.y + height > frame(paper).bottom) turn(paper)
}

const lineGap = (size: number) => size * 0.24

/** The height that a text will take. */
export function heightOf(
  { doc, heights }: Paper,
  text: string,
  setting: Setting & { width: number },
): number {
  const { face = 'text', size = 10, width, figures = false } = setting
  const key = [face, size, width, figures, text].join(' ')
  const known = heights.get(key)
  if (known !== undefined) return known
  doc.font(face).fontSize(size)
  const options = { width, lineGap: lineGap(size), features: featuresOf(setting) }
  const height = doc.heightOfString(printable(text, face), options)
  heights.set(key, height)
  return height
}

/** Sets a text at the pen and moves the pen below it. A short one is kept on one page. */
export function say(paper: Paper, text: string, setting: Setting = {}): void {
  const { face = 'text', size = 10, colour = ink.text, align = 'left', after = 6 } = setting
  const box = frame(paper)
  const width = setting.width ?? box.width
  const height = heightOf(paper, text, { ...setting, width })
  if (height < 6 * size) need(paper, height)
  const { doc } = paper
  doc.font(face).fontSize(size).fillColor(colour)
  doc.text(printable(text, face), setting.x ?? box.left, paper.y, {
    width,
    align,
    lineGap: lineGap(size),
    features: featuresOf(setting),
  })
  paper.y = doc.y + after
}

/** Sets a text without moving the pen or turning the page. */
export function put(paper: Paper, text: string, at: { x: number; y: number }, setting: Setting = {}): void {
  const { face = 'text', size = 10, colour = ink.text, align = 'left', width } = setting
  const { doc } = paper
  const { bottom } = doc.page.margins
  doc.page.margins.bottom = 0
  doc.font(face).fontSize(size).fillColor(colour)
  doc.text(printable(text, face), at.x, at.y, {
    width,
    align,
    lineGap: lineGap(size),
    features: featuresOf(setting),
    lineBreak: width !== undefined,
  })
  doc.page.margins.bottom = bottom
}

const featuresOf = ({ figures }: Setting) => (figures ? (['tnum'] as never) : undefined)

/** A line across the text, or from x1 to x2. */
export function rule(
  paper: Paper,
  y: number,
  {
    x1,
    x2,
    width = 0.5,
    colour = ink.rule,
  }: { x1?: number; x2?: number; width?: number; colour?: string } = {},
): void {
  const box = frame(paper)
  paper.doc
    .lineWidth(width)
    .strokeColor(colour)
    .moveTo(x1 ?? box.left, y)
    .lineTo(x2 ?? box.left + box.width, y)
    .stroke()
}

/** A heading, kept with what follows it. */
export function heading(paper: Paper, text: string, { size = 11.5, keep = 70 } = {}): void {
  if (paper.y > paper.doc.page.margins.top) paper.y += 9
  need(paper, size + keep)
  say(paper, text, { face: 'strong', size, colour: ink.head, after: 5 })
}

/** Large, light letters across the page. */
function watermark({ doc }: Paper, text: string): void {
  const { width, height } = doc.page
  doc.save().rotate(-35, { origin: [width / 2, height / 2] })
  doc.font('strong').fontSize(120).fillColor(ink.head, 0.1)
  doc.text(text, (width - doc.widthOfString(text)) / 2, height / 2 - 75, { lineBreak: false })
  doc.restore().fillOpacity(1)
}

/** Numbers the pages and ends the document. */
export function closePaper(paper: Paper): Promise<Buffer> {
  const { doc, facts } = paper
  const { count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index)
    if (facts.watermark) watermark(paper, facts.watermark)
    const { left, width, bottom } = frame(paper)
    const y = bottom + 18
    rule(paper, y - 6)
    put(paper, facts.foot, { x: left, y }, { size: 7.5, colour: ink.soft, width: width - 110 })
    const pages = `Halaman ${index + 1} dari ${count}`
    put(
      paper,
      pages,
      { x: left + width - 110, y },
      { size: 7.5, colour: ink.soft, width: 110, align: 'right' },
    )
    if (facts.warning)
      put(paper, facts.warning, { x: left, y: 24 }, { size: 7.5, colour: '#a3271c', width, align: 'center' })
  }
  doc.end()
  return paper.bytes
}
