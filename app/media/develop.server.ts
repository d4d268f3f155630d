// The darkrooms: one for the previews that people wait for, one that makes the fine prints behind them.
import { availableParallelism } from 'node:os'
import type { Order, Print } from './darkroom.ts'
import { darkroom as limits } from './limits.ts'
import type { Cost } from './orders.server.ts'
import { poolOf } from './processes.server.ts'

/** A print that came out, or the reason why the file is refused; and what it took. */
export type Developed = Print & { cost: Cost }

const plan = {
  script: 'app/media/darkroom.ts',
  size: Math.max(1, Math.floor(availableParallelism() / 2)),
  limits,
}
const previews = poolOf<Order, Print>({ ...plan, name: 'darkroom', nice: 10 })
const fine = poolOf<Order, Print>({ ...plan, name: 'darkroom for fine prints', nice: 15 })

/**
 * Prints an original in all sizes of one format, in a process of its own. Previews (WebP) never wait for fine
 * prints (AVIF). A file that kills its process or takes too long is refused as too heavy. Throws when the house
 * closes or the disk fails: then it may be asked again.
 */
export async function develop(order: Order): Promise<Developed> {
  const { result, cost } = await (order.format === 'webp' ? previews : fine).ask(order)
  return result === 'too heavy' ? { ok: false, refusal: 'too-heavy', cost } : { ...result, cost }
}

/** Ends all darkroom processes; what was under way fails and may be asked again later. */
export async function closeDarkroom(): Promise<void> {
  await Promise.all([previews.close(), fine.close()])
}
