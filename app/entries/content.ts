import { z } from 'zod'
import { emptyDraft } from './draft.ts'
import { clothSide, longest, longestDraft, techniques } from './limits.ts'

const text = (most: number) => z.string().min(1).max(most)
const centimetres = z.number().min(clothSide.least).max(clothSide.most)

/** What is sent and judged: the work, and nothing of the person. Lengths in characters, the cloth in centimetres. */
export const EntryContent = z.object({
  title: text(longest.title),
  reliefs: z.array(z.object({ key: z.string(), how: text(longest.how) })).min(1),
  story: text(longestDraft),
  technique: z.enum(techniques),
  dyes: text(longest.line),
  colours: text(longest.line),
  use: text(longest.line),
  size: z.object({ width: centimetres, height: centimetres }),
  /** Whether generative AI had a part, and which. */
  ai: z.object({ used: z.boolean(), how: z.string().max(longest.aiHow) }),
  /** The work is the entrant's own. */
  original: z.literal(true),
  /** It was not entered or published elsewhere. */
  unpublished: z.literal(true),
  /** It may be shown; no right is transferred. */
  licence: z.literal(true),
})

export type EntryContent = z.infer<typeof EntryContent>

// Posted text has CRLF; invisible control characters are nobody's intention.
const kept = z
  .string()
  .max(longestDraft)
  // oxlint-disable-next-line no-control-regex
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))

const draftFields = {
  title: kept,
  reliefs: z.array(z.object({ key: z.string().max(40), how: kept })).max(40),
  story: kept,
  technique: kept,
  dyes: kept,
  colours: kept,
  use: kept,
  width: kept,
  height: kept,
  /** One name a line. */
  members: kept,
  original: z.boolean(),
  unpublished: z.boolean(),
  /** '' not answered, 'no', 'yes'. */
  ai: kept,
  aiHow: kept,
  licence: z.boolean(),
}

/** What the entrant has typed so far, exactly as typed: nothing is needed, everything is kept. */
export const Draft = z.object(draftFields)

/** Some fields of a draft. */
export const DraftPart = z.strictObject(draftFields).partial()

export type Draft = z.infer<typeof Draft>
export type DraftField = keyof Draft

/** A draft as it is kept in the database; what is not there yet is empty. */
export function readDraft(json: unknown): Draft {
  return Draft.parse({ ...emptyDraft, ...(json as Partial<Draft> | null) })
}

/** One picture of a submission, frozen with it. Bytes and hash are of the original, width and height upright. */
export const FrozenPicture = z.object({
  id: z.string(),
  kind: z.enum(['main', 'detail']),
  sha256: z.string(),
  bytes: z.number(),
  width: z.number(),
  height: z.number(),
  widths: z.array(z.number()),
  placeholder: z.string().nullable(),
  colours: z.array(z.string()),
})

export type FrozenPicture = z.infer<typeof FrozenPicture>

const Submitted = z.object({
  content: EntryContent,
  members: z.array(z.string()),
  pictures: z.array(FrozenPicture),
})

/** The frozen parts of a submission as they are kept in the database; members apart from the work. */
export function readSubmission(row: { content: unknown; members: unknown; pictures: unknown }) {
  return Submitted.parse(row)
}
