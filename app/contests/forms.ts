import { z } from 'zod'
import { line } from '#app/ground/line.ts'
import { fromWibInput } from '#app/words/format.ts'

// Messages are codes; contests/office-words.ts has their sentences.

export const ThemeForm = z.object({
  name: line(120),
  nameEn: line(120),
  theme: line(300),
  themeEn: line(300),
})

export type Theme = z.infer<typeof ThemeForm>

/** A datetime-local value, read as WIB; empty is not set. */
const wib = z
  .string()
  .refine((typed) => fromWibInput(typed) !== null, 'date-invalid')
  .transform((typed) => fromWibInput(typed)!)
  .optional()
  .transform((instant) => instant ?? null)

export const DatesForm = z.object({
  /** Left out once entry has opened. */
  opensAt: wib,
  /** The last whole minute in which works are taken: 23.59 takes them until 23.59.59. */
  lastMinute: wib,
  announcesAt: wib,
  maxWorks: z.coerce
    .number({ error: 'number-invalid' })
    .int('number-invalid')
    .min(1, 'number-invalid')
    .max(20, 'number-invalid'),
})

export type Dates = z.infer<typeof DatesForm>

export const ResultRulesForm = z.object({
  onePrize: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
  entrantsSee: z.enum(['nothing', 'outcome', 'comments'], { error: 'choose' }),
})

export type ResultRules = z.infer<typeof ResultRulesForm>

/** `objectsTill` is the last whole minute in which objections are taken. */
export const WindowForm = z.object({ objectsFrom: wib, objectsTill: wib })

export type TypedWindow = z.infer<typeof WindowForm>

const text = z.string().optional()
const tidy = (typed: string | undefined) => (typed ?? '').trim()

const criterion = z
  .object({ name: text, nameEn: text, weight: text, guide: text, guideEn: text, remove: text })
  .superRefine((row, context) => {
    if (!isKept(row)) return
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!tidy(row.name)) missing('name', 'missing')
    if (tidy(row.name).length > 120) missing('name', 'too-long')
    if (!/^\d{1,3}$/.test(tidy(row.weight)) || Number(row.weight) < 1) missing('weight', 'weight-invalid')
    if (tidy(row.guide).length > 1000) missing('guide', 'too-long')
    if (tidy(row.guideEn).length > 1000) missing('guideEn', 'too-long')
  })

const prize = z
  .object({ name: text, nameEn: text, amount: text, remove: text })
  .superRefine((row, context) => {
    if (!isKept(row)) return
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!tidy(row.name)) missing('name', 'missing')
    if (tidy(row.name).length > 60) missing('name', 'too-long')
    if (rupiahOf(row.amount) === null) missing('amount', 'amount-invalid')
  })

/** A row that was filled in and not ticked to go. */
function isKept({ remove, ...row }: Record<string, string | undefined>): boolean {
  return !remove && Object.values(row).some((typed) => tidy(typed) !== '')
}

/** "Rp10.000.000" or "10000000" as whole rupiah; null when it is no amount. */
function rupiahOf(typed: string | undefined): number | null {
  const digits = tidy(typed).replace(/^rp\.?\s*/i, '')
  if (!/^\d{1,3}([. ]\d{3})*$|^\d{1,11}$/.test(digits)) return null
  return Number(digits.replace(/\D/g, ''))
}

/** The criteria as they are to stand, in order; a name or guide without English stands in Indonesian in both. */
export const CriteriaForm = z.object({ rows: z.array(criterion) }).transform(({ rows }) =>
  rows.filter(isKept).map((row, index) => ({
    position: index + 1,
    name: tidy(row.name),
    nameEn: tidy(row.nameEn) || tidy(row.name),
    weight: Number(row.weight),
    guide: tidy(row.guide),
    guideEn: tidy(row.guideEn) || tidy(row.guide),
  })),
)

/** The prizes from the first place down. */
export const PrizesForm = z.object({ rows: z.array(prize) }).transform(({ rows }) =>
  rows.filter(isKept).map((row, index) => ({
    place: index + 1,
    name: tidy(row.name),
    nameEn: tidy(row.nameEn) || tidy(row.name),
    amount: rupiahOf(row.amount)!,
  })),
)

/** Whom an invitation is meant for, and a seat's title. */
export const SeatForm = z.object({
  title: z.string().max(120, 'too-long').default(''),
  titleEn: z.string().max(120, 'too-long').default(''),
  chair: z.string().optional(),
})

export const InviteForm = z.object({ note: line(120) })
