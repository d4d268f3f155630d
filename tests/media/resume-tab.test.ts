// What the browser remembers: a page that is closed while files are on their way, and opened again.
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { done, refuse } from '#app/ground/outcome.ts'
import { partSize, pathOf } from '#app/media/store.server.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { launchChromium } from '../setup/chromium.ts'
import { browserPage } from './browser-bundle.ts'
import { startLink } from './link.ts'
import { startUploadServer } from './upload-server.ts'

vi.setConfig({ testTimeout: 60_000 })

let browser: Browser
let full = true
let context: BrowserContext
let server: Awaited<ReturnType<typeof startUploadServer>>
let link: Awaited<ReturnType<typeof startLink>>

beforeAll(async () => {
  const mayAttach = async (_door: unknown, { holder = '' }: Record<string, string>) =>
    holder === 'penuh' && full ? refuse('pictures-waiting') : done({ userId: 'siti', holder })
  server = await startUploadServer({ mayAttach }, await browserPage('browser-send.tsx'))
  browser = await launchChromium()
}, 120_000)
beforeEach(async () => {
  link = await startLink(Number(new URL(server.origin).port))
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
  link.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(holder = 'karya'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${link.origin}/?holder=${holder}`)
  await page.locator('#berkas').waitFor()
  return page
}

/** Chooses files of random bytes; answers them by their names. */
async function choose(page: Page, sizes: Record<string, number>) {
  const bytes = new Map<string, Buffer>()
  for (const [name, size] of Object.entries(sizes)) {
    bytes.set(name, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(size - 3)]))
    writeFileSync(join(env.DATA_DIR, name), bytes.get(name)!)
  }
  await page.setInputFiles(
    '#berkas',
    Object.keys(sizes).map((name) => join(env.DATA_DIR, name)),
  )
  return bytes
}

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const says = (page: Page, name: string, text: string | RegExp) =>
  line(page, name).filter({ hasText: text }).waitFor()
const press = (page: Page, action: string, name: string) =>
  page.getByRole('button', { name: `${action}: ${name}` }).click()
const remembered = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        const asked = indexedDB.open('unggah')
        asked.addEventListener('success', () => {
          const { result } = asked
          if (!result.objectStoreNames.contains('berkas')) return told(0)
          const all = result.transaction('berkas').objectStore('berkas').count()
          all.addEventListener('success', () => told(all.result))
        })
      }),
  )

/** Files on their way, large enough that the buffers of this machine do not swallow them whole. */
async function closeHalfway(names: Record<string, number>, page: Page) {
  link.slowTo(400_000)
  const bytes = await choose(page, names)
  for (const name of Object.keys(names)) await says(page, name, /Menerima [1-9]\d? %/)
  // Given time to be written down on the device.
  await vi.waitUntil(async () => (await remembered(page)) === Object.keys(names).length)
  return bytes
}

test('a page that is opened again goes on by itself, says so, and then forgets', async () => {
  const page = await open()
  const bytes = await closeHalfway({ 'kawung.jpg': 12_000_000, 'parang.jpg': 10_000_000 }, page)
  const before = link.carried()
  await page.close()
  // What the closed page had handed to the network, and the network not yet to the server, is lost with it.
  link.cut()
  link.slowTo(Infinity)

  // The page of another work knows nothing of them.
  const other = await open('karya-lain')
  await other.waitForTimeout(500)
  expect(await other.getByRole('listitem').count()).toBe(0)
  await other.close()

  const again = await open()
  await says(again, 'kawung.jpg', 'Dilanjutkan dari kunjungan sebelumnya')
  for (const name of bytes.keys()) await says(again, name, 'Sampai')
  for (const [name, sent] of bytes) {
    const { original } = server.arrivals.find((arrival) => arrival.name === name)!
    expect(readFileSync(pathOf('originals', original)).equals(sent)).toBe(true)
  }
  // What had come was not sent again: announcements and what was under way are all that is on top.
  expect(link.carried() - before).toBeLessThan(22_000_000 - before + 1_000_000)
  await vi.waitUntil(async () => (await remembered(again)) === 0)
  await again.close()
})

test('a file cancelled before or after the page is opened again does not come back', async () => {
  const page = await open()
  await closeHalfway({ 'truntum.jpg': 12_000_000 }, page)
  const upload = await db.upload.findFirstOrThrow({ where: { name: 'truntum.jpg' } })
  expect(await partSize(upload.key)).toBeGreaterThan(0)
  await page.close()
  const again = await open()
  await says(again, 'truntum.jpg', /Menerima [1-9]\d? %/)
  await press(again, 'Batal', 'truntum.jpg')
  expect(await line(again, 'truntum.jpg').count()).toBe(0)
  // The server lets go what it had.
  await vi.waitUntil(async () => !(await db.upload.findUnique({ where: { key: upload.key } })), 5_000)
  expect(await partSize(upload.key)).toBe(0)
  await again.close()
  const third = await open()
  await third.waitForTimeout(700)
  expect(await third.getByRole('listitem').count()).toBe(0)
  expect(await remembered(third)).toBe(0)
})

test('a paused file stays paused until asked', async () => {
  const page = await open()
  await closeHalfway({ 'ceplok.jpg': 12_000_000 }, page)
  await press(page, 'Jeda', 'ceplok.jpg')
  await says(page, 'ceplok.jpg', /Dijeda pada/)
  await page.waitForTimeout(300)
  await page.close()
  // What the device had still to send is lost with it.
  link.cut()
  const again = await open()
  await says(again, 'ceplok.jpg', 'Dijeda')
  const before = link.carried()
  await again.waitForTimeout(700)
  expect(link.carried()).toBe(before)
  link.slowTo(Infinity)
  await press(again, 'Lanjutkan', 'ceplok.jpg')
  await says(again, 'ceplok.jpg', 'Sampai')
})

test('of two open pages one sends; when it is closed the other goes on', async () => {
  const page = await open()
  await closeHalfway({ 'nitik.jpg': 12_000_000 }, page)
  const second = await open()
  await second.waitForTimeout(500)
  expect(await second.getByRole('listitem').count()).toBe(0)
  await page.close()
  link.slowTo(Infinity)
  await says(second, 'nitik.jpg', 'Sampai')
  expect(server.arrivals.filter(({ name }) => name === 'nitik.jpg').length).toBe(1)
})

test('files older than three days are forgotten', async () => {
  const page = await open()
  await closeHalfway({ 'lama.jpg': 12_000_000 }, page)
  await page.evaluate(
    () =>
      new Promise<void>((over) => {
        const asked = indexedDB.open('unggah')
        asked.addEventListener('success', () => {
          const store = asked.result.transaction('berkas', 'readwrite').objectStore('berkas')
          const cursor = store.openCursor()
          cursor.addEventListener('success', () => {
            if (!cursor.result) return over()
            cursor.result.update({ ...cursor.result.value, since: Date.now() - 3.01 * 86_400_000 })
            cursor.result.continue()
          })
        })
      }),
  )
  await page.close()
  const again = await open()
  await vi.waitUntil(async () => (await remembered(again)) === 0)
  expect(await again.getByRole('listitem').count()).toBe(0)
})

test('where storage is refused it works as ever', async () => {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage here', 'SecurityError')
    }
    Object.defineProperty(navigator, 'locks', { value: undefined })
  })
  await page.goto(`${link.origin}/?holder=karya`)
  await page.locator('#berkas').waitFor()
  await choose(page, { 'sogan.jpg': 200_000 })
  await says(page, 'sogan.jpg', 'Sampai')
  expect(faults).toEqual([])
})

test('what the server refuses is told at once, and tried again when it may pass', async () => {
  const page = await open('penuh')
  await choose(page, { 'tambal.jpg': 100_000 })
  await says(page, 'tambal.jpg', everywhere.id.refusal({ code: 'pictures-waiting' }))
  full = false
  await press(page, 'Coba lagi', 'tambal.jpg')
  await says(page, 'tambal.jpg', 'Sampai')
  expect(server.arrivals.filter(({ name }) => name === 'tambal.jpg').length).toBe(1)
})

test('the screen is kept from locking while files are on their way, and no longer', async () => {
  const page = await context.newPage()
  await page.addInitScript(() => {
    const locks = { asked: 0, released: 0 }
    const takenBack: (() => void)[] = []
    Object.assign(globalThis, { locks, takenBack })
    const request = async () => {
      locks.asked += 1
      return {
        addEventListener: (_release: string, ear: () => void) => takenBack.push(ear),
        release: async () => void (locks.released += 1),
      }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  await page.goto(`${link.origin}/?holder=karya`)
  await page.locator('#berkas').waitFor()
  expect(await page.evaluate('locks')).toEqual({ asked: 0, released: 0 })
  await choose(page, { 'lereng.jpg': 200_000 })
  await says(page, 'lereng.jpg', 'Sampai')
  expect(await page.evaluate('locks')).toEqual({ asked: 1, released: 1 })

  // That the first is gone is heard late: the one held by then is the one to let go.
  link.slowTo(400_000)
  await choose(page, { 'lagi.jpg': 12_000_000 })
  await says(page, 'lagi.jpg', /Menerima/)
  await page.evaluate('takenBack[0]()')
  link.slowTo(Infinity)
  await says(page, 'lagi.jpg', 'Sampai')
  expect(await page.evaluate('locks')).toEqual({ asked: 2, released: 2 })
})

test('two files at a time; one more try takes the place of the failed one', async () => {
  const page = await open()
  link.slowTo(300_000)
  await choose(page, { 'a.jpg': 12_000_000, 'b.jpg': 12_000_000, 'c.jpg': 100_000 })
  await says(page, 'a.jpg', /Menerima/)
  await says(page, 'b.jpg', /Menerima/)
  await says(page, 'c.jpg', 'Menunggu giliran')
  await press(page, 'Batal', 'a.jpg')
  await says(page, 'c.jpg', /Menerima|Menyimpan|Sampai/)
  link.slowTo(Infinity)
  await says(page, 'b.jpg', 'Sampai')

  writeFileSync(join(env.DATA_DIR, 'd.jpg'), '%PDF-1.7')
  await page.setInputFiles('#berkas', join(env.DATA_DIR, 'd.jpg'))
  await says(page, 'd.jpg', 'PDF belum dapat diterima')
  await page.setInputFiles('#berkas', join(env.DATA_DIR, 'd.jpg'))
  await page.waitForTimeout(200)
  expect(await line(page, 'd.jpg').count()).toBe(1)
})

test('a silent connection is given up as soon as the page is looked at again', async () => {
  const page = await open()
  link.slowTo(500_000)
  await choose(page, { 'sekar.jpg': 12_000_000 })
  await says(page, 'sekar.jpg', /Menerima [1-9]\d? %/)
  link.hold()
  // Longer than the five seconds after which a look at the page does not wait any more.
  await page.waitForTimeout(6_000)
  link.loseClient()
  link.release()
  link.slowTo(Infinity)
  const looked = performance.now()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')))
  await says(page, 'sekar.jpg', 'Sampai')
  // Not looked at, it would have been waited for to the end of its half minute.
  expect(performance.now() - looked).toBeLessThan(20_000)
})
