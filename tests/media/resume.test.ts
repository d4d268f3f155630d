// The real client in a real browser against the real doors in a process of their own, through a network that
// breaks at chosen bytes. The chance is repeatable: SEED=<number> does the same again.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { partSize, pathOf } from '#app/media/store.server.ts'
import { launchChromium } from '../setup/chromium.ts'
import { openEdition, person } from '../setup/people.ts'
import { browserPage } from './browser-bundle.ts'
import { startLink } from './link.ts'
import { startMortalServer } from './mortal-server.ts'
import { randomFrom } from './random.ts'
import { addressFor, have, put } from './upload-server.ts'

vi.setConfig({ testTimeout: 400_000, hookTimeout: 60_000 })
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const say = (line: string) => process.stdout.write(`  ${line} (SEED=${seed})\n`)
// What a browser sends before the first byte of a file: the announcement, the question how far it came, headers.
const talk = 3_000

let browser: Browser
let server: Awaited<ReturnType<typeof startMortalServer>>
// Made beforehand: while files are on their way only the server writes to the database.
const drafts: { id: string; cookie: string; context: BrowserContext }[] = []

beforeAll(async () => {
  const day = 86_400_000
  const edition = await openEdition(
    new Date(Date.now() - day).toISOString(),
    new Date(Date.now() + day).toISOString(),
  )
  server = await startMortalServer()
  browser = await launchChromium()
  const body = await browserPage('browser-send.tsx')
  const at = new Date()
  // Of one person only so many pictures may wait to be processed.
  for (let people = 0; people < 4; people++) {
    const { id: entrantId } = await person('entrant')
    const cookie = (await openSession(entrantId, 'Chrome', at)).split(';')[0]!
    const context = await browser.newContext()
    await context.route(
      ({ pathname }) => pathname === '/',
      (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    )
    const [name, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/' }])
    const mine = Array.from({ length: 16 }, () => newId())
    await db.entry.createMany({
      data: mine.map((id) => ({
        id,
        editionId: edition.id,
        entrantId,
        draft: {},
        createdAt: at,
        savedAt: at,
      })),
    })
    drafts.push(...mine.map((id) => ({ id, cookie, context })))
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

type Link = Awaited<ReturnType<typeof startLink>>
type Sent = { entryId: string; bytes: Buffer; link: Link; arrived: Promise<string> }

/** Chooses a file of random bytes on a page of its own, behind a link of its own, for a draft of its own. */
async function send(size: number, plan: (link: Link) => void): Promise<Sent> {
  const { id: entryId, context } = drafts.pop()!
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(size - 3)])
  const file = join(env.DATA_DIR, `${entryId}.jpg`)
  writeFileSync(file, bytes)
  const link = await startLink(server.port)
  const page = await context.newPage()
  await page.goto(`${link.origin}/?entry=${entryId}&kind=main`)
  await page.locator('#berkas').waitFor()
  plan(link)
  await page.setInputFiles('#berkas', file)
  const arrived = page
    .waitForFunction('arrived.length > 0 || document.querySelector(".text-lakan")', null, {
      timeout: 200_000,
    })
    .then(async () => {
      const fault = page.locator('.text-lakan')
      if (await fault.count()) throw new Error(`the page says: ${await fault.first().innerText()}`)
      return page.evaluate('arrived[0].pictureId') as Promise<string>
    })
    .finally(() => page.close())
    .finally(() => link.close())
  arrived.catch(() => {})
  return { entryId, bytes, link, arrived }
}

/** One picture, whose original is the file byte for byte, and one audit line; the hash on record is the file's. */
async function check({ entryId, bytes, arrived }: Sent) {
  const pictureId = await arrived
  const pictures = await db.picture.findMany({ where: { entryId } })
  expect(pictures).toMatchObject([{ id: pictureId, bytes: bytes.length, sha256: sha256(bytes) }])
  expect(readFileSync(pathOf('originals', pictures[0]!.original)).equals(bytes)).toBe(true)
  const told = await db.auditLine.count({
    where: { action: 'picture.arrived', subject: `entry:${entryId}` },
  })
  expect(told).toBe(1)
}

/** Everything on disk and everything on record belong together. */
async function checkHouse() {
  const pictures = await db.picture.findMany()
  for (const { original, sha256: hash } of pictures) {
    expect(sha256(readFileSync(pathOf('originals', original)))).toBe(hash)
  }
  expect(readdirSync(pathOf('originals')).sort()).toEqual(pictures.map(({ original }) => original).sort())
  const open = await db.upload.findMany({ where: { finishedAt: null } })
  expect(open).toEqual([])
  expect(await db.auditLine.count({ where: { action: 'picture.arrived' } })).toBe(pictures.length)
}

test('uploads whose connection is cut at 20 random bytes all arrive, once each', async () => {
  const began = performance.now()
  const sizes = Array.from({ length: 20 }, () => 300_000 + random(700_000))
  const cuts: number[] = []
  const sent = []
  for (const size of sizes) {
    const at = random(size + talk)
    cuts.push(at)
    sent.push(await send(size, (link) => link.expect({ at: at, happen: link.cut })))
  }
  for (const one of sent) await check(one)
  await checkHouse()
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const carried = sent.reduce((sum, { link }) => sum + link.carried(), 0)
  // Begun anew after each cut it would be all that was sent before; what a busy server had not read yet is lost.
  const before = cuts.reduce((sum, at) => sum + at, 0)
  expect(carried).toBeLessThan(all + before * 0.75)
  const percent = ((carried / all) * 100).toFixed(0)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`20 cuts: 20 of 20 complete, ${percent} % of the bytes of the files sent, ${seconds} s`)
})

test('a server killed at 20 random bytes, and at 10 random moments of keeping, loses nothing', async () => {
  const began = performance.now()
  const order = Array.from({ length: 30 }, (_none, n) => n)
  const lane = async () => {
    for (let n = order.shift(); n !== undefined; n = order.shift()) {
      const size = n === 0 ? 60_000_000 : 200_000 + random(600_000)
      // The last ten die between the last byte and the answer.
      const late = n >= 20
      const at = late ? size + 200 : random(size + talk)
      const wait = late ? random(80) : 0
      let killed = Promise.resolve()
      const happen = () => (killed = sleep(wait).then(server.kill))
      await check(await send(size, (link) => link.expect({ at, happen })))
      // The answer may be there before the blow falls.
      await killed
    }
  }
  await Promise.all([lane(), lane(), lane()])
  await checkHouse()
  expect(server.kills()).toBe(30)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`30 kills: 30 of 30 complete, originals and records agree, ${seconds} s`)
})

test('five finishes of one key at once, in a process of their own, are one picture', async () => {
  const { entryId, bytes, url } = await announced(700_000)
  const answers = await Promise.all(Array.from({ length: 5 }, () => put(url, bytes)))
  const told = await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())))
  expect(new Set(told).size).toBe(1)
  const { serverData } = JSON.parse(told[0]!) as { serverData: { value: { pictureId: string } } }
  await check({ entryId, bytes, arrived: Promise.resolve(serverData.value.pictureId), link: null! })
})

test('what is whole is never written over, whatever is sent to its address', async () => {
  const { entryId, bytes, url } = await announced(50_000)
  expect((await put(url, bytes)).status).toBe(200)
  const { original } = await db.picture.findFirstOrThrow({ where: { entryId } })
  // As after a crash between recording the picture and remembering the answer.
  await db.upload.update({ where: { key: original }, data: { finishedAt: null, result: {} } })
  writeFileSync(pathOf('parts', original), bytes)
  expect((await put(url, randomBytes(50_000))).status).toBe(200)
  expect(readFileSync(pathOf('originals', original)).equals(bytes)).toBe(true)
  expect(await db.picture.count({ where: { entryId } })).toBe(1)
  await checkHouse()
})

test('a dead connection that still holds the file, and another address, do not keep it from going on', async () => {
  const sent = await send(3_000_000, (link) =>
    link.expect({
      at: 1_500_000,
      happen: () => {
        link.loseClient()
        link.moveTo('127.0.0.2')
      },
    }),
  )
  await check(sent)
  expect(sent.link.carried()).toBeLessThan(3_500_000)
  await checkHouse()
})

test('an upload that is given up is forgotten, one that has arrived is not', async () => {
  const { entryId, bytes, url, cookie } = await announced(100_000)
  await put(url, bytes.subarray(0, 60_000))
  const key = new URL(url).searchParams.get('x-ut-custom-id')!
  expect([await have(url), await partSize(key)]).toEqual([60_000, 60_000])
  const giveUp = () => fetch(url, { method: 'DELETE', headers: { cookie } })
  expect(await (await giveUp()).json()).toEqual({ given: true })
  expect(await partSize(key)).toBe(0)
  expect((await put(url, bytes)).status).toBe(404)
  expect((await giveUp()).status).toBe(404)
  expect(await db.picture.count({ where: { entryId } })).toBe(0)

  const other = await announced(1_000)
  await put(other.url, other.bytes)
  expect(await (await fetch(other.url, { method: 'DELETE' })).json()).toEqual({ given: false })
  expect(await db.picture.count({ where: { entryId: other.entryId } })).toBe(1)
  await checkHouse()
})

test('bytes other than the declared ones are not taken for the file', async () => {
  const bytes = randomBytes(20_000)
  const { entryId, url } = await announced(20_000, { sha256: sha256(bytes) })
  const wrong = await put(url, randomBytes(20_000))
  expect([wrong.status, await wrong.json()]).toEqual([422, { error: 'changed' }])
  expect(await have(url)).toBe(0)
  expect(await db.picture.count({ where: { entryId } })).toBe(0)
  expect((await put(url, bytes)).status).toBe(200)
  expect(await db.picture.count({ where: { entryId } })).toBe(1)
  await checkHouse()
})

async function announced(size: number, more: Record<string, string> = {}) {
  const { id: entryId, cookie } = drafts.pop()!
  const bytes = randomBytes(size)
  const origin = `http://127.0.0.1:${server.port}`
  const input = { entry: entryId, kind: 'main', ...more }
  const url = await addressFor(origin, { name: 'karya.jpg', size }, input, cookie)
  return { entryId, bytes, url, cookie }
}
