import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dateInWords, inWords } from '#app/exports/in-words.ts'

// As Tata Bahasa Baku Bahasa Indonesia forms numerals: se- for one ten, hundred and thousand, satu before juta.
test('says numbers as Indonesian does', () => {
  const said: [number, string][] = [
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [25, 'dua puluh lima'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [3_500_000, 'tiga juta lima ratus ribu'],
    [10_000_000, 'sepuluh juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [2_000_000_000_001, 'dua triliun satu'],
  ]
  expect(said.map(([value]) => [value, inWords(value)])).toEqual(said)
})

test('what is said can be reckoned back', () => {
  assert(
    property(integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
      expect(reckon(inWords(value))).toBe(value)
    }),
    { numRuns: 500 },
  )
})

test('has no words for other than whole numbers below a thousand trillion', () => {
  for (const value of [-1, 1.5, NaN, Infinity, 1e15]) expect(() => inWords(value)).toThrow(RangeError)
})

test('says a date in WIB', () => {
  expect(dateInWords(new Date('2026-11-24T17:00:00Z'))).toEqual({
    weekday: 'Rabu',
    day: 'dua puluh lima',
    month: 'November',
    year: 'dua ribu dua puluh enam',
  })
  expect(dateInWords(new Date('2026-05-10T16:59:59Z'))).toEqual({
    weekday: 'Minggu',
    day: 'sepuluh',
    month: 'Mei',
    year: 'dua ribu dua puluh enam',
  })
})

const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']

/** The other way round: word by word, as a listener adds them up. */
function reckon(text: string): number {
  const scales: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }
  let [sum, part, digit] = [0, 0, 0]
  for (const word of text.split(' ')) {
    if (ones.includes(word)) digit = ones.indexOf(word)
    else if (word === 'sepuluh') part += 10
    else if (word === 'sebelas') part += 11
    else if (word === 'seratus') part += 100
    else if (word === 'seribu') sum += 1000
    else if (word === 'belas') [part, digit] = [part + 10 + digit, 0]
    else if (word === 'puluh') [part, digit] = [part + 10 * digit, 0]
    else if (word === 'ratus') [part, digit] = [part + 100 * digit, 0]
    else [sum, part, digit] = [sum + (part + digit) * scales[word]!, 0, 0]
  }
  return sum + part + digit
}
