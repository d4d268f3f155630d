import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { batikGlossary, templeGlossary } from '#app/reliefs/glossary.ts'
import { KINDS } from '#app/reliefs/relief.ts'
import { reliefOf, reliefs, reliefsByKind } from '#app/reliefs/reliefs.ts'
import { siteHistory, siteSummary } from '#app/reliefs/site.ts'
import { sources } from '#app/reliefs/sources.ts'

const passages = ['name', 'summary', 'where', 'known', 'meaning', 'doubt'] as const

test('every relief has a key of its own that reads well in an address', () => {
  const keys = reliefs.map((relief) => relief.key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => !/^[a-z]+$/.test(key))).toEqual([])
  expect(reliefOf('kala')?.name.id).toBe('Kala')
  expect(reliefOf('harimau')).toBeUndefined()
})

test('every passage is said in both languages, and differently', () => {
  const said = reliefs.flatMap((relief) =>
    passages.map((part) => ({ at: `${relief.key} ${part}`, part, ...relief[part] })),
  )
  expect(said.filter(({ id, en }) => !id.trim() || !en.trim()).map(({ at }) => at)).toEqual([])
  // Some names are the same word in both languages.
  expect(said.filter(({ part, id, en }) => part !== 'name' && id === en).map(({ at }) => at)).toEqual([])
})

test('every relief and every part of the history rests on sources that exist, each named once', () => {
  const parts = [...reliefs, ...siteHistory]
  expect(parts.filter(({ sources: cited }) => cited.length === 0)).toEqual([])
  expect(parts.filter(({ sources: cited }) => new Set(cited).size < cited.length)).toEqual([])
  expect(parts.flatMap((part) => part.sources).filter((id) => !(id in sources))).toEqual([])
})

test('no source goes uncited', () => {
  const cited = new Set<string>([...reliefs, ...siteHistory].flatMap((part) => part.sources))
  expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([])
})

test('what was not found at Bumi Ayu is not in the library', () => {
  const told = JSON.stringify([reliefs, siteHistory, siteSummary]).toLowerCase()
  for (const absent of ['kinnara', 'kinari', 'harimau', 'tiger']) expect(told).not.toContain(absent)
})

test('labels the literature disputes are published as labels', () => {
  expect(reliefOf('matahari')?.name.id).toBe('Bunga mekar (disebut “bunga matahari”)')
  expect(reliefOf('nuri')?.name.id).toBe('Burung (disebut kakatua atau nuri)')
})

test('the groups hold the whole library, in order, and none is empty', () => {
  const groups = reliefsByKind()
  expect(groups.map((group) => group.kind)).toEqual([...KINDS])
  expect(groups.flatMap((group) => group.reliefs)).toEqual([...reliefs])
  expect(groups.filter((group) => group.reliefs.length === 0)).toEqual([])
})

test('twelve reliefs are drawn, and a relief is marked drawn exactly when its drawing exists', () => {
  const drawn = reliefs.filter((relief) => relief.drawn).map(({ key }) => key)
  expect(drawn).toHaveLength(12)
  expect(
    reliefs.filter(({ key }) => existsSync(`app/reliefs/drawings/${key}.svg`)).map(({ key }) => key),
  ).toEqual(drawn)
})

test('glossaries are in alphabetical order and explain each word once', () => {
  for (const glossary of [batikGlossary, templeGlossary]) {
    const words = glossary.map(({ term }) => term)
    expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, 'id')))
  }
})
