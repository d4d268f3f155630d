import { expect, test } from 'vitest'
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import { freezeWork, slugOf, wordsOf } from '#app/gallery/snapshot.ts'

const picture = (id: string, kind: FrozenPicture['kind']): FrozenPicture => ({
  id,
  kind,
  sha256: 'a'.repeat(64),
  bytes: 12,
  width: 3000,
  height: 4000,
  widths: [320, 640],
  placeholder: null,
  colours: ['#22304f'],
})

const content: EntryContent = {
  title: 'Nuri Berembun',
  reliefs: [{ key: 'nuri', how: 'Sayapnya diisi sisik.' }],
  story: 'Embun pagi.',
  technique: 'cap',
  dyes: 'gambir',
  colours: 'cokelat dan mori',
  use: 'selendang',
  size: { width: 60, height: 200 },
  ai: { used: false, how: '' },
  original: true,
  unpublished: true,
  licence: true,
}

const maker = { name: 'Sanggar Contoh', place: 'Abab, PALI', members: ['Rina'] }

const award = (id: string, en: string) => ({
  place: 1,
  prize: { id: 'Juara I', en: 'Prize I' },
  amount: 1,
  mean: { sum: 1, count: 1, points: 1, decimals: 2 },
  words: { id, en },
})

test.each([
  ['Padma Lematang', 17, 'pali-017-padma-lematang'],
  ['Émak & Toman: “Kambang”', 3, 'pali-003-emak-toman-kambang'],
  ['   ', 4, 'pali-004'],
  ['蓮', 5, 'pali-005'],
  ['../../etc/passwd', 6, 'pali-006-etc-passwd'],
  [`${'panjang '.repeat(12)}sekali`, 1234, `pali-1234-${'panjang-'.repeat(7).slice(0, -1)}`],
])('the address of %j is made of its number and plain letters', (title, number, slug) => {
  expect(slugOf('PALI', number, title)).toBe(slug)
})

test('a frozen work has its maker and its pictures by public name only, described in both languages', () => {
  const work = { content, pictures: [picture('rahasia1', 'main'), picture('rahasia2', 'detail')] }
  const frozen = freezeWork(work, maker, null, (id) => `umum-${id.at(-1)}`)
  expect(frozen.maker).toEqual(maker)
  expect(frozen.pictures.map(({ publicKey }) => publicKey)).toEqual(['umum-1', 'umum-2'])
  expect(frozen.pictures[0]!.alt).toEqual({
    id: 'Motif “Nuri Berembun” karya Sanggar Contoh. Batik cap. Warna: cokelat dan mori.',
    en: 'The motif “Nuri Berembun” by Sanggar Contoh. Stamped batik (cap). Colours: cokelat dan mori.',
  })
  expect(frozen.pictures[1]!.alt.id).toBe('Gambar rinci motif “Nuri Berembun”.')
  const text = JSON.stringify(frozen)
  for (const kept of ['rahasia', 'sha256', 'aaaa', 'original', 'licence', 'unpublished']) {
    expect(text).not.toContain(kept)
  }
})

test('a telephone number or an e-mail address in the texts is masked, the rest stays as written', () => {
  const open = {
    ...content,
    title: 'Nuri 0812-3456-7890',
    story: 'Pesan ke siti.aminah@contoh.id atau +62 812 3456 7890, tahun 2025.',
    reliefs: [{ key: 'nuri', how: 'Tanya siti.aminah@contoh.id' }],
  }
  const frozen = freezeWork({ content: open, pictures: [picture('a', 'main')] }, maker, null, (id) => id)
  expect(frozen.title).toBe('Nuri •••')
  expect(frozen.story).toBe('Pesan ke ••• atau •••, tahun 2025.')
  expect(frozen.reliefs).toEqual([{ key: 'nuri', how: 'Tanya •••' }])
  expect(JSON.stringify(frozen)).not.toMatch(/siti\.aminah|3456/)
})

test('what the jury says is read in the reader’s language, else in the one it was said in', () => {
  expect(wordsOf(award('Tenang.', 'Calm.'), 'en')).toEqual({ text: 'Calm.', lang: 'en' })
  expect(wordsOf(award('Tenang.', ''), 'en')).toEqual({ text: 'Tenang.', lang: 'id' })
  expect(wordsOf(award('', 'Calm.'), 'id')).toEqual({ text: 'Calm.', lang: 'en' })
  expect(wordsOf(award('', ''), 'id')).toBeNull()
})
