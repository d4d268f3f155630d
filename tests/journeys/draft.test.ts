// The draft in a real browser: nothing typed is lost, whatever happens to the page, the line or the session.
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { readDraft } from '#app/entries/content.ts'
import { launchChromium } from '../setup/chromium.ts'
import { cookieOf } from '../setup/contest.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { startServer, type RunningServer } from '../setup/server.ts'

let server: RunningServer
let browser: Browser
let phone: BrowserContext
let address = ''
let entryId = ''

const day = 86_400_000

beforeAll(async () => {
  await openEdition(new Date(Date.now() - day).toISOString(), new Date(Date.now() + day).toISOString())
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
})

beforeEach(async () => {
  const artisan = await person('entrant')
  const begun = await begin(visit(artisan, new Date()), 'Chrome, Android')
  if (!begun.ok) throw new Error(begun.refusal.code)
  entryId = begun.value.entryId
  // The artisan's own clock stands two hours ahead of the contest's.
  phone = await browser.newContext({ viewport: { width: 360, height: 740 }, timezoneId: 'Asia/Jayapura' })
  const [name, value] = (await cookieOf(artisan)).split('=') as [string, string]
  await phone.addCookies([{ name, value, url: server.origin }])
  address = `${server.origin}/karya/${entryId}`
})
afterEach(() => phone.close())

const kept = async () => readDraft((await db.entry.findUniqueOrThrow({ where: { id: entryId } })).draft)

test('each field is kept as it is typed, and a reload shows it', async () => {
  const page = await phone.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.fill('#title', 'Padma di tepi Lematang')
  await expect.poll(async () => (await kept()).title).toBe('Padma di tepi Lematang')
  await page.reload()
  expect(await page.inputValue('#title')).toBe('Padma di tepi Lematang')
})

test('two tabs never overwrite each other silently: both texts are shown, and the first stands', async () => {
  const [one, two] = [await phone.newPage(), await phone.newPage()]
  await one.goto(address, { waitUntil: 'networkidle' })
  await two.goto(address, { waitUntil: 'networkidle' })
  await one.fill('#title', 'Judul tab pertama')
  await expect.poll(async () => (await kept()).title).toBe('Judul tab pertama')
  await two.fill('#title', 'Judul tab kedua')
  await two.getByText('Judul tab pertama').first().waitFor()
  expect(await two.inputValue('#title')).toBe('Judul tab kedua')
  expect((await kept()).title).toBe('Judul tab pertama')
})

test('what is typed without a connection is sent when it returns', async () => {
  const page = await phone.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await phone.setOffline(true)
  await page.fill('#story', 'Ditulis di perahu, tanpa sinyal.')
  await page.waitForTimeout(1500)
  expect((await kept()).story).toBe('')
  await phone.setOffline(false)
  await expect
    .poll(async () => (await kept()).story, { timeout: 30_000 })
    .toBe('Ditulis di perahu, tanpa sinyal.')
}, 40_000)

test('a deadline that passes while typing leaves the text on the page, in the time of the contest', async () => {
  const page = await phone.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  expect(await page.locator('main').innerText()).toMatch(/WIB/)
  const edition = await db.edition.findFirstOrThrow()
  await db.edition.update({ where: { id: edition.id }, data: { closesAt: new Date(Date.now() - 1000) } })
  await page.fill('#story', 'Kalimat terakhir sebelum tutup.')
  await page.waitForTimeout(2500)
  expect(await page.locator('main').innerHTML()).toContain('ditutup')
  expect(await page.inputValue('#story')).toBe('Kalimat terakhir sebelum tutup.')
  await db.edition.update({ where: { id: edition.id }, data: { closesAt: edition.closesAt } })
})
