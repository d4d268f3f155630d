// Works side by side in a real browser: the sheet stays with the right work, and what is seen moves together.
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { deskSite, marksOf, sheetsOf, type, type DeskSite } from './desk-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

let site: DeskSite
let sheets: string[]
let device: BrowserContext
let page: Page

beforeAll(async () => {
  site = await deskSite(5)
  sheets = await sheetsOf(site)
  device = await site.device()
}, 120_000)
beforeEach(async () => {
  await page?.close()
  page = await device.newPage()
})
afterAll(() => site?.stop())

const side = (...pins: string[]) =>
  `${site.origin}/juri/banding?${pins.map((pin) => `karya=${pin}`).join('&')}`
const settled = () => page.waitForLoadState('networkidle')
const pane = (position: number) => page.getByRole('region', { name: new RegExp(`^Karya 00${position}, `) })

/** What the canvas of a work shows, coarsely: which of its sizes a viewer has loaded does not matter. */
async function seen(position: number): Promise<Buffer> {
  const shot = await pane(position).locator('.openseadragon-canvas').screenshot()
  return sharp(shot).greyscale().resize(40, 60, { fit: 'fill' }).raw().toBuffer()
}

/** How far two views are from each other: the mean difference of their greys, of 255. */
const apart = (one: Buffer, other: Buffer) =>
  one.reduce((sum, grey, at) => sum + Math.abs(grey - other[at]!), 0) / one.length

test('works are pinned on the desk, at most four, and the pins stay', async () => {
  await page.goto(`${site.origin}/juri`, { waitUntil: 'networkidle' })
  const box = (position: number) => page.getByLabel(`Sematkan Karya 00${position}`)
  for (const position of [1, 2, 3, 4]) await box(position).check()
  expect(await box(5).isDisabled()).toBe(true)
  for (const position of [2, 4]) await box(position).uncheck()
  expect(await box(5).isDisabled()).toBe(false)
  await page.getByRole('link', { name: 'Bandingkan 2 karya' }).waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await box(3).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Tersemat 2' }).click()
  await settled()
  expect(
    await page
      .locator('main h1 ~ *, main li')
      .getByText(/^Karya 00\d$/)
      .allInnerTexts(),
  ).toEqual(['Karya 001', 'Karya 003'])
  await page.getByRole('link', { name: 'Bandingkan 2 karya' }).click()
  await page.waitForURL(/\/juri\/banding/)
  await pane(1).waitFor()
  await pane(3).waitFor()
})

test('marks go to the work that is being scored, also right after switching', async () => {
  const [first, second] = sheets as [string, string]
  await page.goto(side(first, second), { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: 'Lembar nilai Karya 001' }).waitFor()
  expect(await pane(1).getByText('Sedang dinilai').count()).toBe(1)
  expect(await pane(2).getByText('Sedang dinilai').count()).toBe(0)
  await type(page, 0, '61')
  // At once, before the pause after which a change is sent.
  await pane(2).getByRole('link', { name: 'Nilai Karya 002' }).click()
  await page.getByRole('region', { name: 'Lembar nilai Karya 002' }).waitFor()
  expect(await pane(2).getByText('Sedang dinilai').count()).toBe(1)
  await type(page, 0, '72')
  await expect.poll(() => marksOf(site, second)).toEqual([72, null, null, null, null])
  await expect.poll(() => marksOf(site, first)).toEqual([61, null, null, null, null])
  await page.locator('h1').click()
  await page.keyboard.press('1')
  await page.getByRole('region', { name: 'Lembar nilai Karya 001' }).waitFor()
  expect(await page.locator('input[type=number]').first().inputValue()).toBe('61')
  await page.goto(`${side(first, second)}&aktif=${second}`, { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: 'Lembar nilai Karya 002' }).waitFor()
})

test('without a line one can switch, and no change is lost', async () => {
  const [, , third, fourth] = sheets as [string, string, string, string]
  await page.goto(side(third, fourth), { waitUntil: 'networkidle' })
  await device.setOffline(true)
  await type(page, 0, '33')
  await pane(4).getByRole('link', { name: 'Nilai Karya 004' }).click()
  await type(page, 0, '44')
  await pane(3).getByRole('link', { name: 'Nilai Karya 003' }).click()
  await expect.poll(() => page.locator('input[type=number]').first().inputValue()).toBe('33')
  await type(page, 1, '35')
  await device.setOffline(false)
  await expect.poll(() => marksOf(site, third), { timeout: 15_000 }).toEqual([33, 35, null, null, null])
  await expect.poll(() => marksOf(site, fourth), { timeout: 15_000 }).toEqual([44, null, null, null, null])
})

test('one work is enlarged or moved and the other follows; alone when the juror says so', async () => {
  await page.goto(side(sheets[0]!, sheets[1]!), { waitUntil: 'networkidle' })
  const between = async () => apart(await seen(1), await seen(2))
  const alike = () => expect.poll(between, { timeout: 15_000 }).toBeLessThan(1)
  const moved = (position: number, from: Buffer) =>
    expect.poll(async () => apart(await seen(position), from), { timeout: 15_000 }).toBeGreaterThan(3)
  await alike()
  const whole = await seen(1)
  await pane(2).locator('.openseadragon-canvas').focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('+')
  await page.keyboard.press('ArrowLeft')
  await moved(1, whole)
  await alike()
  await page.getByLabel('Gerak bersama').uncheck()
  const before = await seen(1)
  await pane(2).locator('.openseadragon-canvas').focus()
  await page.keyboard.press('ArrowRight')
  await moved(2, before)
  expect(apart(await seen(1), before)).toBeLessThan(1)
  await page.getByLabel('Gerak bersama').check()
  await alike()
})

test('another juror’s sheet among the pins is not there', async () => {
  await page.goto(side('x'.repeat(20), sheets[0]!, sheets[1]!), { waitUntil: 'networkidle' })
  expect(await page.locator('.openseadragon-canvas').count()).toBe(2)
})

test('without a script the works, their sheet and the ways between them are there', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false })
  await plain.addCookies(await device.cookies())
  const still = await plain.newPage()
  await still.goto(`${site.origin}/juri`)
  for (const position of [1, 2]) await still.getByLabel(`Sematkan Karya 00${position}`).check()
  await still.getByRole('button', { name: 'Bandingkan' }).click()
  await still.getByRole('link', { name: 'Nilai Karya 002' }).click()
  await still.getByRole('region', { name: 'Lembar nilai Karya 002' }).waitFor()
  await still.locator('input[type=number]').nth(4).fill('58')
  await still.getByRole('button', { name: 'Simpan' }).click()
  await still.waitForURL(new RegExp(`/juri/lembar/${sheets[1]}$`))
  expect((await marksOf(site, sheets[1]!))[4]).toBe(58)
  await plain.close()
})
