import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { linkPicture } from '#app/media/public-picture.server.ts'
import { serveDerivative } from '#app/media/serve.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { tileNames } from '#app/media/tiles.ts'
import { makeTiles } from './tile-tree.ts'

const size = { width: 1300, height: 700 }
const at = new Date('2026-04-01T03:00:00Z')

/** A picture's folder as the darkroom leaves it. */
async function picture(id: string) {
  await makeTiles(pathOf('pictures', id), size.width, size.height)
  for (const name of ['320.webp', '320.avif', 'likeness.bin'])
    writeFileSync(pathOf('pictures', id, name), name)
  const page = sharp({ create: { ...size, channels: 3, background: '#9c3f24' } }).jpeg()
  writeFileSync(pathOf('pictures', id, 'print.jpg'), await page.toBuffer())
  return { id, ...size, widths: [320], fineAt: at }
}

const ask = (id: string, file: string, init?: RequestInit) =>
  serveDerivative(new Request('http://x/', init), { pictureId: id, file })

test('a tile is answered by its content alone, to the browser of whoever may see it', async () => {
  await picture('served')
  const name = 'tiles/1024,512,276,188/276,188/0/default.jpg'
  const tile = await ask('served', name)
  const bytes = Buffer.from(await tile.arrayBuffer())
  expect(bytes.equals(readFileSync(pathOf('pictures', 'served', ...name.split('/'))))).toBe(true)
  const told = Object.fromEntries(tile.headers)
  expect(told).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=3600',
    'content-disposition': 'inline',
  })
  expect(JSON.stringify(told)).not.toContain('served')
  expect((await ask('served', name, { headers: { 'if-none-match': told.etag! } })).status).toBe(304)
  const head = await ask('served', name, { method: 'HEAD' })
  expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0])
})

test('nothing but prints and tiles is ever answered', async () => {
  await picture('closed')
  const names = [
    'tiles/info.json',
    'tiles',
    'tiles/',
    'tiles/full/326,175/0/default.jpg',
    'tiles/../320.webp',
    'tiles/full/../../320.webp',
    'tiles/full%2F325,175/0/default.jpg',
    'tiles/0,0,512,512/512,512/0/default.png',
    'print.jpg',
    'likeness.bin',
    'vips-properties.xml',
  ]
  for (const name of names) expect([name, (await ask('closed', name)).status]).toEqual([name, 404])
  expect((await ask('nobody', 'tiles/full/325,175/0/default.jpg')).status).toBe(404)
})

test('what is public are the prints and tiles, by hard links, the whole in a few sizes, and a description of our own', async () => {
  const row = await picture('shown')
  await linkPicture(row, 'publik9')
  await linkPicture(row, 'publik9')
  const files = readdirSync(pathOf('public', 'publik9'), { recursive: true, encoding: 'utf8' })
  const tiles = tileNames(size).map((name) => `tiles/${name}`)
  // The smallest whole is a tile already.
  const wholes = ['650,350', '1300,700', 'max'].map((whole) => `tiles/full/${whole}/0/default.jpg`)
  expect(files.filter((name) => statSync(join(pathOf('public', 'publik9'), name)).isFile()).sort()).toEqual(
    ['320.webp', '320.avif', 'tiles/info.json', ...tiles, ...wholes].sort(),
  )
  for (const name of [...tiles, '320.avif']) {
    const [own, open] = [
      pathOf('pictures', 'shown', ...name.split('/')),
      pathOf('public', 'publik9', ...name.split('/')),
    ]
    expect(statSync(own).ino).toBe(statSync(open).ino)
  }
  const info = readFileSync(pathOf('public', 'publik9', 'tiles', 'info.json'), 'utf8')
  expect(JSON.parse(info)).toMatchObject({
    id: `${env.ORIGIN}/gambar/publik9/tiles`,
    width: 1300,
    height: 700,
  })
  expect(info).not.toContain('shown')
})

test('a picture whose tiles are not made yet is shown without them, and has them once it is linked again', async () => {
  const row = await picture('early')
  await linkPicture({ ...row, fineAt: null }, 'publik8')
  expect(existsSync(pathOf('public', 'publik8', 'tiles'))).toBe(false)
  await linkPicture(row, 'publik8')
  expect(existsSync(pathOf('public', 'publik8', 'tiles', 'info.json'))).toBe(true)
})
