import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { closeDarkroom, develop } from '#app/media/develop.server.ts'
import { darkroom, heightAt, widthsFor } from '#app/media/limits.ts'

vi.setConfig({ testTimeout: 60_000 })
const usual = { ...darkroom }
afterAll(closeDarkroom)

let cloth = ''
/** A cloth with a name and a serial number in its EXIF. */
beforeAll(async () => {
  cloth = join(env.DATA_DIR, 'Siti_Contoh_kawung.jpg')
  const [width, height] = [1500, 1000]
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    pixels.set(Math.hypot((x % 80) - 40, (y % 80) - 40) < 30 ? [90, 54, 32] : [241, 230, 207], at)
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Artist: 'Siti Contoh' }, IFD2: { BodySerialNumber: '0123456789' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/>Siti Contoh</x:xmpmeta>')
    .jpeg()
    .toFile(cloth)
})

const places = (folder: string) => ({ file: cloth, folder: join(env.DATA_DIR, 'pictures', folder) })
const preview = (folder: string, file = cloth) => develop({ ...places(folder), file, task: 'preview' })
const fine = (folder: string) => develop({ ...places(folder), task: 'fine' })
const children = () => {
  const text = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
  return text
    .split('\n')
    .filter((line) => line.includes('media/darkroom.ts') && line.includes(` ${process.pid} `))
    .map((line) => Number(line.trim().split(/\s+/)[0]))
}

test('widths are a ladder up to the picture itself, and never too high for the format', () => {
  expect(widthsFor(4961, 3508)).toEqual([320, 640, 960, 1280, 1920, 2560])
  expect(widthsFor(773, 515)).toEqual([320, 640, 773])
  expect(widthsFor(640, 640)).toEqual([320, 640])
  expect(widthsFor(100, 90)).toEqual([100])
  const tall = widthsFor(2000, 40_000)
  expect(tall.at(-1)).toBe(819)
  expect(Math.max(...tall.map((wide) => heightAt(wide, 2000, 40_000)))).toBeLessThanOrEqual(16_383)
})

test('a picture is printed in all widths and both formats, with what the page needs of it', async () => {
  const print = await preview('whole')
  expect(print).toMatchObject({
    ok: true,
    type: 'image/jpeg',
    width: 1500,
    height: 1000,
    widths: [320, 640, 960, 1280, 1500],
    notices: [],
  })
  if (!print.ok) return
  await fine('whole')
  const { folder } = places('whole')
  const names = print.widths.flatMap((wide) => [`${wide}.webp`, `${wide}.avif`])
  expect(readdirSync(folder).sort()).toEqual([...names, 'print.jpg', 'tiles'].sort())
  for (const wide of print.widths) {
    for (const format of ['webp', 'avif']) {
      const made = await sharp(join(folder, `${wide}.${format}`)).metadata()
      expect([made.width, made.height]).toEqual([wide, heightAt(wide, 1500, 1000)])
      expect([made.exif, made.xmp, made.icc, made.iptc]).toEqual([undefined, undefined, undefined, undefined])
    }
  }
  expect(print.placeholder).toMatch(/^data:image\/webp;base64,/)
  expect(print.placeholder.length).toBeLessThan(300)
  expect(print.colours.length).toBeGreaterThanOrEqual(2)
  expect(print.colours.length).toBeLessThanOrEqual(6)
  for (const colour of print.colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  // The two colours of the cloth, within what compression changes.
  expect(print.colours.some((colour) => near(colour, [241, 230, 207]))).toBe(true)
  expect(print.colours.some((colour) => near(colour, [90, 54, 32]))).toBe(true)
})

test('nothing that the original knows of its maker is in a derivative', async () => {
  expect(readFileSync(cloth).includes('Siti Contoh')).toBe(true)
  await preview('private')
  await fine('private')
  const { folder } = places('private')
  expect(filesIn(folder).length).toBeGreaterThan(20)
  for (const name of filesIn(folder)) {
    const bytes = readFileSync(join(folder, name))
    for (const bait of ['Siti', '0123456789', 'Exif', 'xmpmeta']) expect(bytes.includes(bait)).toBe(false)
  }
})

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

test('the fine prints are tiles in steps of two and a page, both as upright and white as the rest', async () => {
  const { folder } = places('whole')
  const info = JSON.parse(readFileSync(join(folder, 'tiles', 'info.json'), 'utf8')) as object
  expect(info).toMatchObject({ width: 1500, height: 1000, tiles: [{ width: 512, scaleFactors: [1, 2, 4] }] })
  const corner = await sharp(join(folder, 'tiles/1024,512,476,488/476,488/0/default.jpg')).stats()
  const page = await sharp(join(folder, 'print.jpg')).metadata()
  expect([page.width, page.height, page.chromaSubsampling]).toEqual([1500, 1000, '4:4:4'])
  const whole = await sharp(cloth).extract({ left: 1024, top: 512, width: 476, height: 488 }).toBuffer()
  const { channels } = await sharp(whole).stats()
  channels.forEach(({ mean }, at) => expect(Math.abs(mean - corner.channels[at]!.mean)).toBeLessThan(1))
})

test('fine prints need no preview before them, and clear what a crash has left', async () => {
  const { folder } = places('crashed')
  await preview('crashed')
  const gone = 2 ** 22 + 1 // more than any process id of Linux
  const left = [`tiles.${gone}.part`, `tiles.old.${gone}.part`]
  for (const name of left) mkdirSync(join(folder, name))
  writeFileSync(join(folder, `320.avif.${gone}.part`), 'half')
  writeFileSync(join(folder, `sheet.${gone}.part`), 'half')
  await fine('crashed')
  await fine('alone')
  const alone = filesIn(places('alone').folder)
  expect(alone.some((name) => name.endsWith('.webp'))).toBe(false)
  expect(
    filesIn(folder)
      .filter((name) => !name.endsWith('.webp'))
      .sort(),
  ).toEqual(alone.sort())
})

test('a preview does not wait for fine prints', async () => {
  const done: string[] = []
  const fines = ['queued1', 'queued2'].map((name) => fine(name).then(() => done.push('fine')))
  await preview('urgent').then(() => done.push('preview'))
  await Promise.all(fines)
  expect(done.indexOf('preview')).toBeLessThan(2)
  expect(done.length).toBe(3)
})

test('each order tells what it took', async () => {
  const since = performance.now()
  const { cost } = await preview('whole')
  expect(cost.seconds).toBeGreaterThan(0)
  expect(cost.seconds).toBeLessThan((performance.now() - since) / 1000)
  expect(cost.peakBytes).toBeGreaterThan(40e6)
  expect(cost.peakBytes).toBeLessThan(300e6)
})

test('one even colour is told as blank', async () => {
  const file = join(env.DATA_DIR, 'black.png')
  await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#000' } })
    .png()
    .toFile(file)
  expect(await preview('blank', file)).toMatchObject({ ok: true, notices: ['blank'] })
})

test('a process that is killed is replaced and the picture is done all the same', async () => {
  await closeDarkroom()
  const printing = fine('killed')
  // The first thing that an order does.
  await vi.waitUntil(() => existsSync(places('killed').folder), { timeout: 20_000, interval: 10 })
  const [child] = children()
  process.kill(child!, 'SIGKILL')
  expect(await printing).toMatchObject({ ok: true })
  expect(children().length).toBe(1)
  expect(children()).not.toContain(child)
})

test('a file that takes more memory than it may is refused, and the next picture is developed', async () => {
  await closeDarkroom()
  Object.assign(darkroom, { memoryBytes: 90_000_000 })
  expect(await fine('heavy')).toMatchObject({ ok: false, refusal: 'too-heavy' })
  Object.assign(darkroom, usual)
  expect(await preview('after')).toMatchObject({ ok: true })
})

test('a file that takes too long is refused, and its process does not stay', async () => {
  await closeDarkroom()
  Object.assign(darkroom, { seconds: 0.2 })
  expect(await fine('slow')).toMatchObject({ ok: false, refusal: 'too-heavy' })
  Object.assign(darkroom, usual)
  await vi.waitUntil(() => children().length === 0, { timeout: 10_000 })
})

test('a fault of the disk is no fault of the file', async () => {
  writeFileSync(join(env.DATA_DIR, 'in-the-way'), '')
  await expect(preview('../in-the-way/x')).rejects.toThrow(/ENOTDIR|EEXIST/)
  await expect(preview('x', join(env.DATA_DIR, 'gone.jpg'))).rejects.toThrow(/ENOENT/)
})

test('closing fails what is under way, leaves no process, and one may open again', async () => {
  const printing = Promise.allSettled([fine('closed'), preview('closed2')])
  await vi.waitUntil(() => children().length === 2, { timeout: 10_000 })
  await closeDarkroom()
  expect((await printing).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(children()).toEqual([])
  expect(await preview('reopened')).toMatchObject({ ok: true })
})

function near(colour: string, rgb: number[]): boolean {
  const found = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return found.every((value, index) => Math.abs(value - rgb[index]!) < 20)
}
