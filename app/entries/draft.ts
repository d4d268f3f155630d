// The draft as the browser and the server both read it; the schema that checks it stands in content.ts.
import { textIn } from '#app/ground/typed.ts'
import type { Draft, DraftField } from './content.ts'

/** A draft in which nothing has been typed. */
export const emptyDraft: Draft = {
  title: '',
  reliefs: [],
  story: '',
  technique: '',
  dyes: '',
  colours: '',
  use: '',
  width: '',
  height: '',
  members: '',
  original: false,
  unpublished: false,
  ai: '',
  aiHow: '',
  licence: false,
}

const lines = [
  'title',
  'story',
  'technique',
  'dyes',
  'colours',
  'use',
  'width',
  'height',
  'members',
  'ai',
  'aiHow',
] as const
const ticks = ['original', 'unpublished', 'licence'] as const

/** The draft that our form holds; names of controls are the fields', `relief` and `how-<key>` for the reliefs. */
export function draftOfForm(form: FormData): Draft {
  const line = (name: string) => textIn(form, name)
  const keys = [...new Set(form.getAll('relief').filter((key) => typeof key === 'string'))]
  return {
    ...emptyDraft,
    ...Object.fromEntries(lines.map((name) => [name, line(name)])),
    ...Object.fromEntries(ticks.map((name) => [name, form.get(name) === 'yes'])),
    reliefs: keys.map((key) => ({ key, how: line(`how-${key}`) })),
  }
}

/** The same draft as the names and values that `draftOfForm` reads back. */
export function pairsOfDraft(draft: Draft): [string, string][] {
  return [
    ...lines.map((name): [string, string] => [name, draft[name]]),
    ...ticks.filter((name) => draft[name]).map((name): [string, string] => [name, 'yes']),
    ...draft.reliefs.flatMap(({ key, how }): [string, string][] => [
      ['relief', key],
      [`how-${key}`, how],
    ]),
  ]
}

/** The fields of `a` that `b` has otherwise. */
export function differences(a: Partial<Draft>, b: Draft): DraftField[] {
  return (Object.keys(a) as DraftField[]).filter((field) => !sameValue(a[field], b[field]))
}

/** Whether two values of one field are the same; in which order reliefs were chosen says nothing. */
export function sameValue(a: Draft[DraftField] | undefined, b: Draft[DraftField] | undefined): boolean {
  return plain(a) === plain(b)
}

function plain(value: Draft[DraftField] | undefined): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (!Array.isArray(value)) return String(value)
  const pairs = value.map(({ key, how }) => [key, how.replace(/\r\n?/g, '\n')])
  return JSON.stringify(pairs.sort(([a], [b]) => (a! < b! ? -1 : 1)))
}
