import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { browserPage } from './browser-bundle.ts'

let browser: Browser
let server: Server
const asked: string[] = []

beforeAll(async () => {
  const home = await browserPage()
  server = createServer(async (request, response) => {
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

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.getByRole('img', { name: 'Kain' }).waitFor()
  return page
}

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

/** The colour in the middle of the lens, as its canvas has it. */
function hue(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.openseadragon-canvas canvas')
    const point = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data
    return point ? point.slice(0, 2).join() : ''
  })
}
