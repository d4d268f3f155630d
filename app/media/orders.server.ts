// The child's side of processes.server.ts: takes one order after another and watches its own weight.
import { readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { tooHeavySignal } from './limits.ts'

/** What an order took: the most memory that the process held meanwhile, in bytes, and the time, in seconds. */
export type Cost = { peakBytes: number; seconds: number }

/** What the process sends back; one that is `spent` has grown and should not be used again. */
export type Answer<Result> = { spent: boolean } & ({ result: Result; cost: Cost } | { fault: string })

/**
 * Makes this process one of a pool: does `work` for every order that comes, and ends itself when it takes more
 * memory than its first argument allows or when its parent is gone. Does nothing in a process without a parent.
 */
export function takeOrders<Order, Result>(work: (order: Order) => Promise<Result>): void {
  const send = process.send?.bind(process)
  if (!send) return
  const most = Number(process.argv[2])
  new Worker(watch(most), { eval: true }).unref()
  // Control-C reaches the whole group; the parent decides when this process ends.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', (order: Order) => {
    forgetPeak()
    const since = performance.now()
    const cost = () => ({ peakBytes: peakBytes(), seconds: (performance.now() - since) / 1000 })
    work(order)
      .then(
        (result) => ({ result, cost: cost() }),
        (error: unknown) => ({ fault: String(error) }),
      )
      .then((said) => {
        // What is left of this order shall not stand beside the next one.
        globalThis.gc?.()
        const spent = process.memoryUsage.rss() > most / 4
        send({ ...said, spent } satisfies Answer<Result>)
      })
  })
  send({ ready: true })
}

/** In a thread of its own, so that it also sees what a decoder does while it keeps the main thread busy. */
function watch(most: number): string {
  return `
    const parent = process.ppid
    setInterval(() => {
      if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, '${tooHeavySignal}')
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
    }, 25)`
}

/** Where the system allows it (proc(5), clear_refs), the peak is that of one order and not of all before it. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Then it is the peak of the whole process.
  }
}

function peakBytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
