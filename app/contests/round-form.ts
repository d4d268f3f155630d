import { z } from 'zod'
import { line } from '#app/ground/line.ts'
import { fromWibInput } from '#app/words/format.ts'

const text = (most: number) => z.string().trim().max(most).default('')

const whole = (most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .optional()
    .transform((value) => value ?? null)

/** Typed in WIB. */
const instant = z
  .string()
  .transform((typed, context) => {
    const at = fromWibInput(typed)
    if (!at) context.addIssue({ code: 'custom', message: 'no instant' })
    return at
  })
  .optional()
  .transform((at) => at ?? null)

/** What the form of one round says. Empty fields are not set; the score is out of 100 with at most two decimals. */
export const RoundForm = z.object({
  name: line(60),
  nameEn: z.string().trim().max(60).default(''),
  advanceBy: z.enum(['top', 'threshold', 'picked']).optional(),
  count: whole(1000),
  threshold: z
    .string()
    .trim()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
    .refine((hundredths) => hundredths <= 100_00)
    .optional()
    .transform((value) => value ?? null),
  quorum: whole(99),
  reserves: z.coerce.number().int().min(0).max(99).default(0),
  perWork: whole(99),
  seats: z.array(z.string()).default([]),
  panelSees: z.enum(['own', 'panel']).default('own'),
  plannedAt: instant,
  closesAt: instant,
  /** Of a final: when it is held, typed in WIB, where, and what finalists are asked to bring or send. */
  meetsAt: instant,
  venue: text(200),
  venueEn: text(200),
  asks: text(2000),
  asksEn: text(2000),
})

export type RoundRules = z.infer<typeof RoundForm>
