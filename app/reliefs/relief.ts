import type { Lang } from '#app/words/language.ts'
import type { SourceId } from './sources.ts'

/** The same passage in both languages. */
export type Both = Record<Lang, string>

/** The groups of the library, in the order shown. */
export const KINDS = ['flora', 'fauna', 'guardian', 'figure', 'architecture'] as const
export type Kind = (typeof KINDS)[number]

/** One ornament of Candi Bumi Ayu as the literature describes it, with what is not known said plainly. */
export type Relief = {
  /** Stable name in addresses and in entries. */
  key: string
  kind: Kind
  name: Both
  /** One line, to choose by. */
  summary: Both
  /** Numbers of the temples it is attested at; empty where the find spot is not settled. */
  temples: (1 | 2 | 3 | 7 | 8)[]
  /** Where it is attested, or kept today. */
  where: Both
  /** What the sources say of it. */
  known: Both
  /** Meaning as the literature gives it; says so when it is general knowledge or of another temple. */
  meaning: Both
  /** What is uncertain, and what in our drawing is our own. */
  doubt: Both
  sources: SourceId[]
  /** True when drawings/<key>.svg exists. */
  drawn: boolean
}
