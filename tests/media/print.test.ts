import { expect, test } from 'vitest'
import { printFacts } from '#app/media/print.ts'

// ISO 216: A3 is 297 mm x 420 mm, which at 300 dpi are 3508 x 4961 pixels, at 600 dpi 7016 x 9921.
const a3 = { width: 29.7, height: 42 }

test('an A3 scan has the dots per inch it was scanned with, however it is turned', () => {
  expect(printFacts({ width: 4961, height: 3508 }, a3)).toMatchObject({
    onCloth: 300,
    onSheet: 300,
    coarse: false,
  })
  expect(printFacts({ width: 3508, height: 4961 }, { width: 42, height: 29.7 })).toMatchObject({
    onCloth: 300,
    onSheet: 300,
  })
  expect(printFacts({ width: 9921, height: 7016 }, a3)).toMatchObject({ onSheet: 600 })
})

test('the sizes at which it prints sharp and well enough are told, rounded down', () => {
  const { sharp, enough } = printFacts({ width: 4961, height: 3508 }, a3)
  expect(sharp).toEqual({ width: 42, height: 29.7 })
  expect(enough).toEqual({ width: 84, height: 59.4 })
  expect(printFacts({ width: 1000, height: 100 }, a3).sharp).toEqual({ width: 8.4, height: 0.8 })
})

test('a whole cloth is told honestly, but a photo of it is no fault while it is enough for A3', () => {
  // 4000 / 210 cm and 3000 / 110 cm: 48.38 and 69.27 dots per inch; on A3 4000 / 42 and 3000 / 29.7: 241.9 and 256.6.
  const cloth = { width: 110, height: 210 }
  expect(printFacts({ width: 4000, height: 3000 }, cloth)).toMatchObject({
    onCloth: 48,
    onSheet: 256,
    coarse: false,
  })
  // As messengers shrink photos: 1600 / 42 cm is 96.8, 1200 / 29.7 cm 102.6.
  expect(printFacts({ width: 1600, height: 1200 }, cloth)).toMatchObject({ onSheet: 102, coarse: true })
})

test('a cloth smaller than a sheet is what has to be enough', () => {
  const handkerchief = { width: 20, height: 20 }
  expect(printFacts({ width: 1200, height: 1200 }, handkerchief)).toMatchObject({
    onCloth: 152,
    onSheet: 102,
    coarse: false,
  })
  expect(printFacts({ width: 1100, height: 1100 }, handkerchief)).toMatchObject({
    onCloth: 139,
    coarse: true,
  })
})
