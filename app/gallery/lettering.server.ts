// Text as outlines: on a bare machine there is no font that a picture could rely on, so none is asked for.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { create, type Font } from 'fontkit'
import { single } from '#app/ground/single.server.ts'

const files = {
  display: 'app/ui/fonts/fraunces-display.woff2',
  text: 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
}

type Face = keyof typeof files

function fontOf(face: Face): Font {
  return single(`font:${face}`, () => create(readFileSync(resolve(files[face]))) as Font)
}

/** Letters that the font has: others lose their accent, or are left out. */
function spellable(text: string, font: Font): string {
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)
  return Array.from(text.normalize('NFC'), (letter) => {
    if (has(letter)) return letter
    const bare = letter.normalize('NFD')[0]!
    return has(bare) ? bare : ''
  }).join('')
}

/** The width of a line set at `size` px. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = fontOf(face)
  return (font.layout(spellable(text, font)).advanceWidth * size) / font.unitsPerEm
}

/** Breaks a text into lines of at most `width` px; what does not fit into `most` lines ends in an ellipsis. */
export function linesOf(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] += '…'
  return kept.map((line) => clip(line, face, size, width))
}

function clip(line: string, face: Face, size: number, width: number): string {
  let shown = line
  while (shown.length > 2 && widthOf(shown, face, size) > width) shown = `${shown.slice(0, -2).trimEnd()}…`
  return shown
}

/** One line of text as SVG paths, its baseline starting at (x, y). */
export function lineSvg(
  text: string,
  face: Face,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
) {
  const font = fontOf(face)
  const scale = size / font.unitsPerEm
  const run = font.layout(spellable(text, font))
  let pen = 0
  const paths = run.glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = run.positions[index]!
    const at = `translate(${(pen + xOffset).toFixed(1)} ${yOffset.toFixed(1)})`
    pen += xAdvance
    const outline = glyph.path.toSVG()
    return outline && `<path transform="${at}" d="${outline}"/>`
  })
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}
