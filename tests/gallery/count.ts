import type { CountedRound, CountFile } from '#app/gallery/count-file.ts'
import { recount, tieBreaksOf } from '#app/gallery/recount.ts'
import { total100 } from '#app/judging/maths/weigh.ts'

/** Marks by work, juror and criterion; null for a recusal. */
export type Marks = (number[] | null)[][]

/** A count of these marks as it would be published, places, prizes and all; works have the numbers 1, 2, ... */
export function countOf(marks: Marks, weights: number[], votes: number[][] = [], prizes = 0): CountFile {
  const jurors = (marks[0] ?? []).map((_, index) => String.fromCharCode(65 + index))
  const round: CountedRound = {
    name: { id: 'Penilaian', en: 'Scoring' },
    kind: 'scoring',
    method: 'mean',
    criteria: weights.map((weight, index) => ({
      name: { id: `Kriteria ${index}`, en: `Criterion ${index}` },
      weight,
    })),
    tieBreaks: tieBreaksOf(weights),
    jurors,
    works: marks.map((row, index) => ({
      number: index + 1,
      title: null,
      sheets: row.map((cell, juror) =>
        cell
          ? { juror: jurors[juror]!, state: 'complete', marks: cell, total: total100(cell, weights) }
          : { juror: jurors[juror]!, state: 'recused' },
      ),
      mean: null,
      points: null,
      place: null,
    })),
    votes,
    wentOn: null,
  }
  const [found] = recount({ rounds: [round], passedOver: [], prizes: [] }).rounds
  round.method = found!.method
  for (const work of round.works) {
    const { mean, score, place } = found!.works.find(({ entryId }) => entryId === String(work.number))!
    Object.assign(work, { mean, points: score === null ? null : score / 100, place })
  }
  const winners = round.works.filter(({ place }) => place !== null && place <= prizes)
  return {
    format: 'sayembara-batik-pali/count',
    version: 1,
    explanation: { id: {}, en: {} },
    edition: { slug: '2026', code: 'PALI', name: { id: 'Sayembara', en: 'Competition' } },
    publication: { version: 1, at: '2026-05-20T03:00:00.000Z', reason: '' },
    rounds: [round],
    passedOver: [],
    prizes: winners.map(({ number, place }) => ({
      place: place!,
      name: { id: `Juara ${place}`, en: `Prize ${place}` },
      amount: 1,
      number,
      title: '',
      maker: '',
    })),
    auditHead: '0'.repeat(64),
  }
}
