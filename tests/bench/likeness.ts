// How surely copies of real batik are found again, and how seldom strangers are taken for copies.
//   npm run bench -- likeness [--pictures DIR]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Order, Told } from '#app/likeness/eye.ts'
import type { Found } from '#app/likeness/find.ts'
import { poolOf } from '#app/media/processes.server.ts'
import { drawWork } from '../../prisma/seed/draw-work.server.ts'
import { WORKS } from '../../prisma/seed/works.ts'
import { changes, derivative, upright, type Change } from '../likeness/versions.ts'
import { sample } from '../media/samples.ts'
import type { Bench } from './bench.ts'
import { Tally } from './likeness-tally.ts'

/** Files of the samples that show the very same cloth. */
const twins = [
  ['13-parang-3008x2000-nikon.jpg', '14-parang-3008x2000-recompressed.jpg'],
  ['29-WEBP-named-jpg.jpg', '36-kenanga-736.jpg'],
]
const goals = { found: 95, alarms: 2, trace: 1.5, thousand: 20, megabytes: 300 }

const eye = poolOf<Order, Told>({
  name: 'eye of the bench',
  script: 'app/likeness/eye.ts',
  size: 2,
  limits: { memoryBytes: 1_500_000_000, seconds: 600 },
  nice: 5,
})
const most = { trace: { seconds: [] as number[], bytes: 0 }, compare: { seconds: [] as number[], bytes: 0 } }

async function ask(order: Order): Promise<Found[]> {
  const { result, cost } = await eye.ask(order)
  if (result === 'too heavy') throw new Error(`${order.task} was too heavy`)
  most[order.task].seconds.push(cost.seconds)
  most[order.task].bytes = Math.max(most[order.task].bytes, cost.peakBytes)
  return result.found
}

export const run: Bench = async (args, say) => {
  const at = args.indexOf('--pictures')
  const pictures = at >= 0 ? args[at + 1]! : sample('a-batik')
  const folder = mkdtempSync(join(tmpdir(), 'likeness-'))
  try {
    return await measure(pictures, folder, say)
  } finally {
    await eye.close()
    rmSync(folder, { recursive: true })
  }
}

async function measure(pictures: string, folder: string, say: (line: string) => void): Promise<number> {
  const names = readdirSync(pictures).toSorted()
  say(
    `${names.length} pictures of ${pictures}, among ${WORKS.length} drawn cloths; load ${loadavg()[0]!.toFixed(1)}`,
  )
  const whole = new Map<string, Buffer>()
  for (const name of names) whole.set(name, await upright(join(pictures, name)))
  const gallery = new Map<string, string>()
  for (const [name, picture] of whole) gallery.set(name, await trace(folder, name, picture))
  for (const work of WORKS) {
    const { main } = await drawWork({ ...work, cloth: { ...work.cloth, details: [] } }, { longSide: 1600 })
    gallery.set(`drawn ${work.key}`, await trace(folder, `drawn ${work.key}`, main))
  }
  const all = [...gallery].map(([key, file]) => ({ key, trace: file }))

  const tally = new Tally(goals.found)
  const jobs = changes.flatMap((change, c) =>
    names.map((name, n) => ({ change, name, host: names[(n + 5 + c) % names.length]! })),
  )
  await inPairs(jobs, async ({ change, name, host }) => {
    const file = await version(folder, change, whole.get(name)!, whole.get(host)!)
    const found = await ask({ task: 'compare', trace: file, others: all })
    const { width = 0, height = 0 } = await sharp(whole.get(name)!).metadata()
    tally.add({
      change,
      name,
      found,
      right: alike(name),
      host: alike(host),
      small: Math.min(width, height) < 300,
    })
  })
  for (const line of tally.table()) say(line)

  const reported = { real: 0, mixed: 0, drawn: 0 }
  const pairs = { real: 0, mixed: 0, drawn: 0 }
  await inPairs(all, async (one) => {
    const others = all.filter(({ key }) => key !== one.key && !alike(one.key).includes(key))
    const kindOf = (key: string) =>
      Number(key.startsWith('drawn ')) + Number(one.key.startsWith('drawn ')) === 2
        ? 'drawn'
        : whole.has(key) && whole.has(one.key)
          ? 'real'
          : 'mixed'
    for (const { key } of others) pairs[kindOf(key)]++
    for (const { key, score } of await ask({ task: 'compare', trace: one.trace, others })) {
      reported[kindOf(key)]++
      say(`  strangers reported: ${one.key} and ${key}, ${score}`)
    }
  })
  const rate = (kind: keyof typeof pairs) => (100 * reported[kind]) / pairs[kind]
  for (const [kind, text] of [
    ['real', 'two real cloths'],
    ['mixed', 'a real and a drawn cloth'],
    ['drawn', 'two drawn cloths (some share an ornament)'],
  ] as const)
    say(`false alarms, ${text}: ${reported[kind]} of ${pairs[kind]} pairs, ${rate(kind).toFixed(2)} %`)

  const thousand = Array.from({ length: 1000 }, (_, i) => ({
    key: String(i),
    trace: all[i % all.length]!.trace,
  }))
  const before = most.compare.bytes
  most.compare = { seconds: [], bytes: 0 }
  for (const name of names.slice(0, 5)) {
    const unlike = thousand.filter((_, i) => !alike(name).includes(all[i % all.length]!.key))
    const once = all.filter(({ key }) => alike(name).includes(key))
    await ask({
      task: 'compare',
      trace: gallery.get(name)!,
      others: [...unlike, ...thousand.slice(0, 1000 - unlike.length - once.length), ...once],
    })
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const megabytes = (bytes: number) => bytes / 1e6
  const peak = Math.max(before, most.compare.bytes, most.trace.bytes)
  say(
    `a trace: ${mean(most.trace.seconds).toFixed(2)} s, at most ${Math.max(...most.trace.seconds).toFixed(2)} s (goal ${goals.trace})`,
  )
  say(
    `one against 1,000: ${mean(most.compare.seconds).toFixed(1)} s, at most ${Math.max(...most.compare.seconds).toFixed(1)} s (goal ${goals.thousand})`,
  )
  say(
    `peak memory of the process: ${megabytes(most.trace.bytes).toFixed(0)} MB for traces, ${megabytes(peak).toFixed(0)} MB in all (goal ${goals.megabytes})`,
  )
  const met = tally.met() && rate('real') <= goals.alarms && rate('mixed') <= goals.alarms
  say(met ? 'all goals of finding met' : 'NOT all goals of finding met')
  return met ? 0 : 1
}

/** The picture itself and what shows the same cloth. */
function alike(name: string): string[] {
  return twins.find((pair) => pair.includes(name)) ?? [name]
}

async function trace(folder: string, name: string, picture: Buffer): Promise<string> {
  const into = join(folder, `${name}.bin`)
  const file = join(folder, `${name}.webp`)
  writeFileSync(file, await derivative(picture))
  await ask({ task: 'trace', file, into })
  rmSync(file)
  return into
}

let count = 0
async function version(folder: string, change: Change, picture: Buffer, host: Buffer): Promise<string> {
  const place = join(folder, 'versions')
  mkdirSync(place, { recursive: true })
  return trace(place, String(count++), await change.make(picture, host))
}

/** Two at a time. */
async function inPairs<T>(jobs: T[], work: (job: T) => Promise<void>): Promise<void> {
  const rest = [...jobs]
  const hand = async () => {
    for (let job = rest.shift(); job; job = rest.shift()) await work(job)
  }
  await Promise.all([hand(), hand()])
}
