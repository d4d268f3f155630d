import { expect, test } from 'vitest'
import { textsOf, threeWay } from '#app/judging/desk/three-way.ts'

const base = { 'mark-a': '70', 'mark-b': '', note: '', comment: '' }

test('a field changed on both sides to different ends clashes; to the same end it does not', () => {
  const stored = { ...base, 'mark-a': '80', note: 'lihat lagi' }
  expect(threeWay(base, { ...base, 'mark-a': '75', note: 'lihat lagi' }, stored)).toEqual({
    clash: ['mark-a'],
    mine: [],
    theirs: [],
  })
})

test('fields changed on one side alone are told apart', () => {
  const stored = { ...base, 'mark-a': '80' }
  expect(threeWay(base, { ...base, 'mark-b': '60' }, stored)).toEqual({
    clash: [],
    mine: ['mark-b'],
    theirs: ['mark-a'],
  })
})

test('what was not typed is not looked at', () => {
  const stored = { ...base, 'mark-a': '80', 'mark-b': '90' }
  expect(threeWay(base, { note: 'x' }, stored)).toEqual({ clash: [], mine: ['note'], theirs: [] })
})

test('a mark taken back clashes with one changed elsewhere', () => {
  expect(threeWay(base, { 'mark-a': '' }, { ...base, 'mark-a': '90' }).clash).toEqual(['mark-a'])
})

test('a stored sheet is written as its fields hold it', () => {
  const sheet = { version: 3, marks: { a: 0, b: null }, note: 'n', comment: '', savedAt: null }
  expect(textsOf(sheet)).toEqual({ 'mark-a': '0', 'mark-b': '', note: 'n', comment: '' })
})
