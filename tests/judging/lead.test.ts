import { expect, test } from 'vitest'
import { leadOf } from '#app/judging/desk/lead.ts'

test('leaves a text that fits whole', () => {
  expect(leadOf(' Padma di tengah. ', 40)).toEqual({ lead: 'Padma di tengah.', rest: '' })
})

test('ends the beginning after the last whole sentence that fits', () => {
  expect(leadOf('Satu kalimat. “Dua kalimat.” Tiga kalimat yang panjang.', 30)).toEqual({
    lead: 'Satu kalimat. “Dua kalimat.”',
    rest: 'Tiga kalimat yang panjang.',
  })
})

test('does not take the dot in a number for the end of a sentence', () => {
  expect(leadOf('Kain 1.5 meter ini dicelup. Lalu dijemur di bawah pohon.', 35).lead).toBe(
    'Kain 1.5 meter ini dicelup.',
  )
})

test('ends the beginning with the first paragraph, though more would fit', () => {
  expect(leadOf('Pembuka.\n\nPenutup.', 200)).toEqual({ lead: 'Pembuka.', rest: 'Penutup.' })
})

test('breaks a sentence that is too long between words', () => {
  expect(leadOf('tanpa titik sama sekali terus berjalan', 20)).toEqual({
    lead: 'tanpa titik sama…',
    rest: '…sekali terus berjalan',
  })
})

test('loses no letter of the text', () => {
  const story = `${'Kala menjaga pintu, '.repeat(20)}\n\n${'x'.repeat(300)}`
  for (const limit of [1, 7, 100, 230, 399, 800]) {
    const { lead, rest } = leadOf(story, limit)
    expect(`${lead}${rest}`.replaceAll(/[…\s]/g, '')).toBe(story.replaceAll(/\s/g, ''))
  }
})
