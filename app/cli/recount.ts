import { readFile } from 'node:fs/promises'
import { countFile, type CountFile } from '#app/gallery/count-file.ts'
import { hashOf } from '#app/gallery/count-text.ts'
import { recount, type Difference, type RecountedRound } from '#app/gallery/recount.ts'
import { decimalsFor } from '#app/judging/result/tally.ts'
import { entryNumber } from '#app/words/format.ts'

/**
 * batik recount FILE: computes the published result again from the exported file alone. Answers the exit code: 0
 * where every figure, place and prize comes out as published and the file's hash holds.
 */
export async function recountFile(say: (line: string) => void, [path]: string[]): Promise<number> {
  const text =
    path && (await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => say(error.message)))
  if (!text) {
    if (!path) say('npm run batik -- recount FILE')
    return 1
  }
  const raw = parsed(text)
  const read = countFile.safeParse(raw)
  if (!read.success) {
    say('✗ This is not a whole count of a result:')
    for (const { path: where, message } of read.error.issues)
      say(`  ${where.join('.') || 'file'}: ${message}`)
    return 1
  }
  const file = read.data
  const found = recount(file)
  for (const [index, round] of file.rounds.entries()) showRound(say, file, round, found.rounds[index]!)
  for (const { place, number, name } of file.prizes)
    say(`prize ${place}: ${labelIn(file, number)} (${name.en})`)

  const said = (raw as { hash?: unknown }).hash
  const hash = (await hashOf(raw as object))!
  const { places, prizes, differences } = found
  const [first] = differences
  if (first) say(`✗ ${sentenceOf(file, first)}`)
  if (said !== hash) say(`✗ the file says its hash is ${String(said)}, its content has ${hash}`)
  say(
    `places as published: ${places.same} of ${places.of}; prizes: ${prizes.same} of ${prizes.of}; ` +
      `${said === hash ? 'hash holds' : 'hash does not hold'}`,
  )
  say(`hash ${hash}`)
  if (said === hash && !first)
    say('Compare this hash with the one on the signed minutes: if they agree, so do the files.')
  return first || said !== hash ? 1 : 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function showRound(
  say: (line: string) => void,
  file: CountFile,
  round: CountFile['rounds'][number],
  { method, works }: RecountedRound,
): void {
  const rule = (by: number | 'vote') => (by === 'vote' ? 'the panel’s vote' : round.criteria[by]!.name.en)
  const decimals = decimalsFor(works.map(({ score }) => score))
  say(`${round.name.id}: ${works.length} works, ${round.jurors.length} jurors, ${method}`)
  for (const { entryId, place, score, mean, totals, tie } of works) {
    const sheets = totals.map(
      (total, at) => `${round.jurors[at]} ${total === null ? '–' : (total / 100).toFixed(2)}`,
    )
    const exact = mean && `${mean.sum}/${mean.count * 100}`
    const points = score === null ? '–' : (score / 100).toFixed(decimals)
    const line = [
      labelIn(file, Number(entryId)),
      ...sheets,
      `mean ${exact ?? '–'}`,
      `points ${points}`,
      tie && `(tie: ${tie.steps.map(({ by }) => rule(by)).join(', ') || 'open'})`,
    ]
    say(`${String(place ?? '–').padStart(4)}  ${line.filter(Boolean).join('  ')}`)
  }
}

function labelIn({ edition }: CountFile, number: number): string {
  return entryNumber(edition.code, number)
}

function sentenceOf(file: CountFile, { what, round, work, juror, published, computed }: Difference): string {
  const where = [
    file.rounds.length > 1 && file.rounds[round]!.name.id,
    work !== null && labelIn(file, work),
    juror && `juror ${juror}`,
  ].filter(Boolean)
  return `${[...where, what].join(', ')}: published ${published}, computed ${computed}`
}
