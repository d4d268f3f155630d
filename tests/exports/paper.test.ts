import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { expect, test } from 'vitest'
import { faces, fontBytes, printable } from '#app/exports/fonts.server.ts'
import { closePaper, openPaper, say } from '#app/exports/paper.server.ts'
import { table } from '#app/exports/table.server.ts'
import { factsOf, pagesOf, textOf } from './pdf-text.ts'

const facts = { title: 'Contoh', author: 'Dinas', at: new Date('2026-11-25T05:00:00Z'), foot: 'kaki' }

// Latin-1 and Latin Extended-A hold the letters of Europe's and Indonesia's languages, Latin Extended Additional
// those of Vietnamese and of Arabic and Sanskrit names in transcription.
const letters = [...range(0xc0, 0x17f), ...range(0x1e00, 0x1eff)].filter(
  (letter) => /\p{L}/u.test(letter) && !'ẜẝẟỺỻỼỽỾỿ'.includes(letter),
)

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
}

test('every Latin letter has a glyph, as itself or put together from its accents', () => {
  for (const face of faces) {
    const font = create(fontBytes(face)) as Font
    for (const letter of letters) {
      const printed = printable(letter, face)
      expect(font.glyphsForString(printed).map(({ id }) => id)).not.toContain(0)
      expect([letter, printed]).not.toEqual([letter, '?'])
    }
    // All but the rarest keep their accents.
    const bare = letters.filter((letter) => printable(letter, face).normalize('NFC') !== letter)
    expect(bare.length).toBeLessThan(50)
  }
  const text = 'Nyai Décé – Ñ, “Kembang” Ḥasan Šárka Łódź Đặng Thị Ơn'
  expect(printable(text, 'text').normalize('NFC')).toBe(text)
  expect(printable('ʿAlī', 'text')).toBe('‘Alī')
})

test('what no font knows is seen to be missing, and what cannot be seen is left out', () => {
  expect(printable('Budi 布 ب', 'text')).toBe('Budi ? ?')
  expect(printable('a\u202Eb\u0007c\td', 'text')).toBe('abcd')
})

test('a file reads back what was written, is the same every time, and says nothing of a person', async () => {
  const write = () => {
    const paper = openPaper(facts)
    say(paper, 'Nyai Décé – Ñ, “Kembang” dari Penukal')
    say(paper, 'Ḥasan ‘Alī', { face: 'strong' })
    return closePaper(paper)
  }
  const bytes = await write()
  expect(textOf(bytes).normalize('NFC')).toContain('Nyai Décé – Ñ, “Kembang” dari Penukal')
  expect(textOf(bytes).normalize('NFC')).toContain('Ḥasan ‘Alī')
  expect(bytes.equals(await write())).toBe(true)
  const said = factsOf(bytes)
  expect(said).toContain('Contoh')
  expect(said).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(said).not.toMatch(/Décé|Helvetica|PDFKit/)
})

test('a table goes on over pages with its heads, its rows whole, the last one not alone', async () => {
  const paper = openPaper(facts)
  const rows = Array.from({ length: 90 }, (_, index) => [
    `baris${index + 1}.`,
    `isi ${index + 1}\nlagi ${index + 1}`,
  ])
  table(paper, { columns: [{ head: 'Kepala', width: 80 }, { head: 'Isi' }], rows })
  const pages = pagesOf(await closePaper(paper))
  expect(pages.length).toBeGreaterThan(3)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Kepala')
    expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`)
    const whole = [...page.matchAll(/baris(\d+)\./g)].map(([, number]) => number!)
    expect(whole.length).toBeGreaterThan(1)
    for (const number of whole) expect(page).toContain(`lagi ${number}`)
  }
  const all = [...pages.join(' ').matchAll(/baris(\d+)\./g)].map(([, number]) => Number(number))
  expect(all).toEqual(rows.map((_, index) => index + 1))
})

test('a word that is longer than its column is broken, not cut', async () => {
  const paper = openPaper(facts)
  const word = 'Pneumonoultramicroscopicsilicovolcanoconiosis'
  table(paper, { columns: [{ head: 'Nama', width: 90 }, { head: 'Isi' }], rows: [[word, 'Siti']] })
  const [page] = pagesOf(await closePaper(paper))
  expect(page!.replaceAll('\n', '')).toContain(word)
  expect(page).not.toContain(word)
})

const poppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!poppler)('another reader finds the same text', async () => {
  const paper = openPaper(facts)
  say(paper, 'Nyai Décé, Ḥasan, 1.234,50')
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'contoh.pdf')
  writeFileSync(file, await closePaper(paper))
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(text.normalize('NFC')).toContain('Nyai Décé, Ḥasan, 1.234,50')
  expect(text).toContain('Halaman 1 dari 1')
})
