// The IIIF answers of the built server, held against the specifications (iiif-rules.ts) and against the files that
// they name: every size, and tiles of every level, are fetched and decoded.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FrozenPicture } from '#app/entries/content.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { bait } from '../judging/room-scene.ts'
import { launchChromium } from '../setup/chromium.ts'
import { startServer, type RunningServer } from '../setup/server.ts'
import { announce, developAll, judged } from './hall.ts'
import { collectionFaults, infoFaults, manifestFaults } from './iiif-rules.ts'

const presentation = 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"'
const imageInfo = 'application/ld+json;profile="http://iiif.io/api/image/3/context.json"'
// Too large to be had whole at its own size, and no multiple of anything; and one smaller than a tile.
const large = { width: 5203, height: 3001, widths: [320, 640, 960, 1280, 1920, 2560] }
const small = { width: 300, height: 201, widths: [300] }

type Canvas = {
  id: string
  width: number
  height: number
  items: { items: { body: { id: string; width: number; height: number; service: { id: string }[] } }[] }[]
}
type Resource = {
  id: string
  label: { id: string[]; en: string[] }
  metadata: { label: { id: string[]; en: string[] }; value: { id?: string[]; en?: string[] } }[]
  requiredStatement: { value: { id: string[]; en: string[] } }
  rights?: string
  thumbnail: { id: string; width: number; height: number }[]
  homepage: { id: string; language: string[] }[]
  provider: { logo: { id: string }[] }[]
  seeAlso: { id: string }[]
  partOf: { id: string }[]
  items: Canvas[]
}
type Info = {
  id: string
  width: number
  height: number
  maxWidth?: number
  sizes: { width: number; height: number }[]
  tiles: { width: number; scaleFactors: number[] }[]
}

let server: RunningServer
let browser: Browser
let work: string
/** Another site: to a browser its address is as foreign as any. */
let museum: Server

beforeAll(async () => {
  const made = await judged(3)
  const first = made.entries[0]!
  const main: FrozenPicture = { ...first.picture, ...large }
  const detail: FrozenPicture = { ...first.picture, ...small, id: 'detail0000000001', kind: 'detail' }
  const row = await db.picture.findUniqueOrThrow({ where: { id: main.id } })
  await db.picture.update({ where: { id: main.id }, data: large })
  await db.picture.create({
    data: { ...row, ...small, id: detail.id, kind: 'detail', position: 1 } as never,
  })
  // As if it had been sent with these pictures.
  await db.$executeRawUnsafe('DROP TRIGGER "Submission_no_update"')
  await db.submission.updateMany({ where: { id: first.submissionId }, data: { pictures: [main, detail] } })
  await developAll({ ...made, entries: [main, detail].map((picture) => ({ ...first, picture })) })
  const published = await announce(made)
  if (!published.ok) throw new Error(published.refusal.code)
  work = (await db.publishedWork.findFirstOrThrow({ where: { number: 1 } })).slug
  // As the organiser's server starts: its own address stands in what it publishes from here on.
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
  browser = await launchChromium()
  museum = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<div id="lens" style="width:800px;height:600px"></div>')
  })
  await new Promise<void>((listening) => museum.listen(0, '127.0.0.1', listening))
}, 180_000)
afterAll(async () => {
  await browser?.close()
  museum?.close()
  await server?.stop()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, { headers: { 'accept-encoding': 'identity', ...headers } })
const read = async <Read>(path: string) => (await (await get(path)).json()) as Read
const manifest = () => read<Resource>(`/iiif/2026/${work}/manifest.json`)
/** Descriptions of pictures name the address that the site had when it was published. */
const here = (id: string) => id.replace(env.ORIGIN, '').replace(server.origin, '')
const infoOf = async (canvas: Canvas) => {
  const { service } = canvas.items[0]!.items[0]!.body
  return read<Info>(`${here(service[0]!.id)}/info.json`)
}

/** Width and height of the picture at an address, as it decodes. */
async function measured(address: string): Promise<string> {
  const answer = await get(here(address))
  if (answer.status !== 200) return String(answer.status)
  const { info } = await sharp(await answer.arrayBuffer())
    .raw()
    .toBuffer({ resolveWithObject: true })
  return `${info.width},${info.height}`
}

test('a work is a manifest as the specification asks, property by property', async () => {
  const found = await manifest()
  expect(manifestFaults(found)).toEqual([])
  expect(found.id).toBe(`${server.origin}/iiif/2026/${work}/manifest.json`)
  expect(found.partOf[0]!.id).toBe(`${server.origin}/iiif/2026/collection.json`)
  expect(found.items.map(({ width, height }) => [width, height])).toEqual([
    [large.width, large.height],
    [small.width, small.height],
  ])
  // Nobody gave a licence: the copyright is the maker's, who is named.
  expect(found).not.toHaveProperty('rights')
  for (const lang of ['id', 'en'] as const)
    expect(found.requiredStatement.value[lang]!.join()).toContain(bait.name)
  // What was written in Indonesian does not pass for English.
  const story = found.metadata.find(({ label }) => label.en[0] === 'The story of the motif')!
  expect(Object.keys(story.value)).toEqual(['id'])
})

test('an edition is a collection of all its works in the order of the wall', async () => {
  const collection = await read<Resource>('/iiif/2026/collection.json')
  expect(collectionFaults(collection)).toEqual([])
  const slugs = await db.publishedWork.findMany({ orderBy: { position: 'asc' }, select: { slug: true } })
  expect(collection.items.map(({ id }) => here(id))).toEqual(
    slugs.map(({ slug }) => `/iiif/2026/${slug}/manifest.json`),
  )
  for (const { id } of collection.items) expect(manifestFaults(await read(here(id)))).toEqual([])
})

test('all that they link to is there, and is what they say', async () => {
  for (const resource of [await manifest(), await read<Resource>('/iiif/2026/collection.json')]) {
    for (const { id, language } of resource.homepage) {
      const page = await get(here(id))
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await page.text()).toContain(`<html lang="${language[0]}"`)
    }
    const [count] = resource.seeAlso
    expect((await get(here(count!.id))).headers.get('content-type')).toContain('application/json')
    expect((await get(here(resource.provider[0]!.logo[0]!.id))).headers.get('content-type')).toBe(
      'image/svg+xml',
    )
    for (const { id } of resource.thumbnail)
      expect((await get(here(id))).headers.get('content-type')).toBe('image/webp')
  }
})

test('both are answered to everybody, with their media type, and kept until something is published', async () => {
  for (const path of [`/iiif/2026/${work}/manifest.json`, '/iiif/2026/collection.json']) {
    const answer = await get(path, { origin: 'https://projectmirador.org' })
    expect(answer.headers.get('content-type')).toBe(presentation)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect(answer.headers.has('set-cookie')).toBe(false)
    const etag = answer.headers.get('etag')!
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    // From memory: an answer that was made for its request names that request.
    await expect.poll(async () => (await get(path)).headers.has('x-request-id')).toBe(false)
    const kept = await get(path)
    expect([kept.headers.get('content-type'), kept.headers.get('access-control-allow-origin')]).toEqual([
      presentation,
      '*',
    ])
    expect(await kept.text()).toBe(await answer.text())
  }
  for (const path of ['/iiif/1999/collection.json', '/iiif/2026/pali-099/manifest.json'])
    expect((await get(path)).status).toBe(404)
})

test('each picture’s information is as the specification asks, and open to other sites', async () => {
  for (const canvas of (await manifest()).items) {
    const info = await infoOf(canvas)
    expect(infoFaults(info)).toEqual([])
    expect([info.width, info.height]).toEqual([canvas.width, canvas.height])
    const answer = await get(`${here(info.id)}/info.json`, { origin: 'https://projectmirador.org' })
    expect(answer.headers.get('content-type')).toBe(imageInfo)
    const tile = await get(`${here(info.id)}/full/max/0/default.jpg`)
    for (const { headers } of [answer, tile]) {
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    }
    expect(tile.headers.get('content-type')).toBe('image/jpeg')
  }
})

test('every listed size, and the largest, can be had and is exactly as large as listed', async () => {
  const found = []
  for (const canvas of (await manifest()).items) {
    const info = await infoOf(canvas)
    for (const { width, height } of info.sizes) {
      const size = `${width},${height}`
      expect(await measured(`${info.id}/full/${size}/0/default.jpg`)).toBe(size)
    }
    // 4.2, max: the whole picture, made smaller only as far as maxWidth asks.
    const shrunk = Math.max(1, Math.max(info.width, info.height) / (info.maxWidth ?? Infinity))
    const [wide, high] = (await measured(`${info.id}/full/max/0/default.jpg`)).split(',').map(Number)
    expect(Math.abs(wide! - info.width / shrunk)).toBeLessThan(1)
    expect(Math.abs(high! - info.height / shrunk)).toBeLessThan(1)
    found.push([info.sizes.length, info.maxWidth ?? null])
  }
  expect(found).toEqual([
    [3, 1301],
    [1, null],
  ])
})

test('every tile of the large picture can be had and is exactly as large as its place makes it', async () => {
  const info = await infoOf((await manifest()).items[0]!)
  const [{ width: side, scaleFactors }] = info.tiles as [Info['tiles'][0]]
  let tiles = 0
  for (const factor of scaleFactors) {
    // Implementation notes to the Image API, tiled renderings
    const span = side * factor
    for (let x = 0; x < info.width; x += span) {
      for (let y = 0; y < info.height; y += span) {
        const [w, h] = [Math.min(span, info.width - x), Math.min(span, info.height - y)]
        const size = `${Math.ceil(w / factor)},${Math.ceil(h / factor)}`
        const region = w === info.width && h === info.height ? 'full' : `${x},${y},${w},${h}`
        expect(await measured(`${info.id}/${region}/${size}/0/default.jpg`)).toBe(size)
        tiles += 1
      }
    }
  }
  expect(scaleFactors).toEqual([1, 2, 4, 8, 16])
  expect(tiles).toBe(11 * 6 + 6 * 3 + 3 * 2 + 2 * 1 + 1)
})

test('the image that a canvas is painted with is as large as it says', async () => {
  for (const canvas of (await manifest()).items) {
    const { body } = canvas.items[0]!.items[0]!
    expect(body.width).toBe(Math.min(canvas.width, 2560))
    expect(Math.abs(body.height / body.width - canvas.height / canvas.width)).toBeLessThan(0.001)
    expect((await get(here(body.id))).status).toBe(200)
  }
})

test('the page of a work leads to its manifest, for people and for machines', async () => {
  for (const page of [`/galeri/2026/${work}`, `/en/galeri/2026/${work}`]) {
    const html = await (await get(page)).text()
    const path = `/iiif/2026/${work}/manifest.json`
    expect(html).toContain(`href="${server.origin}${path}"`)
    const link = /<link rel="alternate" type="([^"]+)" href="[^"]+manifest\.json"/.exec(html)
    expect(link?.[1]!.replaceAll('&quot;', '"')).toBe(presentation)
    expect(html).toMatch(new RegExp(`<a href="${path}"[^>]*>[^<]*IIIF`))
  }
})

test('OpenSeadragon on another site opens a picture by its information alone', async () => {
  for (const canvas of (await manifest()).items) {
    const info = await infoOf(canvas)
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
    const failed: string[] = []
    page.on('response', (answer) => answer.status() >= 400 && failed.push(new URL(answer.url()).pathname))
    await page.goto(`http://127.0.0.1:${(museum.address() as AddressInfo).port}/`)
    await page.addScriptTag({ path: 'node_modules/openseadragon/build/openseadragon/openseadragon.min.js' })
    const opened = await page.evaluate(look, [
      `${server.origin}${here(info.id)}/info.json`,
      env.ORIGIN,
      server.origin,
    ] as const)
    expect(opened).toEqual({ width: canvas.width, height: canvas.height, painted: true })
    expect(failed.filter((path) => path !== '/favicon.ico')).toEqual([])
    await page.close()
  }
})

/** In the browser: opens it, looks closest at its middle, and tells when pixels that may be read are there. */
function look([address, from, to]: readonly [string, string, string]) {
  type Viewer = {
    addHandler: (event: string, then: (event: { message?: string }) => void) => void
    viewport: { zoomTo: (zoom: number, at: null, now: boolean) => void; getMaxZoom: () => number }
    world: { getItemAt: (index: number) => Item }
    drawer: { canvas: HTMLCanvasElement }
  }
  type Item = { getContentSize: () => { x: number; y: number }; getFullyLoaded: () => boolean }
  const open = (globalThis as never as { OpenSeadragon: (options: object) => Viewer }).OpenSeadragon
  return fetch(address)
    .then((answer) => answer.json())
    .then(
      (info: { id: string }) =>
        new Promise<object>((done, fail) => {
          const tileSources = { ...info, id: info.id.replace(from, to) }
          const viewer = open({
            id: 'lens',
            tileSources,
            drawer: 'canvas',
            crossOriginPolicy: 'Anonymous',
            showNavigationControl: false,
          })
          viewer.addHandler('open-failed', ({ message }) => fail(new Error(message)))
          viewer.addHandler('open', () => {
            viewer.viewport.zoomTo(viewer.viewport.getMaxZoom(), null, true)
            const item = viewer.world.getItemAt(0)
            const see = () => {
              if (!item.getFullyLoaded()) return void setTimeout(see, 50)
              const { canvas } = viewer.drawer
              const pixel = canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height / 2, 1, 1)
              const { x, y } = item.getContentSize()
              done({ width: x, height: y, painted: pixel.data[3] === 255 })
            }
            see()
          })
        }),
    )
}
