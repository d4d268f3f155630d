import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { launchChromium } from '../setup/chromium.ts'
import { browserPage } from './browser-bundle.ts'
import { startLink } from './link.ts'
import { startUploadServer } from './upload-server.ts'

vi.setConfig({ testTimeout: 60_000 })
const outage = 1_500

let browser: Browser
let server: Awaited<ReturnType<typeof startUploadServer>>
let link: Awaited<ReturnType<typeof startLink>>

beforeAll(async () => {
  server = await startUploadServer({}, await browserPage())
  link = await startLink(Number(new URL(server.origin).port))
  browser = await launchChromium()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  link?.close()
  await server?.close()
})

test('the real client sends a file in one go', async () => {
  const page = await open()
  const bytes = await choose(page, 'kawung.jpg', 300_000)
  await page.getByRole('status').filter({ hasText: 'kawung.jpg: Sampai' }).waitFor()
  const arrival = server.arrivals.at(-1)!
  expect(arrival).toMatchObject({
    holder: 'karya-7',
    name: 'kawung.jpg',
    bytes: 300_000,
    sha256: sha256(bytes),
  })
  expect(await page.evaluate('arrived')).toEqual([{ picture: arrival.original }])
  await page.close()
})

test('after a connection that breaks twice it goes on by itself from where it was', async () => {
  const page = await open()
  const before = link.carried()
  const happen = () => {
    link.cut()
    link.away(outage)
  }
  link.expect({ at: before + 2_000_000, happen }, { at: before + 5_000_000, happen })
  const bytes = await choose(page, 'parang.jpg', 6_000_000)
  await page.getByText('Sambungan terputus').first().waitFor()
  await page.getByRole('status').filter({ hasText: 'parang.jpg: Sampai' }).waitFor()
  const { original } = server.arrivals.at(-1)!
  expect(readFileSync(pathOf('originals', original)).equals(bytes)).toBe(true)
  // Sent anew each time it would be 11 MB; what the server was still writing at a cut may pass twice.
  expect(link.carried() - before).toBeLessThan(9_500_000)
  await page.close()
})

test('a paused upload stands still and goes on when asked; a reopened tab continues it', async () => {
  const page = await open()
  link.expect({ at: link.carried() + 400_000, happen: link.hold })
  const bytes = await choose(page, 'truntum.jpg', 20_000_000)
  await page
    .getByText(/Menerima [1-9]\d? %/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Jeda: truntum.jpg' }).click()
  await page
    .getByText(/Dijeda pada/)
    .first()
    .waitFor()
  await page.close()
  link.release()
  const again = await open()
  await again.setInputFiles('#berkas', join(env.DATA_DIR, 'truntum.jpg'))
  await again.getByRole('status').filter({ hasText: 'truntum.jpg: Sampai' }).waitFor()
  const { original } = server.arrivals.at(-1)!
  expect(readFileSync(pathOf('originals', original)).equals(bytes)).toBe(true)
  await again.close()
})

test('a file too large or of another kind is told at once and never sent', async () => {
  const page = await open()
  const before = server.arrivals.length
  await page.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(64_000_001)], 'besar.tif'))
    transfer.items.add(new File(['%PDF-1.7'], 'motif.jpg'))
    const field = document.querySelector<HTMLInputElement>('#berkas')!
    field.files = transfer.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await page.getByText('× Berkas ini 64,1 MB. Paling besar 64 MB.', { exact: true }).waitFor()
  await page.getByText('PDF belum dapat diterima').first().waitFor()
  expect(server.arrivals.length).toBe(before)
  await page.close()
})

async function open(): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(link.origin)
  await page.locator('#berkas').waitFor()
  return page
}

/** Chooses a file of random bytes in the field, and answers the bytes. */
async function choose(page: Page, name: string, size: number): Promise<Buffer> {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(size - 3)])
  const file = join(env.DATA_DIR, name)
  writeFileSync(file, bytes)
  await page.setInputFiles('#berkas', file)
  return bytes
}
