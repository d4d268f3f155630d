// A3 at 300 and at 600 dpi: how long until the first preview, until all derivatives, and with how much memory; beside
// the vips command line, which makes the same outputs in the same run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDarkroom, develop } from '#app/media/develop.server.ts'
import { a3 } from './a3.ts'
import type { Bench } from './bench.ts'
import { haveVips, vipsSeconds } from './vips-line.ts'

const sheets = [
  { dpi: 300, size: [4961, 3508] },
  { dpi: 600, size: [9921, 7016] },
] as const
const goals = { preview: 1.5, ratio: 1.1, megabytes: 300 }
const rounds = 3

type Round = { preview: number; fine: number; megabytes: number; vipsPreview: number; vipsFine: number }

export const run: Bench = async (_args, say) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  say(`load ${loadavg()[0]!.toFixed(1)} at the start; median of ${rounds} rounds, ours and vips in turn`)
  let met = true
  try {
    for (const { dpi, size } of sheets) {
      const file = join(folder, `a3-${dpi}.jpg`)
      writeFileSync(file, await a3(dpi))
      met = (await measure(`A3 at ${dpi} dpi`, file, [...size], folder, say)) && met
    }
  } finally {
    await closeDarkroom()
    rmSync(folder, { recursive: true })
  }
  say(met ? 'all goals met' : 'not all goals met')
  return met ? 0 : 1
}

async function measure(
  name: string,
  file: string,
  size: number[],
  folder: string,
  say: (line: string) => void,
) {
  const [own, other] = ['own', 'vips'].map((place) => join(folder, place))
  mkdirSync(other!, { recursive: true })
  await closeDarkroom()
  const cold = (await timed('preview', file, own!)).seconds
  await timed('fine', file, own!)
  const all: Round[] = []
  for (let round = 0; round < rounds; round++) {
    const preview = await timed('preview', file, own!)
    const vipsPreview = haveVips ? vipsSeconds('preview', file, other!, size) : Number.NaN
    const fine = await timed('fine', file, own!)
    const vipsFine = haveVips ? vipsSeconds('fine', file, other!, size) : Number.NaN
    const megabytes = Math.max(preview.megabytes, fine.megabytes)
    all.push({ preview: preview.seconds, fine: fine.seconds, megabytes, vipsPreview, vipsFine })
  }
  const of = (pick: (round: Round) => number) =>
    all.map(pick).toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!
  const preview = of((round) => round.preview)
  const whole = of((round) => round.preview + round.fine)
  const vips = of((round) => round.vipsPreview + round.vipsFine)
  const peak = Math.max(...all.map((round) => round.megabytes))
  const verdict = (good: boolean) => (good ? 'met' : 'NOT MET')
  const ratio = whole / vips
  say(`${name}, ${size.join(' x ')}`)
  say(
    `  first preview   ${preview.toFixed(2)} s (goal ${goals.preview}: ${verdict(preview <= goals.preview)}), ${cold.toFixed(2)} s in a new process, vips ${of((round) => round.vipsPreview).toFixed(2)} s`,
  )
  say(
    `  all derivatives ${whole.toFixed(2)} s, vips ${vips.toFixed(2)} s, ratio ${ratio.toFixed(2)} (goal ${goals.ratio}: ${haveVips ? verdict(ratio <= goals.ratio) : 'no vips here'})`,
  )
  say(
    `  peak memory     ${peak.toFixed(0)} MB (goal ${goals.megabytes}: ${verdict(peak <= goals.megabytes)})`,
  )
  return preview <= goals.preview && peak <= goals.megabytes && (!haveVips || ratio <= goals.ratio)
}

/** From the order to the answer, as the queue sees it. */
async function timed(task: 'preview' | 'fine', file: string, folder: string) {
  const since = performance.now()
  const print = await develop({ task, file, folder })
  if (!print.ok) throw new Error(`refused: ${print.refusal}`)
  return { seconds: (performance.now() - since) / 1000, megabytes: print.cost.peakBytes / 1e6 }
}
