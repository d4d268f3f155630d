import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Ornament, OrnamentRule, ornamentUrl } from '#app/reliefs/Ornament.tsx'

test('an ornament is decoration unless it is given a title', () => {
  const plain = renderToStaticMarkup(createElement(Ornament, { name: 'kala' }))
  expect(plain).toContain('alt=""')
  expect(plain).toContain('aria-hidden="true"')
  const titled = renderToStaticMarkup(createElement(Ornament, { name: 'kala', title: 'Kala' }))
  expect(titled).toContain('alt="Kala"')
  expect(titled).not.toContain('aria-hidden')
})

test('the dark ground asks for the same file in its other ink', () => {
  expect(ornamentUrl('padma', 'dark')).toBe(`${ornamentUrl('padma')}#gelap`)
})

test('a rule crops the empty part of its tile', () => {
  const rule = renderToStaticMarkup(createElement(OrnamentRule, { name: 'rantai', tile: 100 }))
  expect(rule).toContain('height:73px')
})

test('a name without a drawing is refused', () => {
  expect(() => ornamentUrl('kuntul')).toThrow('kuntul')
})
