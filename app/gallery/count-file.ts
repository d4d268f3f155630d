// The count of an edition as anybody may take it home: its anonymised marks, and what was said to follow from
// them. It holds no name of a juror beside a mark, and of makers only those who won.
import { z } from 'zod'

const both = z.object({ id: z.string(), en: z.string() })
const whole = z.number().int()
/** A sheet that counts has a mark for each criterion, and its total in hundredths of a point; others have neither. */
const sheet = z.discriminatedUnion('state', [
  z.object({
    juror: z.string(),
    state: z.literal('complete'),
    marks: z.array(whole.min(0).max(100)),
    total: whole,
  }),
  z.object({ juror: z.string(), state: z.enum(['recused', 'closed']) }),
])
const work = z.object({
  number: whole,
  /** Null where the work does not hang in the gallery. */
  title: z.string().nullable(),
  /** By letter of the juror. */
  sheets: z.array(sheet),
  mean: z.object({ sum: whole, count: whole.min(1) }).nullable(),
  /** What it was ranked by, out of 100. */
  points: z.number().nullable(),
  /** 1, 2, 2, 4; null for a work that nobody scored, or that was disqualified. */
  place: whole.nullable(),
})
const round = z
  .object({
    name: both,
    kind: z.enum(['shortlist', 'scoring', 'final']),
    method: z.enum(['mean', 'adjusted']),
    criteria: z.array(z.object({ name: both, weight: whole.min(0) })),
    /** What separates equal scores, in this order: criteria by their position from 0, then the panel's vote. */
    tieBreaks: z.array(z.union([whole, z.literal('vote')])),
    jurors: z.array(z.string()),
    /** By number. */
    works: z.array(work),
    /** Recorded decisions of the panel on equal works: their numbers, best first. */
    votes: z.array(z.array(whole)),
    /** Works that went on to the next round; null in the last. */
    wentOn: z.array(whole).nullable(),
  })
  .refine(({ criteria }) => criteria.reduce((sum, { weight }) => sum + weight, 0) === 100, {
    message: 'the weights do not sum to 100',
  })
  .refine(({ jurors, works }) => isOnce(jurors) && isOnce(works.map(({ number }) => number)), {
    message: 'a juror or a work stands there twice',
  })
  .refine(
    ({ criteria, jurors, works }) =>
      works.every(
        ({ sheets }) =>
          isOnce(sheets.map(({ juror }) => juror)) &&
          sheets.every(
            (one) =>
              jurors.includes(one.juror) &&
              (one.state !== 'complete' || one.marks.length === criteria.length),
          ),
      ),
    { message: 'a sheet is of an unknown juror, or has not one mark for each criterion' },
  )

const passedOver = z.discriminatedUnion('because', [
  z.object({ number: whole, because: z.literal('disqualified'), reason: z.string() }),
  /** `better`: the number of its maker's work with a higher prize. */
  z.object({ number: whole, because: z.literal('one-prize'), better: whole }),
])

/** The file's shape. Throws, saying where, on anything else. */
export const countFile = z.object({
  format: z.literal('sayembara-batik-pali/count'),
  version: z.literal(1),
  explanation: z.object({ id: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) }),
  edition: z.object({ slug: z.string(), code: z.string(), name: both }),
  publication: z.object({ version: whole, at: z.string(), reason: z.string() }),
  /** The last one decides the prizes. */
  rounds: z.array(round).min(1),
  /** Works that take no prize whatever their place. */
  passedOver: z.array(passedOver),
  prizes: z.array(
    z.object({
      place: whole,
      name: both,
      amount: whole,
      number: whole,
      title: z.string(),
      maker: z.string(),
    }),
  ),
  /** Hash of the audit trail's last line before the publication. */
  auditHead: z.string(),
})

export type CountFile = z.infer<typeof countFile>
export type CountedRound = CountFile['rounds'][number]
export type PassedOver = CountFile['passedOver'][number]
export type CountedWork = CountedRound['works'][number]

function isOnce(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length
}
