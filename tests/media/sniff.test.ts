import { deflateSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sniff } from '#app/media/sniff.ts'
import { haveSamples, sample } from './samples.ts'

const of = (bytes: Buffer) => sniff((at, length) => bytes.subarray(at, at + length), bytes.length)
const text = (content: string) => of(Buffer.from(content, 'latin1'))
const refusal = (sniffed: ReturnType<typeof sniff>) => (sniffed.ok ? sniffed.type : sniffed.refusal)

test('a file is what its first bytes say', () => {
  const table: [string, string][] = [
    ['', 'empty'],
    ['x', 'not-a-picture'],
    ['\xff\xd8\xff\xe0rest', 'image/jpeg'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['II*\0\x08\0\0\0', 'image/tiff'],
    ['MM\0*\0\0\0\x08', 'image/tiff'],
    ['\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', 'image/avif'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf', 'image/avif'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'image/heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'image/heic'],
    ['\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'video'],
    ['GIF89a', 'gif'],
    ['8BPS\0\x01', 'psd'],
    ['%PDF-1.7', 'pdf'],
    ['\0\0\0\x0cjP  \r\n', 'jp2'],
    ['\xff\x0a\xfa\x1f', 'jxl'],
    ['RIFF\x10\0\0\0CDRvvrsn', 'coreldraw'],
    ['PK\x03\x04\x14\0', 'archive'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['<?xml version="1.0"?>\n<!-- batik -->\n<svg>', 'svg'],
    ['<html><body>', 'not-a-picture'],
    ['<?php echo 1;', 'not-a-picture'],
  ]
  expect(table.map(([bytes]) => [bytes, refusal(text(bytes))])).toEqual(table)
})

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}
const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND', Buffer.alloc(0))])
const deflated = (bytes: number) => deflateSync(Buffer.alloc(bytes))
const named = (name: string, rest: Buffer) => Buffer.concat([Buffer.from(`${name}\0\0`), rest])

test('a PNG that hides more text than any real one is a bomb, in one chunk or in many', () => {
  expect(refusal(of(png(chunk('zTXt', named('a', deflated(8_000_000))))))).toBe('bomb')
  const many = Array.from({ length: 50 }, () => chunk('zTXt', named('a', deflated(100_000))))
  expect(refusal(of(png(...many)))).toBe('bomb')
  const international = Buffer.concat([Buffer.from('a\0\x01\0\0\0', 'latin1'), deflated(8_000_000)])
  expect(refusal(of(png(chunk('iTXt', international))))).toBe('bomb')
})

test('a PNG with an ordinary comment, a broken one or a profile is taken', () => {
  expect(of(png(chunk('zTXt', named('Comment', deflated(20_000)))))).toMatchObject({ ok: true })
  expect(of(png(chunk('zTXt', named('Comment', Buffer.from('not deflate')))))).toMatchObject({ ok: true })
  expect(of(png(chunk('iCCP', named('sRGB', deflated(3_000)))))).toMatchObject({
    hasProfile: true,
    hugeProfile: false,
  })
  expect(of(png(chunk('iCCP', named('sRGB', deflated(30_000_000)))))).toMatchObject({ hugeProfile: true })
  expect(of(png(chunk('acTL', Buffer.alloc(8))))).toMatchObject({ animated: true })
})

test.runIf(haveSamples)('real files are known by their content, whatever their names', () => {
  const table: [string, string][] = [
    ['a-batik/27-megamendung-RGBA-PNG-named-jpg.jpg', 'image/png'],
    ['a-batik/29-WEBP-named-jpg.jpg', 'image/webp'],
    ['b-hard/heic-iphone13.heic', 'image/heic'],
    ['b-hard/avif-pitm.avif', 'image/avif'],
    ['b-hard/bmp-small.bmp', 'bmp'],
    ['b-hard/batik.psd', 'psd'],
    ['b-hard/batik.pdf', 'pdf'],
    ['b-hard/jp2-relax.jp2', 'jp2'],
    ['b-hard/gif-animated.gif', 'gif'],
    ['b-hard/svg-logo.svg', 'svg'],
    ['c-hostile/svg-xxe.svg', 'svg'],
    ['c-hostile/html-as.png', 'not-a-picture'],
    ['c-hostile/shell.jpg.php', 'image/jpeg'],
    ['c-hostile/polyglot-gif-js.gif', 'gif'],
    ['c-hostile/polyglot-jpeg-zip.jpg', 'image/jpeg'],
    ['c-hostile/invalid-illuminant.icc', 'not-a-picture'],
    ['c-hostile/bomb-zTXt-50x8MB.png', 'bomb'],
  ]
  expect(table.map(([name]) => [name, refusal(of(readFileSync(sample(name))))])).toEqual(table)
})
