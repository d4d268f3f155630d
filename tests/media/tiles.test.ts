// Against what sharp really writes: the addresses are computed, so they must agree to the pixel.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assert, asyncProperty, integer } from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import {
  isTileName,
  scaleFactors,
  tileCounts,
  tileInfo,
  tileName,
  tileNames,
  wholeSizes,
} from '#app/media/tiles.ts'
import { makeTiles } from './tile-tree.ts'

/** Names of the tiles that sharp wrote, the description left out. */
function written(folder: string): string[] {
  const names = readdirSync(join(folder, 'tiles'), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.jpg')).sort()
}

/** What sharp makes of a picture of this size, and what is computed of it. */
async function both(width: number, height: number) {
  const folder = join(env.DATA_DIR, `${width}x${height}`)
  const info = await makeTiles(folder, width, height)
  const size = { width, height }
  return {
    folder,
    made: { names: written(folder), ...info },
    computed: {
      names: tileNames(size).sort(),
      ...size,
      tiles: [{ width: 512, scaleFactors: scaleFactors(size) }],
    },
  }
}

test('every tile that is asked for is there, and every tile that is there is asked for', async () => {
  const odd = [
    [300, 200],
    [512, 512],
    [513, 512],
    [1024, 1024],
    [1025, 1025],
    [1027, 2049],
    [2001, 1303],
    [4097, 205],
    [65, 1281],
    [4961, 3508],
  ] as const
  for (const [width, height] of odd) {
    const { made, computed } = await both(width, height)
    expect(made).toMatchObject(computed)
  }
}, 60_000)

test('so it is for sizes nobody thought of', async () => {
  const side = integer({ min: 64, max: 2600 })
  await assert(
    asyncProperty(side, side, async (width, height) => {
      const { made, computed } = await both(width, height)
      expect(made).toMatchObject(computed)
    }),
    { numRuns: 15, seed: 20261125 },
  )
}, 60_000)

test('a tile is as large as its name says', async () => {
  const size = { width: 1027, height: 1303 }
  const { folder } = await both(size.width, size.height)
  for (const name of tileNames(size)) {
    const [wide, high] = name.split('/')[1]!.split(',').map(Number)
    const tile = await sharp(join(folder, 'tiles', name)).metadata()
    expect([name, tile.width, tile.height]).toEqual([name, wide, high])
  }
})

test('each level shows the whole picture, from one tile to its own pixels', () => {
  const size = { width: 4961, height: 3508 }
  expect(scaleFactors(size)).toEqual([1, 2, 4, 8, 16])
  expect(tileCounts(size, 1)).toEqual({ columns: 10, rows: 7 })
  expect(tileCounts(size, 16)).toEqual({ columns: 1, rows: 1 })
  expect(tileName(size, 16, 0, 0)).toBe('full/311,220/0/default.jpg')
  expect(tileName(size, 1, 9, 6)).toBe('4608,3072,353,436/353,436/0/default.jpg')
})

test('only what is shaped like a tile is taken for one', () => {
  for (const name of tileNames({ width: 9921, height: 7016 }))
    expect([name, isTileName(name)]).toEqual([name, true])
  const others = [
    'info.json',
    '../320.webp',
    'full/max/0/default.jpg',
    'full/1,1/90/default.jpg',
    'full/1,1/0/default.jpg/..',
    '0,0,512/512,512/0/default.jpg',
    '0,0,512,512/512,512/0/default.jpg\n',
    '-1,0,512,512/512,512/0/default.jpg',
    '',
  ]
  expect(others.filter(isTileName)).toEqual([])
})

test('what viewers read first names the public address and nothing else', () => {
  expect(tileInfo('https://batik.example/gambar/abc/tiles', { width: 1500, height: 1000 })).toEqual({
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: 'https://batik.example/gambar/abc/tiles',
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width: 1500,
    height: 1000,
    sizes: [
      { width: 375, height: 250 },
      { width: 750, height: 500 },
      { width: 1500, height: 1000 },
    ],
    tiles: [{ width: 512, scaleFactors: [1, 2, 4] }],
    extraFeatures: ['cors', 'jsonldMediaType'],
  })
})

test('a picture can be had whole at each of its levels up to 2560 pixels, and says where that ends', () => {
  expect(wholeSizes({ width: 4961, height: 3508 })).toEqual([
    { width: 311, height: 220 },
    { width: 621, height: 439 },
    { width: 1241, height: 877 },
    { width: 2481, height: 1754 },
  ])
  expect(tileInfo('x', { width: 4961, height: 3508 })).toMatchObject({ maxWidth: 2481 })
  // A long cloth: its height counts as well.
  expect(tileInfo('x', { width: 500, height: 9000 })).toMatchObject({ maxWidth: 2250 })
  expect(wholeSizes({ width: 2560, height: 97 }).at(-1)).toEqual({ width: 2560, height: 97 })
  expect(tileInfo('x', { width: 2560, height: 97 })).not.toHaveProperty('maxWidth')
  expect(wholeSizes({ width: 300, height: 201 })).toEqual([{ width: 300, height: 201 }])
})
