import type { EntryContent } from '#app/entries/content.ts'
import type { COLOURWAYS } from '../cloths/colourways.ts'
import type { OrnamentKey } from '../cloths/ornament.ts'
import type { Area } from '../cloths/path.ts'
import type { RECIPES } from '../cloths/recipes.ts'

/** A further picture of a work: a part of the cloth in millimetres, or the dyer's sheet beside such a part. */
export type Detail = { crop: Area } | { dyes: Area }

/** What the panel tends to give a work, one mark per criterion in the order of the default rubric. */
export type Strengths = readonly [
  originality: number,
  theme: number,
  story: number,
  beauty: number,
  making: number,
]

/** A made-up work of a made-up person. The three promises of an entry go without saying. */
export type DemoWork = {
  key: string
  /** A person, or a sanggar with its members. Place: district and regency, as the public reads it. */
  maker: { name: string; place: string; members: readonly string[] }
  content: Omit<EntryContent, 'original' | 'unpublished' | 'licence' | 'reliefs'> & {
    reliefs: { key: OrnamentKey; how: string }[]
  }
  storyEn?: string
  cloth: {
    recipe: keyof typeof RECIPES
    colours: keyof typeof COLOURWAYS
    /** True where the main picture is a telephone's, not a scanner's. */
    snapshot?: boolean
    details: readonly Detail[]
  }
  strengths: Strengths
  /** Of a winner: what the jury says. */
  jury?: { id: string; en: string }
}

/** No generative AI had a part. */
export const noAi: EntryContent['ai'] = { used: false, how: '' }
