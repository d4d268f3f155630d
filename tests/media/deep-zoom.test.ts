import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { tileInfo, tileNames } from '#app/media/tiles.ts'
import { launchChromium } from '../setup/chromium.ts'
import { browserPage } from './browser-bundle.ts'
import { makeTiles } from './tile-tree.ts'

let browser: Browser
let server: Server
const asked: string[] = []
const folder = join(env.DATA_DIR, 'plate')

beforeAll(async () => {
  const home = await browserPage()
  await makeTiles(folder, 4000, 2000)
  server = createServer(async (request, response) => {
    if (request.url?.startsWith('/plate/tiles/')) {
      asked.push(request.url)
      const tile = await readFile(join(folder, request.url.slice('/plate/'.length))).catch(() => null)
      response.statusCode = tile ? 200 : 404
      return void response.setHeader('content-type', 'image/jpeg').end(tile)
    }
    const [, width, format] = /^\/plate\/(\d+)\.(webp|avif)$/.exec(request.url ?? '') ?? []
    if (!width) return void response.setHeader('content-type', 'text/html').end(home)
    asked.push(request.url!)
    const size = {
      width: Number(width),
      height: Number(width) / 2,
      channels: 3 as const,
      background: '#9c3f24',
    }
    const plate = sharp({ create: size })
    response.setHeader('content-type', `image/${format}`)
    response.end(await (format === 'avif' ? plate.avif({ effort: 0 }) : plate.webp()).toBuffer())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  browser = await launchChromium()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(search = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${search}`)
  await page.getByRole('img', { name: 'Kain' }).waitFor()
  return page
}

test('where the viewer does not load, one is told, and the picture is there again', async () => {
  const page = await browser.newPage()
  // What the viewer asks for first fails, as its code does that does not come.
  await page.addInitScript('matchMedia = () => { throw new Error("gone") }')
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.getByRole('link', { name: 'Perbesar' }).click()
  await page.getByRole('alert').filter({ hasText: 'Alat pembesar tidak dapat dimuat' }).waitFor()
  await page.getByRole('button', { name: 'Tutup' }).click()
  expect(await page.getByRole('img', { name: 'Kain' }).isVisible()).toBe(true)
  await page.close()
})

test('a picture keeps its shape free before it comes, and takes the smallest AVIF that is enough', async () => {
  const page = await open()
  const box = (await page.getByRole('img', { name: 'Kain' }).boundingBox())!
  expect([box.width, box.height]).toEqual([600, 300])
  const image = page.getByRole('img', { name: 'Kain' })
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.currentSrc))
    .toMatch(/\/plate\/640\.avif$/)
  await page.close()
})

test('one looks closer by mouse or keys, down to the widest print, and comes back', async () => {
  const page = await open()
  const way = page.getByRole('link', { name: 'Perbesar' })
  // Without a script it is a plain way to the widest print.
  expect(await way.getAttribute('href')).toBe('/plate/2560.webp')
  await way.click()
  const lens = page.locator('.openseadragon-canvas')
  await lens.waitFor()
  expect(await lens.getAttribute('aria-label')).toBe('Kain')
  // The keys work at once: the lens has the focus.
  expect(await lens.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => hue(page)).toBe('156,63')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.getByRole('button', { name: 'Lebih dekat' }).click()
  await expect.poll(() => asked).toContain('/plate/2560.webp')
  await page.getByRole('button', { name: 'Tutup' }).click()
  await page.getByRole('img', { name: 'Kain' }).waitFor()
  await page.close()
})

test('where there are tiles one looks down to the own pixels of the picture, and only what is in sight is fetched', async () => {
  const page = await open('?tiles')
  asked.length = 0
  await page.getByRole('link', { name: 'Perbesar' }).click()
  await page.locator('.openseadragon-canvas').waitFor()
  await expect.poll(() => hue(page)).toMatch(/^15[67],6[34]$/)
  expect(asked).toContain('/plate/tiles/full/500,250/0/default.jpg')
  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Lebih dekat' }).click()
  const own = /\/\d+,\d+,512,512\/512,512\//
  await expect.poll(() => asked.filter((url) => own.test(url)).length).toBeGreaterThan(0)
  const names = tileNames({ width: 4000, height: 2000 }).map((name) => `/plate/tiles/${name}`)
  expect(asked.filter((url) => !names.includes(url))).toEqual([])
  expect(asked.filter((url) => url.endsWith('.webp'))).toEqual([])
  expect(asked.filter((url) => own.test(url)).length).toBeLessThan(12)
  await page.close()
})

test('a viewer of others, told by our description, asks for files that are there', async () => {
  const page = await browser.newPage()
  await page.addScriptTag({ path: 'node_modules/openseadragon/build/openseadragon/openseadragon.min.js' })
  for (const [width, height] of [
    [4961, 3508],
    [1027, 2049],
    [1024, 1024],
    [2600, 97],
  ] as const) {
    const urls = await page.evaluate(everyTile, tileInfo('x', { width, height }) as Info)
    expect(urls.sort()).toEqual(
      tileNames({ width, height })
        .map((name) => `x/${name}`)
        .sort(),
    )
  }
  await page.close()
})

type Info = { width: number; height: number }
type Source = {
  maxLevel: number
  getNumTiles: (level: number) => { x: number; y: number }
  getTileUrl: (level: number, x: number, y: number) => string
}
type Reader = { new (info: object): Source; prototype: { configure: (info: Info) => object } }

/** In the browser: every address that OpenSeadragon's own reading of IIIF makes of a description. */
function everyTile(info: Info): string[] {
  const { IIIFTileSource } = (globalThis as never as { OpenSeadragon: { IIIFTileSource: Reader } })
    .OpenSeadragon
  const source = new IIIFTileSource(IIIFTileSource.prototype.configure(info))
  const urls = new Set<string>()
  for (let level = 0; level <= source.maxLevel; level++) {
    const { x: columns, y: rows } = source.getNumTiles(level)
    for (let x = 0; x < columns; x++) for (let y = 0; y < rows; y++) urls.add(source.getTileUrl(level, x, y))
  }
  return [...urls]
}

/** The colour in the middle of the lens, as its canvas has it. */
function hue(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.openseadragon-canvas canvas')
    const point = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data
    return point ? point.slice(0, 2).join() : ''
  })
}
