import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { now } from '#app/ground/clock.server.ts'
import { remakable, remake } from '#app/gallery/remake.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { mismatch, readManifest, type Expectation } from '#app/media/manifest.ts'
import { encodingsOf } from '#app/media/personal-details.ts'
import { trySample, type Trial } from '#app/media/try-sample.server.ts'

type Say = (line: string) => void

const usage = `npm run batik -- pictures check FOLDER --expect MANIFEST.tsv [--search TEXT ...]
    develops every file of the manifest and says which came out differently; TEXT may be in nothing that was made
npm run batik -- pictures remake [ID]
    makes the derivatives of all pictures, or of one, anew from their originals`

/** batik pictures: checks the darkroom against samples, or makes derivatives anew. Answers the exit code. */
export async function pictures(say: Say, args: string[]): Promise<number> {
  const [task, ...rest] = args
  try {
    if (task === 'remake') return await remakeAll(say, rest[0])
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { expect: { type: 'string' }, search: { type: 'string', multiple: true, default: [] } },
    })
    const [folder] = positionals
    if (task === 'check' && folder && values.expect)
      return await check(say, folder, values.expect, values.search)
    say(usage)
    return task ? 1 : 0
  } finally {
    await closeDarkroom()
  }
}

async function check(say: Say, folder: string, manifest: string, texts: string[]): Promise<number> {
  const rows = readManifest(await readFile(manifest, 'utf8'))
  const patterns = texts.flatMap(encodingsOf)
  const scratch = await mkdtemp(join(tmpdir(), 'batik-pictures-'))
  const trials: { row: Expectation; trial: Trial }[] = []
  let [right, failures] = [0, 0]
  const tryNext = async (queue: IterableIterator<[number, Expectation]>) => {
    for (const [index, row] of queue) {
      try {
        const trial = await trySample(join(folder, row.file), join(scratch, String(index)), patterns)
        const why = mismatch(row, trial)
        if (why) say(`${row.file} ${why}`)
        else right += 1
        trials.push({ row, trial })
      } catch (error) {
        failures += 1
        say(`${row.file} failed the site: ${String(error)}`)
      }
    }
  }
  // One in each darkroom: the preview of a file beside the fine prints of the one before.
  const queue = rows.entries()
  await Promise.all([tryNext(queue), tryNext(queue)]).finally(() => rm(scratch, { recursive: true }))
  const worst = (of: (trial: Trial) => number) => trials.toSorted((a, b) => of(b.trial) - of(a.trial))[0]
  const sum = (of: (trial: Trial) => number) => trials.reduce((total, { trial }) => total + of(trial), 0)
  const [heavy, slow, found] = [
    worst((one) => one.peakBytes),
    worst((one) => one.seconds),
    sum((one) => one.found),
  ]
  say(`${right} of ${rows.length} as expected`)
  if (heavy && slow) {
    say(`memory of a child process at most ${Math.round(heavy.trial.peakBytes / 1e6)} MB: ${heavy.row.file}`)
    say(`time at most ${slow.trial.seconds.toFixed(1)} s: ${slow.row.file}`)
  }
  say(`${failures} site failures`)
  say(
    `${texts.length} texts and the files' own coordinates found ${found} times in ${sum((one) => one.files)} files, ${Math.round(sum((one) => one.bytes) / 1e6)} MB, and all answers`,
  )
  return right === rows.length && failures === 0 && found === 0 ? 0 : 1
}

async function remakeAll(say: Say, id?: string): Promise<number> {
  const ids = await remakable(id)
  if (id && ids.length === 0) say(`no ready picture ${id}`)
  let failed = 0
  for (const [index, pictureId] of ids.entries()) {
    const why = await remake(pictureId, now()).catch((error: unknown) => String(error))
    if (why) failed += 1
    say(`${index + 1} of ${ids.length}  ${pictureId}${why ? `  ✗ ${why}` : ''}`)
  }
  say(failed ? `${failed} of ${ids.length} could not be made anew` : `${ids.length} made anew`)
  return failed || (id && ids.length === 0) ? 1 : 0
}
