import { expect, test } from 'vitest'
import { remarkHints } from '#app/judging/desk/remark-hints.ts'

const found = (text: string) => remarkHints(text).map((hint) => `${hint.kind}: ${hint.found}`)

test('a comment that carries a telephone, an address, a handle or a name is told so, with its words', () => {
  expect(found('Hubungi 0812-3456-7890 atau siti.aminah@contoh.id, IG @batik_siti.')).toEqual([
    'mail: siti.aminah@contoh.id',
    'phone: 0812-3456-7890',
    'handle: @batik_siti',
  ])
  expect(found('Garis khas Ibu Siti sangat rapi.')).toEqual(['name: Ibu Siti'])
  expect(found('pak Darmawan Wijaya, canting Anda halus')).toEqual(['name: pak Darmawan Wijaya'])
  expect(found('Ini tentu karya Siti Aminah dari desa itu.')).toEqual(['name: Siti Aminah'])
  expect(found('Mirip gaya Hj. Rohani. Baguskan isennya.')).toEqual(['name: Hj. Rohani'])
})

test('a comment on the work alone is not warned about', () => {
  for (const text of [
    '',
    'Isen-isen rapi, soga matang. Pinggiran Tumpal terlalu berat.',
    'Relief Candi Bumi Ayu diolah dengan segar; kala pada ambang terbaca.',
    'Warnanya khas Sumatera Selatan. Batik Tulis yang halus.',
    'Kala Makara pada sudut, ibu jari gana terlalu besar.',
    'Komposisi 12 x 40 cm terlalu rapat; ulang 3 kali 250 cm.',
  ])
    expect(found(text), text).toEqual([])
})
