import { array, assert, constantFrom, nat, pre, property, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryContent } from '#app/entries/content.ts'
import { textsOf } from '#app/entries/identity-hints.ts'
import { freeze } from '#app/entries/missing.ts'
import { bar, redacted, redactedText } from '#app/entries/redact.ts'
import { ownPhrases, proposals } from '#app/entries/redaction-phrases.ts'
import { WORKS } from '../../prisma/seed/works.ts'
import { fullDraft } from './works.ts'

const content = (more: Partial<typeof fullDraft> = {}) => freeze({ ...fullDraft, ...more })!.content
const person = {
  name: 'Hj. Siti Aminah Binti Umpan, S.Sn.',
  email: 'siti.aminah@contoh.id',
  phone: '+6281234567890',
  members: ['Rina Contohwati'],
}
const promised = { original: true as const, unpublished: true as const, licence: true as const }

// An own folding, written apart from the one that is tested: no case, no accents, letters alone.
const letters = (text: string) =>
  [...text.normalize('NFKD').toLowerCase()].filter((one) => /[a-z]/.test(one)).join('')

test('a phrase is taken out in any case, spacing and accent, and with what hangs on it', () => {
  for (const written of [
    'Siti Aminah',
    'SITI AMINAH',
    'siti   aminah',
    'Siti\nAminah',
    'Siti-Aminah',
    'SitiAminah',
    'Sítî Āminah',
    'Si\u0301ti Aminah',
    'S i t i A m i n a h',
    'S.I.T.I. A.M.I.N.A.H',
    'Si\u200bti Ami\u00adnah',
    'Ｓｉｔｉ Ａｍｉｎａｈ',
    'Siti Aminahnya',
    '#sitiaminahbatik',
  ])
    expect(redactedText(`Karya ${written} dari hulu.`, ['Siti Aminah']), written).not.toMatch(
      /s\W*[iíî]\W*t|amin/i,
    )
  expect(redactedText('Karya Siti Aminah dari hulu.', ['Siti Aminah'])).toBe(`Karya ${bar} dari hulu.`)
  expect(redactedText('Oleh Aminah, bukan Aminahnya.', ['aminah'])).toBe(`Oleh ${bar}, bukan ${bar}nya.`)
})

test('a name within another word stays: Ani is no part of melayani', () => {
  const story = 'Mereka melayani tamu; budaya dilestarikan. Bumi Ayu. Lestarikan hutan. Si tinggi.'
  expect(redactedText(story, ['Ani', 'Lestari', 'Ayu Lestari', 'Siti'])).toBe(story)
})

test('of any phrase in any variant nothing is left, and nothing else changes', () => {
  const word = stringMatching(/^[a-z]{3,9}$/)
  const accents: Record<string, string> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ū' }
  const ways: ((letter: string) => string)[] = [
    (letter) => letter,
    (letter) => letter.toUpperCase(),
    (letter) => accents[letter] ?? letter,
    (letter) => (accents[letter] ?? letter).normalize('NFD'),
  ]
  const between = constantFrom(' ', '  ', '\n', '-', '. ', ' \u200b', '')
  assert(
    property(
      array(word, { minLength: 1, maxLength: 3 }),
      array(nat(3), { minLength: 30, maxLength: 30 }),
      between,
      // Digits and signs alone, so that letters that are left can only be the phrase's.
      constantFrom('', '7, ', '(8) (8) '),
      constantFrom('', '.', ' 12;', '!'),
      (words, choice, gap, before, after) => {
        const phrase = words.join(' ')
        let index = 0
        const varied = words
          .map((one) => [...one].map((letter) => ways[choice[index++ % 30]!]!(letter)).join(''))
          .join(gap)
        const out = redactedText(before + varied + after, [phrase])
        expect(out).toBe(before + bar + after)
        expect(letters(out)).toBe('')
      },
    ),
    { numRuns: 500 },
  )
})

test('all that is not taken out stands as it stood, in every place of a work', () => {
  const plain = stringMatching(/^[a-z ,.\n]{0,80}$/).map((text) => `kain ${text} mori`)
  assert(
    property(plain, plain, plain, (story, how, dyes) => {
      const work: EntryContent = { ...content(), story, dyes, reliefs: [{ key: 'padma', how }] }
      const untouched = redacted(work, ['Zzyzx Qwrtp'])
      // Something like a web address may come about by chance; then the property says nothing.
      pre(!textsOf(untouched).some(([, text]) => text.includes(bar)))
      expect(untouched).toEqual(work)
    }),
  )
  const named = 'Rina di sini'
  const work: EntryContent = {
    ...content(),
    title: named,
    story: named,
    reliefs: [{ key: 'padma', how: named }],
    dyes: named,
    colours: named,
    use: named,
    ai: { used: true, how: named },
  }
  for (const [part, text] of textsOf(redacted(work, ['Rina'])))
    expect([part, text]).toEqual([part, `${bar} di sini`])
})

test('redacting what is redacted changes nothing more', () => {
  assert(
    property(constantFrom(...WORKS), constantFrom('padma', 'candi', 'sungai lematang'), (work, phrase) => {
      const once = redacted({ ...work.content, ...promised }, [phrase])
      expect(redacted(once, [phrase])).toEqual(once)
    }),
  )
})

test('numbers, addresses and accounts are taken out by themselves, as people write them', () => {
  for (const contact of [
    '0812-3456-7890',
    '+62 812 3456 7890',
    '(0812) 3456 7890',
    '62812.3456.7890',
    '812 3456 7890',
    '０８１２３４５６７８９０',
    '0711 312345',
    '(0713) 321-456',
    '+65 9123 4567',
    'siti.aminah@contoh.id',
    'siti @ contoh.id',
    'siti (at) contoh (dot) id',
    'https://contoh.id/toko?a=1',
    'www.contoh.id',
    'sanggarpadma.com',
    'wa.me/6281234567890',
    'linktr.ee/padma',
    '@batik_pali',
    'batik_pali',
    'IG: sanggarpadma',
    'instagram sanggar.padma',
  ]) {
    expect(redactedText(`Hubungi ${contact} ya`, []), contact).toMatch(/^Hubungi \(?█+\)? ya$/)
  }
})

test('a year, a size, a recipe, a price and an ordinary sentence stay as they are', () => {
  for (const text of [
    'Tahun 1026 sampai 1080, perbandingan 08 banding 2, suhu 0,8 dan 105 x 250 cm.',
    'Harga Rp 1.250.000 per helai; 12.500 titik, abad ke-13.',
    'Warna mengikuti air.Di tepi sungai tumbuh pakis. Ibu jari gana; kala-makara.',
    'Instagram dan gawai tidak dipakai. WA juga tidak.',
  ])
    expect(redactedText(text, [])).toBe(text)
})

test('the stories of the demonstration, which name nobody, are read as they were written', () => {
  for (const { key, maker, content: judged } of WORKS) {
    const phrases = ownPhrases({ name: maker.name, members: [...maker.members], email: null, phone: null })
    const work = { ...judged, ...promised }
    expect([key, redacted(work, phrases)]).toEqual([key, work])
  }
})

test('full names, with and without titles, and the account’s contacts need no decision', () => {
  const phrases = ownPhrases(person)
  const told = (text: string) => redactedText(text, phrases)
  for (const said of [
    'Hj. Siti Aminah Binti Umpan, S.Sn.',
    'siti aminah binti umpan',
    'SITI AMINAH',
    'rina contohwati',
    'Siti.Aminah@Contoh.ID',
    '081234567890',
    '+62 812 3456 7890',
  ])
    expect(told(`Dari ${said} kepada juri`)).not.toMatch(/siti|aminah|rina|contoh|\d/i)
  // Parts are for the office to decide on.
  expect(told('Ibu Siti dan Rina menulis.')).toBe('Ibu Siti dan Rina menulis.')
})

test('a single name is taken out, unless it is the word of a motif or the name of the place', () => {
  const alone = (name: string) => ownPhrases({ name, members: [], email: null, phone: null })
  expect(alone('Badrun')).toEqual(['badrun'])
  expect(alone('Hj. Rodiah')).toEqual(['Hj. Rodiah', 'rodiah'])
  expect(alone('Padma')).toEqual([])
  expect(alone('Ayu')).toEqual([])
})

test('parts of names, names of others and workshops are proposed with their places', () => {
  const work = content({
    title: 'Kembang Rina',
    story:
      'Saya, Siti, menulis di Sanggar Batik Umpan bersama Pak Darmawan. Rina mewarnai. Siti Aminah Binti Umpan.',
  })
  expect(proposals(work, person)).toEqual([
    { phrase: 'Rina', parts: ['title', 'story'], known: true },
    { phrase: 'Siti', parts: ['story'], known: true },
    { phrase: 'Umpan', parts: ['story'], known: true },
    { phrase: 'Sanggar Batik Umpan', parts: ['story'], known: false },
    { phrase: 'Pak Darmawan', parts: ['story'], known: false },
  ])
  expect(proposals(content(), { ...person, members: [] })).toEqual([])
})

test('no text, however it is made, holds a juror’s page up', () => {
  const long = 20_000
  for (const piece of [
    'a',
    'A',
    '0 8 ',
    '0',
    'a.',
    'a_',
    'a@',
    '@',
    ' \n',
    'aaa ',
    'Ia Ia ',
    '(at) ',
    'a\u0301',
    'ig ',
    'www.',
  ]) {
    const text = piece.repeat(long / piece.length)
    const began = performance.now()
    redactedText(text, ['aaa', 'Aa Aa', 'a'.repeat(100), 'Ia Ia Ia'])
    proposals({ ...content(), story: text }, { ...person, name: 'aaa' })
    expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(1000)
  }
})
