// Looking before scoring, and looking closely, in a real browser.
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { deskSite, sheetsOf, type DeskSite } from './desk-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

let site: DeskSite
let sheets: string[]
let device: BrowserContext
let page: Page

beforeAll(async () => {
  site = await deskSite(3)
  sheets = await sheetsOf(site)
  device = await site.device()
}, 120_000)
beforeEach(async () => {
  await page?.close()
  page = await device.newPage()
})
afterAll(() => site?.stop())

const open = (path: string) => page.goto(site.origin + path, { waitUntil: 'networkidle' })
const place = (at: number) => page.getByText(`${at} dari 3`, { exact: true }).waitFor()
const sheet = (at: number) => `/juri/lembar/${sheets[at]}`

test('all works are looked through by keys, and the browser remembers how far', async () => {
  await open('/juri')
  await page.getByRole('link', { name: 'Lihat semua karya dulu' }).click()
  await page.getByText('3 karya', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Mulai dari awal' }).click()
  await place(1)
  await page.keyboard.press('ArrowRight')
  await place(2)
  expect(page.url()).toContain(sheets[1])
  await page.keyboard.press('ArrowLeft')
  await place(1)
  await page.keyboard.press('Escape')
  await page.getByText('2 dari 3 karya sudah dilihat').waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Lanjut melihat, dari Karya 003' }).click()
  await place(3)
  await page.keyboard.press('Escape')
  await page.getByText('Semua karya sudah dilihat.').waitFor()
  // Scoring was never kept back.
  await open('/juri')
  await page.getByRole('link', { name: 'Mulai menilai (Karya 001)' }).waitFor()
})

test('letters act outside fields alone, and can be turned off', async () => {
  await open(sheet(0))
  const raport = page.getByRole('img', { name: 'Karya 001, diulang lurus' })
  await page.getByText('Catatan dan komentar').click()
  await page.getByLabel('Catatan pribadi').pressSequentially('r?')
  expect(await raport.count()).toBe(0)
  await page.locator('h1').click()
  await page.keyboard.press('r')
  await raport.waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Raport').waitFor()
  await page.getByLabel('Pakai tombol huruf dan angka').uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.keyboard.press('?')
  expect(await raport.count()).toBe(1)
  expect(await page.getByRole('dialog').count()).toBe(0)
  // The keys that are no letters go on working.
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.pathname === sheet(1))
  await page.evaluate(() => localStorage.removeItem('tombol huruf'))
})

/** How tall the yellow stripe through the middle of the picture stands on the screen, in CSS pixels. */
async function stripe(): Promise<number> {
  const shot = await page.locator('.openseadragon-canvas').screenshot()
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let tall = 0
  for (let y = 0; y < info.height; y++) {
    const at = (y * info.width + Math.floor(info.width / 2)) * info.channels
    if (data[at]! > 150 && data[at + 2]! < 90) tall++
  }
  return tall
}

test('at 1:1 the work is as large as its cloth: roughly at first, by the card once the screen was measured', async () => {
  await open(`${sheet(0)}?cara=skala`)
  await page.getByText('perkiraan').waitFor()
  // The picture is 1200 wide, its cloth 250 cm; the stripe is 40 across, 50 up and down (its slope is 3 in 4).
  const expected = (pixelsPerCm: number) => ((250 * pixelsPerCm) / 1200) * 50
  await expect.poll(stripe, { timeout: 10_000 }).toBeGreaterThan(expected(96 / 2.54) - 8)
  expect(await stripe()).toBeLessThan(expected(96 / 2.54) + 8)
  await page.getByRole('button', { name: 'Sesuaikan dengan layar ini' }).click()
  await page.getByLabel('Lebar kartu di layar').fill('257')
  await page.getByRole('button', { name: 'Simpan untuk layar ini' }).click()
  await page.getByText('sesuai layar ini', { exact: true }).waitFor()
  await expect.poll(stripe, { timeout: 10_000 }).toBeLessThan(expected(257 / 8.56) + 8)
  expect(await stripe()).toBeGreaterThan(expected(257 / 8.56) - 8)
  await page.reload()
  await page.getByText('sesuai layar ini', { exact: true }).waitFor()
})

test('without a script the work repeats straight, half-drop and mirrored, and stands at its size', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false })
  await plain.addCookies(await device.cookies())
  const still = await plain.newPage()
  await still.goto(site.origin + sheet(0))
  await still.getByRole('link', { name: 'Raport' }).click()
  const motifs = (count: number) =>
    expect.poll(() => still.locator('pattern image').count(), { timeout: 5_000 }).toBe(count)
  await motifs(1)
  await still.getByRole('link', { name: 'Setengah turun' }).click()
  await motifs(3)
  await still.getByRole('link', { name: 'Cermin' }).click()
  await motifs(4)
  await still.getByRole('link', { name: 'Skala sebenarnya' }).click()
  const box = await still.getByRole('img', { name: 'Karya 001' }).boundingBox()
  expect(box!.width).toBeCloseTo((250 * 96) / 2.54, 0)
  await plain.close()
})
