import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { reliefs } from '#app/reliefs/reliefs.ts'

const folder = 'app/reliefs/drawings'
const drawings = readdirSync(folder).map((file) => ({
  key: basename(file, '.svg'),
  bytes: statSync(`${folder}/${file}`).size,
  svg: readFileSync(`${folder}/${file}`, 'utf8'),
}))
const borders = ['rantai', 'sulur', 'simbar', 'bata']

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)
const distinct = (values: string[]) => [...new Set(values)].sort()

test('every drawing belongs to a relief of the library', () => {
  const keys = reliefs.filter((relief) => relief.drawn).map((relief) => relief.key)
  expect(drawings.map(({ key }) => key).sort()).toEqual(keys.sort())
})

test.each(drawings)('$key stands in the common square and says what it is', ({ svg, bytes }) => {
  expect(all(svg, /viewBox="([^"]+)"/g)).toEqual(['0 0 240 240'])
  expect(all(svg, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
  expect(all(svg, /<desc>([^<]+)<\/desc>/g)[0]).toContain('bukan dokumentasi arkeologi')
  expect(bytes).toBeLessThan(16_000)
})

test.each(drawings)('$key is drawn with the two pens alone', ({ svg }) => {
  const allowed = ['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'title']
  expect(distinct(all(svg, /<([\w-]+)/g)).filter((name) => !allowed.includes(name))).toEqual([])
  expect(
    distinct(all(svg, /class="([^"]+)"/g)).filter((name) => !['k', 'k f', 'f', 'i', 'd'].includes(name)),
  ).toEqual([])
  expect(svg).not.toMatch(/\s(?:fill|stroke|stroke-width|style|opacity)="/)
  expect(distinct(all(svg, /stroke-width:([\d.]+)/g))).toEqual(['1.6', '3', '5'])
})

test.each(drawings)('$key runs nothing and fetches nothing', ({ svg }) => {
  expect(svg).not.toMatch(/<script|\son\w+=|href|url\(|@import|<!ENTITY|<foreignObject/i)
})

/** Raw pixels of the drawing's part `box` = "x y w h", at 8 pixels a unit, on white. */
async function pixels(svg: string, box: string): Promise<Buffer> {
  const [, , w, h] = box.split(' ').map(Number)
  const framed = svg.replace(
    /<svg [^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${w! * 8}" height="${h! * 8}">`,
  )
  return sharp(Buffer.from(framed)).flatten({ background: '#fff' }).raw().toBuffer()
}

test.each(borders)('%s meets itself pixel for pixel at the left and right edges', async (key) => {
  const { svg } = drawings.find((drawing) => drawing.key === key)!
  const [left, right] = await Promise.all([pixels(svg, '-0.5 0 1 240'), pixels(svg, '239.5 0 1 240')])
  const ink = left.filter((value) => value < 128).length
  expect(ink).toBeGreaterThan(0)
  const apart = left.reduce((most, value, at) => Math.max(most, Math.abs(value - right[at]!)), 0)
  // A half-covered pixel may round either way.
  expect(apart).toBeLessThanOrEqual(16)
})

test.each(drawings.filter(({ key }) => !borders.includes(key)))(
  '$key keeps its ink inside its own square, so that repeats do not cut it',
  async ({ svg }) => {
    const around = ['-8 -8 8 256', '240 -8 8 256', '-8 -8 256 8', '-8 240 256 8']
    const outside = await Promise.all(around.map((box) => pixels(svg, box)))
    expect(around.filter((_, at) => outside[at]!.some((value) => value < 255))).toEqual([])
  },
)
