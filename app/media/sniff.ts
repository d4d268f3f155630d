import { walkPng, type Peek } from './png.ts'
import type { PictureRefusal } from './refusals.ts'

/** The types taken, as media types. */
export type PictureType =
  'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/tiff' | 'image/heic'

/** What a file really is, whatever its name says. */
export type Sniffed =
  | {
      ok: true
      type: PictureType
      /** More frames than the first, as far as the container tells here. */
      animated: boolean
      /** A profile is there that would open to more than any real one. */
      hugeProfile: boolean
      /** A profile is there, so that a decoder which finds none has dropped it. */
      hasProfile: boolean
    }
  | { ok: false; refusal: PictureRefusal }

const refused = (refusal: PictureRefusal): Sniffed => ({ ok: false, refusal })
const taken = (type: PictureType): Sniffed => ({
  ok: true,
  type,
  animated: false,
  hugeProfile: false,
  hasProfile: false,
})

// ISO base media brands: what HEIC (ISO/IEC 23008-12) and AVIF files call themselves, and the films beside them.
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']
const avifBrands = ['avif', 'avis']

/** Tells by its first bytes what a file is, and refuses what no decoder should see. `size` in bytes. */
export function sniff(peek: Peek, size: number): Sniffed {
  if (size === 0) return refused('empty')
  const head = Buffer.from(peek(0, 4096))
  const text = head.toString('latin1')
  const has = (magic: string, at = 0) => text.startsWith(magic, at)

  if (has('\xff\xd8\xff')) return taken('image/jpeg')
  if (has('\x89PNG\r\n\x1a\n')) return sniffPng(peek, size)
  if (has('RIFF') && has('WEBP', 8)) return taken('image/webp')
  if (has('II*\0') || has('MM\0*') || has('II+\0') || has('MM\0+')) return taken('image/tiff')
  if (has('ftyp', 4)) return sniffBoxes(head)

  if (has('GIF8')) return refused('gif')
  if (has('BM') && head.length > 14 && head.readUInt32LE(2) <= size + 4) return refused('bmp')
  if (has('8BPS')) return refused('psd')
  if (has('\0\0\0\x0cjP  ') || has('\xff\x4f\xff\x51')) return refused('jp2')
  if (has('\xff\x0a') || has('\0\0\0\x0cJXL ')) return refused('jxl')
  if (text.slice(0, 1024).includes('%PDF-') || has('%!PS')) return refused('pdf')
  if (has('RIFF') && /^CDR|^cdr/.test(text.slice(8, 11))) return refused('coreldraw')
  if (has('PK\x03\x04')) return refused(text.includes('application/x-vnd.corel') ? 'coreldraw' : 'archive')
  if (has('Rar!') || has('7z\xbc\xaf')) return refused('archive')
  if (/<svg[\s>]/i.test(text) || /<!DOCTYPE\s+svg/i.test(text)) return refused('svg')
  if (has('\x89PNG') || has('\xff\xd8')) return refused('damaged')
  return refused('not-a-picture')
}

function sniffPng(peek: Peek, size: number): Sniffed {
  const facts = walkPng(peek, size)
  if (facts.bomb) return refused('bomb')
  return {
    ok: true,
    type: 'image/png',
    animated: facts.animated,
    hasProfile: facts.profile !== 'none',
    hugeProfile: facts.profile === 'bomb',
  }
}

function sniffBoxes(head: Buffer): Sniffed {
  const end = Math.min(head.readUInt32BE(0), head.length, 256)
  const brands = []
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.push(head.toString('latin1', at, at + 4))
  if (brands.some((brand) => avifBrands.includes(brand))) return taken('image/avif')
  if (brands.some((brand) => heicBrands.includes(brand))) return taken('image/heic')
  return refused(['jp2 ', 'jpx '].includes(brands[0] ?? '') ? 'jp2' : 'video')
}
