import { z } from 'zod'
import { identify } from '#app/accounts/identifier.ts'
import { line } from '#app/ground/line.ts'
import { answerLength, groundsLength } from './limits.ts'

// Messages are codes; objections/words.ts and office-words.ts have their sentences.

/** A work's number as people write it: "17", "017", "PALI-017". Null when it is none. */
function workNumberOf(typed: string): number | null {
  const number = Number(/^(?:[a-z]+[\s-]*)?(\d{1,6})$/i.exec(typed.trim())?.[1] ?? 0)
  return number > 0 ? number : null
}

/** A text of several lines, its ends trimmed. */
const text = ({ least, most }: typeof groundsLength, short: string) =>
  z
    .string({ error: 'missing' })
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'missing').min(least, short).max(most, 'too-long'))

export const ObjectionForm = z.object({
  name: line(120),
  contact: z
    .string({ error: 'missing' })
    .max(254, 'too-long')
    .refine((typed) => identify(typed) !== null, 'contact-invalid'),
  /** Which work it is about; empty: the result as a whole. */
  work: z
    .string()
    .optional()
    .refine((typed) => !typed?.trim() || workNumberOf(typed) !== null, 'work-invalid')
    .transform((typed) => workNumberOf(typed ?? '')),
  grounds: text(groundsLength, 'grounds-short'),
})

export type TypedObjection = z.infer<typeof ObjectionForm>

export const AnswerForm = z.object({
  state: z.enum(['upheld', 'rejected'], { error: 'choose' }),
  answer: text(answerLength, 'answer-short'),
  /** When the answer that was on the page was given; empty: there was none. */
  seen: z.string().default(''),
})

export type TypedAnswer = z.infer<typeof AnswerForm>
