// With a token of the hosted service: the real client in a real browser, the real route handler in a process of
// its own, and a stand-in for the service in another, each reached over the network.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { findUpload, sweepUploads } from '#app/media/uploads.server.ts'
import { launchChromium } from '../setup/chromium.ts'
import { openEdition, person } from '../setup/people.ts'
import { browserPage } from './browser-bundle.ts'
import { startLink } from './link.ts'
import { freePort, startMortalServer } from './mortal-server.ts'
import { nodeProgram } from './node-bundle.ts'
import { announce } from './upload-server.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const token = vi.hoisted(() => {
  const parts = { apiKey: 'sk_live_standin', appId: 'sayembara', regions: ['sea1'] }
  return (process.env.UPLOADTHING_TOKEN = Buffer.from(JSON.stringify(parts)).toString('base64'))
})

type State = {
  callbacks: number[]
  ranges: number[]
  deliveries: number
  deleted: number
  held: string[]
  faults: string[]
}

let browser: Browser
let context: BrowserContext
let service: ChildProcess
let removeProgram = () => {}
let control: (change?: { faults?: string[]; origin?: string }) => Promise<State>
let link: Awaited<ReturnType<typeof startLink>>
let server: Awaited<ReturnType<typeof startMortalServer>>
let cookie = ''
const drafts: string[] = []

beforeAll(async () => {
  const [day, at] = [86_400_000, new Date()]
  const [opens, closes] = [new Date(at.getTime() - day), new Date(at.getTime() + day)]
  const { id: editionId } = await openEdition(opens.toISOString(), closes.toISOString())
  const { id: entrantId } = await person('entrant')
  for (let n = 0; n < 20; n++) drafts.push(newId())
  await db.entry.createMany({
    data: drafts.map((id) => ({ id, editionId, entrantId, draft: {}, createdAt: at, savedAt: at })),
  })
  cookie = (await openSession(entrantId, 'Chrome', at)).split(';')[0]!

  const port = await freePort()
  const { program, remove } = await nodeProgram('tests/media/hosted-standin.ts')
  removeProgram = remove
  service = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(service.stdout!, 'data')
  link = await startLink(port)
  control = async (change) => {
    const body = JSON.stringify(change ?? {})
    const answer = await fetch(`http://127.0.0.1:${port}/control`, { method: 'POST', body })
    return (await answer.json()) as State
  }
  await control({ origin: link.origin })
  // The library's own settings for where the service is.
  process.env.UPLOADTHING_API_URL = `http://127.0.0.1:${port}`
  // Truly from there: browsers ask on what network a page was loaded before they let it speak to this machine.
  writeFileSync(join(env.DATA_DIR, 'page.html'), await browserPage('browser-send.tsx'))
  server = await startMortalServer({ UPLOADTHING_INGEST_URL: link.origin })

  browser = await launchChromium()
  context = await browser.newContext()
  const [name, value] = cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/' }])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  link?.close()
  service?.kill('SIGKILL')
  removeProgram()
})

/** Chooses a file of random bytes in the real field, and waits for what `meanwhile` does and for its arrival. */
async function send(size = 200_000, meanwhile = async () => {}) {
  const entryId = drafts.pop()!
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(size - 3)])
  const file = join(env.DATA_DIR, `${entryId}.jpg`)
  writeFileSync(file, bytes)
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${server.port}/?entry=${entryId}&kind=main`)
  await page.setInputFiles('#berkas', file)
  await meanwhile()
  await page.waitForFunction('arrived.length > 0', null, { timeout: 45_000 })
  const pictureId = await page.evaluate('arrived[0].pictureId')
  await page.close()

  const pictures = await db.picture.findMany({ where: { entryId } })
  expect(pictures).toMatchObject([{ id: pictureId, bytes: size, sha256: sha256(bytes) }])
  const { original } = pictures[0]!
  expect(readFileSync(pathOf('originals', original)).equals(bytes)).toBe(true)
  expect(await db.auditLine.count({ where: { subject: `entry:${entryId}` } })).toBe(1)
  expect((await findUpload(original))!.finishedAt).not.toBeNull()
  expect(existsSync(pathOf('parts', original))).toBe(false)
  return { entryId, original }
}

test('a file sent to the service is fetched from there, kept, recorded, and deleted there', async () => {
  const before = await control()
  await send()
  const { held, callbacks, deleted } = await control()
  expect(held).toEqual([])
  expect(callbacks.slice(before.callbacks.length)).toEqual([200])
  expect(deleted).toBe(before.deleted + 1)
})

test('cut on its way to the service, it goes on from there', async () => {
  const { ranges } = await control()
  link.expect({ at: link.carried() + 1_500_000, happen: link.cut })
  await send(2_000_000)
  const [first, second] = (await control()).ranges.slice(ranges.length)
  expect(first).toBe(0)
  expect(second).toBeGreaterThan(1_000_000)
})

test('a callback with a wrong signature is refused, and the file arrives when it is told rightly', async () => {
  const before = await control({ faults: ['wrong signature'] })
  await send()
  const { callbacks } = await control()
  expect(callbacks.slice(before.callbacks.length)).toEqual([400, 200])
})

test('told twice, it is one picture', async () => {
  const before = await control({ faults: ['callback twice'] })
  await send()
  const after = await control()
  expect(after.callbacks.slice(before.callbacks.length)).toEqual([200, 200])
  expect(after.deliveries).toBe(before.deliveries + 1)
})

test.each(['delivers less', 'delivers more', 'delivers other', 'other size'])(
  'when the service %s than was announced, nothing is recorded, and it is asked again',
  async (fault) => {
    const before = await control({ faults: [fault] })
    await send()
    const after = await control()
    expect(after.faults).toEqual([])
    expect(after.callbacks.length).toBe(before.callbacks.length + 2)
    expect(after.held).toEqual([])
  },
)

test('the server killed while it fetches loses nothing', async () => {
  await control({ faults: ['delivers slowly'] })
  const { deliveries } = await control()
  await send(500_000, async () => {
    while ((await control()).deliveries === deliveries) await sleep(20)
    await sleep(300)
    await server.kill()
  })
  expect(server.kills()).toBe(1)
})

test('a copy that could not be deleted at once is deleted by the sweep', async () => {
  await control({ faults: ['delete fails'] })
  const { original } = await send()
  expect((await control()).held).toEqual([original])
  await sweepUploads(new Date())
  expect((await control()).held).toEqual([])
})

test('a file over the limit is refused before the service hears of it', async () => {
  const origin = `http://127.0.0.1:${server.port}`
  const input = { entry: drafts.pop()!, kind: 'main' }
  const answer = await announce(origin, { name: 'besar.tif', size: 64_000_001 }, input, cookie)
  expect(answer.status).toBe(413)
})

test('afterwards originals and records agree', async () => {
  const pictures = await db.picture.findMany({ select: { original: true } })
  expect(pictures.length).toBeGreaterThan(8)
  expect(readdirSync(pathOf('originals')).sort()).toEqual(pictures.map(({ original }) => original).sort())
  expect(readdirSync(pathOf('parts'))).toEqual([])
})
