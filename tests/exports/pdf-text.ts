// Reads a PDF back without the writer's help: the text that its glyphs stand for, page by page, and whatever a file
// could give away besides.
import { inflateSync } from 'node:zlib'

type Part = { head: string; body: string }

/** Every object of the file with its stream, inflated. */
function objects(bytes: Buffer): Map<string, Part> {
  const text = bytes.toString('latin1')
  const found = new Map<string, Part>()
  for (const [, id, content] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head, rest] = content!.split(/\nstream\n/)
    if (rest === undefined) {
      found.set(id!, { head: content!, body: '' })
      continue
    }
    const stream = Buffer.from(rest.replace(/\nendstream$/, ''), 'latin1')
    const body = head!.includes('/FlateDecode') ? inflateSync(stream) : stream
    found.set(id!, { head: head!, body: body.toString('latin1') })
  }
  return found
}

const reference = (head: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]

/** From the codes of a font to letters. */
function lettersOf(map: string): string[] {
  const letters: string[] = []
  for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    let code = parseInt(from!, 16)
    for (const [, hex] of list!.matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = hex!.replaceAll(' ', '').match(/.{4}/g) ?? []
      letters[code] = String.fromCharCode(...units.map((unit) => parseInt(unit, 16)))
      code += 1
    }
  }
  return letters
}

/** The text of each page in the order in which it was set, pieces parted by line breaks. */
export function pagesOf(bytes: Buffer): string[] {
  const all = objects(bytes)
  const fonts = new Map<string, string[]>()
  for (const { head } of all.values()) {
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = reference(all.get(id!)!.head, 'ToUnicode')
      if (map) fonts.set(name!, lettersOf(all.get(map)!.body))
    }
  }
  const pages = [...all.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => read(all.get(reference(head, 'Contents')!)!.body, fonts))
}

function read(content: string, fonts: Map<string, string[]>): string {
  let letters: string[] = []
  const lines: string[] = []
  for (const [piece] of content.matchAll(/\/F\d+ [\d.]+ Tf|\[[^\]]*\] TJ/g)) {
    const font = /^\/(F\d+)/.exec(piece)?.[1]
    if (font) letters = fonts.get(font) ?? []
    else
      lines.push(
        [...piece.matchAll(/<([0-9a-f]+)>/gi)]
          .flatMap(([, hex]) => hex!.match(/.{4}/g)!)
          .map((code) => letters[parseInt(code, 16)] ?? '\uFFFD')
          .join(''),
      )
  }
  return lines.join('\n')
}

/** The whole text, line breaks as spaces. */
export function textOf(bytes: Buffer): string {
  return pagesOf(bytes).join('\n').replace(/\s+/g, ' ')
}

/** Everything in the file that is not drawn: what it says of itself. */
export function factsOf(bytes: Buffer): string {
  return [...objects(bytes).values()]
    .map(({ head, body }) => head + (/\/Type \/Metadata/.test(head) ? body : ''))
    .join('\n')
}
