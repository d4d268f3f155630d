import { reliefs } from '#app/reliefs/reliefs.ts'
import type { Draft, EntryContent } from './content.ts'
import { countWords } from './count-words.ts'
import { clothSide, longest, mostMembers, storyWords, techniques, type Technique } from './limits.ts'

/** One thing that keeps a draft from being sent; `field` is the id of the control that mends it. */
export type Lack = {
  field: string
  problem:
    'empty' | 'too-long' | 'too-many-words' | 'choose' | 'no-picture' | 'not-a-number' | 'too-many' | 'untold'
  /** The limit, or the name of what is not told. */
  detail?: number | string
}

/** What the pictures of a draft amount to. */
export type PictureTally = { main: 'ready' | 'waiting' | 'none'; waiting: number }

/** Everything still needed before this draft can be sent, in the order of the form. */
export function missing(draft: Draft, pictures: PictureTally): Lack[] {
  const { width, height } = draft
  return [
    ...(pictures.main === 'none' ? [{ field: 'pictures', problem: 'no-picture' as const }] : []),
    ...textLack('title', draft.title, longest.title),
    ...reliefLacks(draft),
    ...storyLack(draft.story),
    ...(isTechnique(draft.technique) ? [] : [choose('technique')]),
    ...textLack('dyes', draft.dyes, longest.line),
    ...textLack('colours', draft.colours, longest.line),
    ...textLack('use', draft.use, longest.line),
    ...sideLack('width', width),
    ...sideLack('height', height),
    ...memberLacks(draft.members),
    ...tickLacks(draft),
  ]
}

/** The content and the team that a draft lacking nothing (but pictures) sends; null when it lacks something. */
export function freeze(draft: Draft): { content: EntryContent; members: string[] } | null {
  const { technique } = draft
  if (missing(draft, { main: 'ready', waiting: 0 }).length > 0 || !isTechnique(technique)) return null
  const content: EntryContent = {
    title: tidy(draft.title),
    reliefs: knownReliefs(draft).map(({ key, how }) => ({ key, how: tidy(how) })),
    story: tidy(draft.story),
    technique,
    dyes: tidy(draft.dyes),
    colours: tidy(draft.colours),
    use: tidy(draft.use),
    size: { width: readSide(draft.width)!, height: readSide(draft.height)! },
    ai: { used: draft.ai === 'yes', how: draft.ai === 'yes' ? tidy(draft.aiHow) : '' },
    original: true,
    unpublished: true,
    licence: true,
  }
  return { content, members: membersOf(draft.members) }
}

/** Names of a team as typed one a line, or with commas between them. */
export function membersOf(typed: string): string[] {
  return [...new Set(typed.split(/[\n,;]/).map(tidy))].filter(Boolean)
}

/** Centimetres from "29,7", "29.7" or "29,7 cm"; null when it is no such number. */
export function readSide(typed: string): number | null {
  const read = /^(\d{1,4})(?:[.,](\d))?\s*(?:cm)?$/i.exec(typed.trim())
  if (!read) return null
  const side = Number(`${read[1]}.${read[2] ?? 0}`)
  return side >= clothSide.least && side <= clothSide.most ? side : null
}

function isTechnique(typed: string): typed is Technique {
  return (techniques as readonly string[]).includes(typed)
}

function knownReliefs(draft: Draft) {
  return draft.reliefs.filter(({ key }) => reliefs.some((relief) => relief.key === key))
}

function textLack(field: string, typed: string, most: number): Lack[] {
  const { length } = tidy(typed)
  if (length === 0) return [{ field, problem: 'empty' }]
  return length > most ? [{ field, problem: 'too-long', detail: most }] : []
}

function reliefLacks(draft: Draft): Lack[] {
  const chosen = knownReliefs(draft)
  if (chosen.length === 0) return [choose('reliefs')]
  return chosen.flatMap(({ key, how }): Lack[] => {
    const lack = textLack(`how-${key}`, how, longest.how)
    return lack.map((one) => (one.problem === 'empty' ? { ...one, problem: 'untold', detail: key } : one))
  })
}

function storyLack(story: string): Lack[] {
  const words = countWords(story)
  if (words === 0) return [{ field: 'story', problem: 'empty' }]
  return words > storyWords ? [{ field: 'story', problem: 'too-many-words', detail: words }] : []
}

function sideLack(field: string, typed: string): Lack[] {
  if (typed.trim() === '') return [{ field, problem: 'empty' }]
  return readSide(typed) === null ? [{ field, problem: 'not-a-number' }] : []
}

function memberLacks(typed: string): Lack[] {
  const members = membersOf(typed)
  if (members.length > mostMembers) return [{ field: 'members', problem: 'too-many', detail: mostMembers }]
  const long = members.some((name) => name.length > longest.member)
  return long ? [{ field: 'members', problem: 'too-long', detail: longest.member }] : []
}

function choose(field: string): Lack {
  return { field, problem: 'choose' }
}

function tickLacks(draft: Draft): Lack[] {
  return [
    ...(draft.original ? [] : [choose('original')]),
    ...(draft.unpublished ? [] : [choose('unpublished')]),
    ...(draft.ai === 'no' || draft.ai === 'yes' ? [] : [choose('ai')]),
    ...(draft.ai === 'yes' ? textLack('aiHow', draft.aiHow, longest.aiHow) : []),
    ...(draft.licence ? [] : [choose('licence')]),
  ]
}

function tidy(typed: string): string {
  return typed.normalize('NFC').trim()
}
