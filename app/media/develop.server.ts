// The darkrooms: one for the previews that people wait for, one that makes the fine prints behind them.
import { availableParallelism } from 'node:os'
import type { Order, Print } from './darkroom.ts'
import { darkroom as limits } from './limits.ts'
import type { Cost } from './orders.server.ts'
import { poolOf } from './processes.server.ts'

type Task = Order['task']

const size = Math.max(1, Math.floor(availableParallelism() / 2))
const plan = { script: 'app/media/darkroom.ts', size, limits }
/** How far each darkroom stands back for the site and, the fine prints, for the previews. */
export const niceness = { preview: 15, fine: 19 }
const rooms = {
  preview: poolOf<Order, Print['preview']>({ ...plan, name: 'darkroom', nice: niceness.preview }),
  fine: poolOf<Order, Print['fine']>({ ...plan, name: 'darkroom for fine prints', nice: niceness.fine }),
}

/**
 * Makes the preview of an original (WebP and facts) or its fine prints (AVIF, tiles, page), in a process of its own,
 * and tells what it took. Previews never wait for fine prints. A file that kills its process or takes too long is
 * refused as too heavy. Throws when the house closes or the disk fails: then it may be asked again.
 */
export async function develop<T extends Task>(
  order: Order & { task: T },
): Promise<Print[T] & { cost: Cost }> {
  const { result, cost } = await rooms[order.task].ask(order)
  const print = result === 'too heavy' ? { ok: false as const, refusal: 'too-heavy' as const } : result
  return { ...(print as Print[T]), cost }
}

/** Ends all darkroom processes; what was under way fails and may be asked again later. */
export async function closeDarkroom(): Promise<void> {
  await Promise.all(Object.values(rooms).map((room) => room.close()))
}
