import { expect, test } from 'vitest'
import { identityHints } from '#app/entries/identity-hints.ts'
import { freeze } from '#app/entries/missing.ts'
import { fullDraft } from './works.ts'

const person = {
  name: 'Hj. Siti Aminah, S.Sn.',
  email: 'siti.aminah@contoh.id',
  phone: '+6281234567890',
  members: ['Rina Contoh'],
}
const hints = (story: string, more: Partial<typeof fullDraft> = {}) =>
  identityHints(freeze({ ...fullDraft, story, ...more })!.content, person).map(
    ({ part, kind, found }) => `${part} ${kind} ${found}`,
  )

test('a story about the cloth alone raises nothing', () => {
  expect(
    hints('Padma di telapak arca Candi 1 menjadi bunga yang mekar, 8 kelopak pada 105 x 200 cm.'),
  ).toEqual([])
})

test('the name of the entrant is found whole or in part, in any case', () => {
  expect(hints('Karya Siti Aminah dari Talang Ubi.')).toEqual(['story name Siti Aminah'])
  expect(hints('motif AMINAH')).toEqual(['story name AMINAH'])
  expect(hints('Isyarat Sitisari')).toEqual([])
})

test('members of the team are found in the title', () => {
  expect(hints('Bunga.', { title: 'Kembang Rina' })).toEqual(['title name Rina'])
})

test('numbers, addresses and handles are found as people write them', () => {
  expect(hints('Hubungi 0812-3456-7890 ya')).toEqual(['story phone 0812-3456-7890'])
  expect(hints('WA +62 812 3456 7890')).toEqual(['story phone +62 812 3456 7890'])
  expect(hints('surat ke siti.aminah@contoh.id')).toContain('story mail siti.aminah@contoh.id')
  expect(hints('lihat @batik_pali, dan https://contoh.id/toko.')).toEqual([
    'story handle @batik_pali',
    'story handle https://contoh.id/toko',
  ])
  expect(hints('IG: sanggar_padma')).toEqual(['story handle IG: sanggar_padma'])
})

test('how a relief was stylised is read too', () => {
  expect(hints('Bunga.', { reliefs: [{ key: 'padma', how: 'Digambar oleh Budi Aminah' }] })).toEqual([
    'how name Aminah',
  ])
})

test('a year, a size or a dye recipe is no telephone number', () => {
  expect(hints('Tahun 1026 sampai 1080, perbandingan 08 banding 2, suhu 0,8')).toEqual([])
})
