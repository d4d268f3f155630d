// Comparing pictures by their ids, works and references alike, in processes of their own.
import { readdir } from 'node:fs/promises'
import { unlessMissing } from '#app/ground/disk.server.ts'
import { poolOf } from '#app/media/processes.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import type { Order, Told } from './eye.ts'
import type { Found } from './find.ts'

/** Traces are drawn from the derivative nearest to this width in pixels. */
const traceWidth = 1280
/** Memory and time that one order may take: a trace takes a second, 1,000 comparisons less than twenty. */
const limits = { memoryBytes: 700_000_000, seconds: 300 }

const eye = poolOf<Order, Told>({ name: 'eye', script: 'app/likeness/eye.ts', size: 1, limits, nice: 19 })

/**
 * The likenesses between a picture and others, the strongest first; maps lead from the picture to the other. Traces
 * that are missing or of an older version are drawn first; others whose derivatives are gone are passed over.
 * Throws when the picture itself cannot be read or the house closes: then it may be asked again.
 */
export async function compare(pictureId: string, others: string[]): Promise<Found[]> {
  const order: Order = {
    task: 'compare',
    trace: traceOf(pictureId),
    others: others.filter((id) => id !== pictureId).map((key) => ({ key, trace: traceOf(key) })),
  }
  const first = await ask(order)
  if (first.missing.length === 0) return first.found
  const missing = new Set(first.missing)
  const gone = new Set<string>()
  for (const id of [pictureId, ...others]) {
    if (missing.has(traceOf(id)) && !(await makeTrace(id))) gone.add(traceOf(id))
  }
  if (gone.has(order.trace)) throw new Error(`no derivative of picture ${pictureId}`)
  const second = await ask({ ...order, others: order.others.filter(({ trace }) => !gone.has(trace)) })
  if (second.missing.includes(order.trace)) throw new Error(`the trace of picture ${pictureId} is not kept`)
  return second.found
}

/** Ends the process in which pictures are compared; what was under way fails and may be asked again later. */
export async function closeEye(): Promise<void> {
  await eye.close()
}

const traceOf = (pictureId: string) => pathOf('pictures', pictureId, 'likeness.bin')

/** Draws a picture's trace; false if it has no derivative to draw from. */
async function makeTrace(pictureId: string): Promise<boolean> {
  const names = (await readdir(pathOf('pictures', pictureId)).catch(unlessMissing)) ?? []
  const widths = names.flatMap((name) => /^(\d+)\.webp$/.exec(name)?.slice(1).map(Number) ?? [])
  const [nearest] = widths.sort((a, b) => Math.abs(a - traceWidth) - Math.abs(b - traceWidth))
  if (!nearest) return false
  await ask({
    task: 'trace',
    file: pathOf('pictures', pictureId, `${nearest}.webp`),
    into: traceOf(pictureId),
  })
  return true
}

async function ask(order: Order): Promise<Told> {
  const { result } = await eye.ask(order)
  if (result === 'too heavy') throw new Error(`${order.task} took more than it may`)
  return result
}
