import type { PictureType } from './limits.ts'
import type { PictureRefusal } from './refusals.ts'

/** What a file is by its first bytes: a type that is taken, or why it is not. */
type Kind = { type: PictureType } | { refusal: PictureRefusal }

/** How many bytes of a file `kindOf` wants to see. */
export const headBytes = 4096

// ISO base media brands: what HEIC (ISO/IEC 23008-12) and AVIF files call themselves, and the films beside them.
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']
const avifBrands = ['avif', 'avis']

/** Tells what a file is, whatever its name says. `head` are its first bytes, `size` is all of them. */
export function kindOf(head: Uint8Array, size: number): Kind {
  if (size === 0) return { refusal: 'empty' }
  const text = Array.from(head.subarray(0, headBytes), (byte) => String.fromCharCode(byte)).join('')
  const has = (magic: string, at = 0) => text.startsWith(magic, at)

  if (has('\xff\xd8\xff')) return { type: 'image/jpeg' }
  if (has('\x89PNG\r\n\x1a\n')) return { type: 'image/png' }
  if (has('RIFF') && has('WEBP', 8)) return { type: 'image/webp' }
  if (has('II*\0') || has('MM\0*') || has('II+\0') || has('MM\0+')) return { type: 'image/tiff' }
  if (has('ftyp', 4)) return kindOfBoxes(text)

  if (has('GIF8')) return { refusal: 'gif' }
  if (has('BM') && /^[\0-\xff]{4}\0\0\0\0/.test(text.slice(2))) return { refusal: 'bmp' }
  if (has('8BPS')) return { refusal: 'psd' }
  if (has('\0\0\0\x0cjP  ') || has('\xff\x4f\xff\x51')) return { refusal: 'jp2' }
  if (has('\xff\x0a') || has('\0\0\0\x0cJXL ')) return { refusal: 'jxl' }
  if (text.slice(0, 1024).includes('%PDF-') || has('%!PS')) return { refusal: 'pdf' }
  if (has('RIFF') && /^cdr/i.test(text.slice(8, 11))) return { refusal: 'coreldraw' }
  if (has('PK\x03\x04')) return { refusal: text.includes('vnd.corel') ? 'coreldraw' : 'archive' }
  if (has('Rar!') || has('7z\xbc\xaf')) return { refusal: 'archive' }
  if (/<svg[\s>]/i.test(text) || /<!DOCTYPE\s+svg/i.test(text)) return { refusal: 'svg' }
  if (has('\x89PNG') || has('\xff\xd8')) return { refusal: 'damaged' }
  return { refusal: 'not-a-picture' }
}

function kindOfBoxes(text: string): Kind {
  const end = Math.min((text.charCodeAt(2) << 8) | text.charCodeAt(3) || 16, text.length, 256)
  const brands = []
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.push(text.slice(at, at + 4))
  if (brands.some((brand) => avifBrands.includes(brand))) return { type: 'image/avif' }
  if (brands.some((brand) => heicBrands.includes(brand))) return { type: 'image/heic' }
  return { refusal: ['jp2 ', 'jpx '].includes(brands[0] ?? '') ? 'jp2' : 'video' }
}
