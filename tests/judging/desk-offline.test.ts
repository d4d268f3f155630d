// A juror's changes in a real browser, while the line is cut, the tab is closed, the session ends, or another tab is faster.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startLink } from '../media/link.ts'
import { deskSite, marksOf, sheetsOf, signIn, type, type DeskSite } from './desk-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

let site: DeskSite
let sheets: string[]
let line: Awaited<ReturnType<typeof startLink>>
const path = (sheet: string, origin = site.origin) => `${origin}/juri/lembar/${sheet}`
const marks = (sheet: string) => expect.poll(() => marksOf(site, sheet), { timeout: 15_000 })
const waiting = (page: Page) => page.getByText('Perubahan Anda tersimpan di perangkat ini').waitFor()
const mark = (page: Page, criterion: number) =>
  page.locator('input[type=number][name^="mark-"]').nth(criterion).inputValue()

beforeAll(async () => {
  site = await deskSite(8)
  sheets = await sheetsOf(site)
  line = await startLink(Number(new URL(site.origin).port))
}, 120_000)
afterEach(() => line.up())
afterAll(async () => {
  line?.close()
  await site?.stop()
})

/**
 * Opens a sheet on a device, cuts the line, changes marks, and closes the tab. A line of its own is cut: what the
 * browser is told of being offline it forgets for the request that a closing page makes.
 */
async function changeWithoutLine(sheet: string, typed: string[]) {
  const device = await site.device()
  await signIn(device, site.juror, line.origin)
  const page = await device.newPage()
  await page.goto(path(sheet, line.origin), { waitUntil: 'networkidle' })
  line.down()
  for (const [criterion, value] of typed.entries()) await type(page, criterion, value)
  await waiting(page)
  await page.close()
  return device
}

test('marks changed while the line was cut are saved after the tab was closed and opened again', async () => {
  const [sheet] = sheets as [string]
  const device = await changeWithoutLine(sheet, ['81', '72', '63'])
  expect(await marksOf(site, sheet)).toEqual([null, null, null, null, null])
  line.up()
  const page = await device.newPage()
  await page.goto(path(sheet, line.origin))
  await page.getByText('Perubahan yang tertahan di perangkat ini sudah dikembalikan.').waitFor()
  await marks(sheet).toEqual([81, 72, 63, null, null])
  expect([await mark(page, 0), await mark(page, 2)]).toEqual(['81', '63'])
  // Once saved it is let go of: opened once more, nothing is put back.
  await page.goto(path(sheet, line.origin), { waitUntil: 'networkidle' })
  expect(await page.getByText('sudah dikembalikan').count()).toBe(0)
  await device.close()
})

test('the same mark changed elsewhere meanwhile: both values are shown, nothing is overwritten before the juror chooses', async () => {
  const sheet = sheets[1]!
  const device = await changeWithoutLine(sheet, ['81', '72', '63'])
  const other = await site.device()
  const elsewhere = await other.newPage()
  await elsewhere.goto(path(sheet), { waitUntil: 'networkidle' })
  await type(elsewhere, 1, '40')
  await marks(sheet).toEqual([null, 40, null, null, null])
  line.up()
  const page = await device.newPage()
  await page.goto(path(sheet, line.origin))
  await page.getByText('Lembar ini diubah di tempat lain').waitFor()
  await page.getByText('Tersimpan: 40').waitFor()
  expect(await page.getByText(/^Tersimpan: /).count()).toBe(1)
  expect(await mark(page, 1)).toBe('72')
  expect(await marksOf(site, sheet)).toEqual([null, 40, null, null, null])
  // Closed without choosing, the choice is still there.
  await page.close()
  const again = await device.newPage()
  await again.goto(path(sheet, line.origin))
  await again.getByText('Tersimpan: 40').waitFor()
  await again.getByRole('button', { name: 'Simpan isian saya' }).click()
  await marks(sheet).toEqual([81, 72, 63, null, null])
  await device.close()
  await other.close()
})

test('what is stored can be taken instead, and the other marks are saved all the same', async () => {
  const sheet = sheets[2]!
  const device = await changeWithoutLine(sheet, ['81', '72'])
  const other = await site.device()
  const elsewhere = await other.newPage()
  await elsewhere.goto(path(sheet), { waitUntil: 'networkidle' })
  await type(elsewhere, 1, '40')
  await marks(sheet).toEqual([null, 40, null, null, null])
  line.up()
  const page = await device.newPage()
  await page.goto(path(sheet, line.origin))
  await page.getByRole('link', { name: 'Pakai yang tersimpan' }).click()
  await marks(sheet).toEqual([81, 40, null, null, null])
  expect(await mark(page, 1)).toBe('40')
  await device.close()
  await other.close()
})

test('two open tabs: different marks are brought together, the same mark is a conflict', async () => {
  const sheet = sheets[3]!
  const device = await site.device()
  const [one, two] = [await device.newPage(), await device.newPage()]
  for (const page of [one, two]) await page.goto(path(sheet), { waitUntil: 'networkidle' })
  await type(one, 0, '55')
  await marks(sheet).toEqual([55, null, null, null, null])
  await type(two, 1, '66')
  await two.getByText('Isian yang diubah di tab lain sudah disesuaikan di sini.').waitFor()
  expect(await mark(two, 0)).toBe('55')
  await marks(sheet).toEqual([55, 66, null, null, null])
  await type(one, 1, '77')
  await one.getByText('Tersimpan: 66').waitFor()
  expect(await marksOf(site, sheet)).toEqual([55, 66, null, null, null])
  await device.close()
})

test('changes made after the session ended are saved once it is renewed', async () => {
  const sheet = sheets[4]!
  const device = await site.device()
  const page = await device.newPage()
  await page.goto(path(sheet), { waitUntil: 'networkidle' })
  await device.clearCookies()
  await type(page, 0, '91')
  await page.getByText('Anda sudah keluar.').waitFor()
  await page.close()
  expect((await marksOf(site, sheet))[0]).toBe(null)
  await signIn(device, site.juror, site.origin)
  const back = await device.newPage()
  await back.goto(path(sheet))
  await marks(sheet).toEqual([91, null, null, null, null])
  await device.close()
})

test('the desk sends what a closed sheet could not', async () => {
  const sheet = sheets[5]!
  const device = await changeWithoutLine(sheet, ['51'])
  line.up()
  const page = await device.newPage()
  await page.goto(`${line.origin}/juri`)
  await page.getByText('Perubahan yang tertahan di perangkat ini sudah tersimpan.').waitFor()
  await marks(sheet).toEqual([51, null, null, null, null])
  // The desk now shows it as begun.
  await expect.poll(() => page.getByRole('button', { name: /Belum lengkap/ }).count()).toBe(1)
  await device.close()
})
