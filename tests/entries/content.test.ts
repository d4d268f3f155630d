import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDraft } from '#app/entries/content.ts'
import { countWords } from '#app/entries/count-words.ts'
import { draftOfForm, emptyDraft, pairsOfDraft } from '#app/entries/draft.ts'
import { freeze, membersOf, missing, readSide } from '#app/entries/missing.ts'
import { fullDraft } from './works.ts'

const ready = { main: 'ready' as const, waiting: 0 }

test('words are what stands between white space and has a letter or digit', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('  \n\t ')).toBe(0)
  expect(countWords('isen-isen dan cecek')).toBe(3)
  expect(countWords('Padma — bunga teratai – mekar.')).toBe(4)
  expect(countWords('satu\r\ndua\u00a0tiga   empat')).toBe(4)
  expect(countWords('Candi 1, abad ke-9')).toBe(4)
  expect(countWords('“…” !!! ***')).toBe(0)
})

const story = (words: number) => 'padma '.repeat(words)

test('three hundred words are taken and one more is not', () => {
  expect(missing({ ...fullDraft, story: story(300) }, ready)).toEqual([])
  expect(missing({ ...fullDraft, story: story(301) }, ready)).toEqual([
    { field: 'story', problem: 'too-many-words', detail: 301 },
  ])
})

test('an empty draft lacks every needed field, in the order of the form', () => {
  expect(missing(emptyDraft, { main: 'none', waiting: 0 }).map(({ field }) => field)).toEqual([
    'pictures',
    'title',
    'reliefs',
    'story',
    'technique',
    'dyes',
    'colours',
    'use',
    'width',
    'height',
    'original',
    'unpublished',
    'ai',
    'licence',
  ])
})

test('each chosen relief must say how it was stylised', () => {
  const reliefs = [
    { key: 'padma', how: 'Delapan kelopak.' },
    { key: 'kala', how: '  ' },
  ]
  expect(missing({ ...fullDraft, reliefs }, ready)).toEqual([
    { field: 'how-kala', problem: 'untold', detail: 'kala' },
  ])
})

test('a relief that the library does not have is none', () => {
  expect(missing({ ...fullDraft, reliefs: [{ key: 'naga-baru', how: 'x' }] }, ready)).toEqual([
    { field: 'reliefs', problem: 'choose' },
  ])
})

test('using generative AI asks how, and not using it drops what was typed', () => {
  expect(missing({ ...fullDraft, ai: 'yes' }, ready)).toEqual([{ field: 'aiHow', problem: 'empty' }])
  expect(freeze({ ...fullDraft, ai: 'no', aiHow: 'tidak jadi' })!.content.ai).toEqual({
    used: false,
    how: '',
  })
})

test('sides are read as people write them', () => {
  expect(['105', '29,7', '29.7 cm', ' 42 CM ', '1', '2000'].map(readSide)).toEqual([
    105, 29.7, 29.7, 42, 1, 2000,
  ])
  expect(['', 'dua meter', '0', '2001', '-5', '1e3', '10,55', '105x200'].map(readSide)).toEqual(
    Array.from({ length: 8 }, () => null),
  )
})

test('a team is one name a line, twice the same is once', () => {
  expect(membersOf(' Rina \n\nBudi, Sari\nRina')).toEqual(['Rina', 'Budi', 'Sari'])
  const many = Array.from({ length: 11 }, (_, n) => `Nama ${n}`).join('\n')
  expect(missing({ ...fullDraft, members: many }, ready)).toEqual([
    { field: 'members', problem: 'too-many', detail: 10 },
  ])
})

test('what is sent holds the work and the team apart, and nothing else', () => {
  const { content, members } = freeze(fullDraft)!
  expect(members).toEqual(['Rina Contoh', 'Budi Contoh'])
  expect(JSON.stringify(content)).not.toContain('Rina')
  expect(content.size).toEqual({ width: 105, height: 200 })
})

test('any draft survives the way through a form', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const draft = fc.record({
    title: text,
    story: text,
    technique: text,
    dyes: text,
    colours: text,
    use: text,
    width: text,
    height: text,
    members: text,
    ai: fc.constantFrom('', 'no', 'yes'),
    aiHow: text,
    original: fc.boolean(),
    unpublished: fc.boolean(),
    licence: fc.boolean(),
    reliefs: fc.uniqueArray(fc.record({ key: fc.constantFrom('padma', 'kala', 'gana'), how: text }), {
      selector: ({ key }) => key,
    }),
  })
  fc.assert(
    fc.property(draft, (typed) => {
      const form = new FormData()
      for (const [name, value] of pairsOfDraft(typed)) form.append(name, value)
      expect(draftOfForm(form)).toEqual(typed)
    }),
  )
})

test('a posted text keeps its lines and loses only what nobody typed', () => {
  expect(readDraft({ story: 'satu\r\ndua\u0000\u0007\tiga' }).story).toBe('satu\ndua\tiga')
  expect(readDraft({}).licence).toBe(false)
  expect(() => readDraft({ story: 'x'.repeat(20_001) })).toThrow('20000')
})
