// The fonts of documents: whole files with every letter that Indonesian names may have, embedded as far as used.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { single } from '#app/ground/single.server.ts'

const jakarta = '@expo-google-fonts/plus-jakarta-sans'
const files = {
  text: `${jakarta}/400Regular/PlusJakartaSans_400Regular.ttf`,
  strong: `${jakarta}/700Bold/PlusJakartaSans_700Bold.ttf`,
  display: '@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
}

export type Face = keyof typeof files
export const faces = Object.keys(files) as Face[]

// From this file on, or from the server's build: both stand above the same node_modules.
const { resolve } = createRequire(import.meta.url)

/** The font file of a face. */
export function fontBytes(face: Face): Buffer {
  return single(`paper font:${face}`, () => readFileSync(resolve(files[face])))
}

function fontOf(face: Face): Font {
  return single(`paper letters:${face}`, () => create(fontBytes(face)) as Font)
}

/**
 * The text as the face can print it. A letter that the font lacks is put together from its base and its accents, or
 * loses its accents; one of a script that the font does not know at all becomes a question mark, to be seen and mended.
 */
export function printable(text: string, face: Face): string {
  const font = fontOf(face)
  const has = (letters: string) =>
    Array.from(letters).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))
  return Array.from(text.normalize('NFC').replace(invisible, ''), (letter) => {
    if (letter === '\n' || has(letter)) return letter
    if (/\s/.test(letter)) return ' '
    const apart = letter
      .normalize('NFKD')
      .replace(/[ʿʾʼʻ]/gu, (mark) => (mark === 'ʿ' || mark === 'ʻ' ? '‘' : '’'))
    if (has(apart)) return apart
    const bare = apart.replace(/\p{M}/gu, '')
    return bare && has(bare) ? bare : '?'
  }).join('')
}

// Controls other than the line break, and marks that change the direction of reading.
const invisible = /(?!\n)[\p{Cc}\p{Cf}]/gu
