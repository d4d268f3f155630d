// Pools of watched child processes: few, replaced when they die, gone when the house closes. What a stranger's
// file does to a decoder ends one of them and never the site. The child's side is orders.server.ts.
import { fork, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import { resolve } from 'node:path'
import { single } from '#app/ground/single.server.ts'
import { tooHeavySignal } from './limits.ts'
import type { Answer, Cost } from './orders.server.ts'

/** What one process of a pool may take before it is ended. */
type Limits = { memoryBytes: number; seconds: number }

type Plan = {
  /** Names the pool; one a name lives in this process, through reloads too. */
  name: string
  /** Path of the script from the checkout's root: in the built site this module stands elsewhere. Told its limit of memory. */
  script: string
  /** How many processes at most. */
  size: number
  /** Read whenever a process starts or is asked. */
  limits: Limits
  /** How far its processes stand back for the site and for each other, 0 to 19. */
  nice: number
}

type Outcome<Result> = { result: Result | 'too heavy'; cost: Cost }
type Waiting<Order, Result> = {
  order: Order
  tries: number
  done: (outcome: Outcome<Result>) => void
  fail: (error: Error) => void
}
type Member = { child: ChildProcess; ready: Promise<boolean>; nap?: NodeJS.Timeout }
type State<Order, Result> = {
  idle: Member[]
  busy: Set<Member>
  waiting: Waiting<Order, Result>[]
  closing: boolean
}

type Pool<Order, Result> = {
  /**
   * Has an order done, after those asked before. 'too heavy' when it took more memory or time than a process may,
   * or killed two processes. Throws when no process starts, the pool closes or the work itself failed: then it
   * may be asked again.
   */
  ask: (order: Order) => Promise<Outcome<Result>>
  /** Ends all processes; what was under way fails and may be asked again. The next order opens the pool anew. */
  close: () => Promise<void>
}

const idleMs = 60_000
// For glibc (mallopt(3)): large pieces go back to the system at once. Measured: 225 MB at the peak of an AVIF 2560
// pixels wide, and 70 MB after it, instead of 330 MB and 240 MB.
const thrift = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' }

/** A pool of processes that run `script`, which calls `takeOrders`. No process starts before the first order. */
export function poolOf<Order extends object, Result>(plan: Plan): Pool<Order, Result> {
  const pool = single(plan.name, (): State<Order, Result> => ({
    idle: [],
    busy: new Set(),
    waiting: [],
    closing: false,
  }))

  function serve() {
    while (!pool.closing && pool.waiting.length > 0 && pool.busy.size < plan.size) {
      const next = pool.waiting.shift()!
      const member = pool.idle.pop() ?? begin()
      pool.busy.add(member)
      void employ(member, next)
    }
  }

  function begin(): Member {
    const member = start(plan)
    member.child.once('exit', () => (pool.idle = pool.idle.filter((other) => other !== member)))
    return member
  }

  async function employ(member: Member, job: Waiting<Order, Result>) {
    wake(member)
    const since = performance.now()
    const answer = (await member.ready)
      ? await askOne<Result>(member.child, job.order, plan.limits)
      : 'absent'
    pool.busy.delete(member)
    if (typeof answer === 'object' && !answer.spent && !pool.closing) {
      pool.idle.push(member)
      rest(member)
    } else void end(member)
    if (pool.closing) job.fail(new Error(`${plan.name} is closing`))
    else if (answer === 'absent') job.fail(new Error(`${plan.name} does not start`))
    // A death that the process did not declare may not be the file's fault.
    else if (answer === 'died' && job.tries === 0) pool.waiting.unshift({ ...job, tries: 1 })
    else if (typeof answer !== 'object') {
      const cost = { peakBytes: plan.limits.memoryBytes, seconds: (performance.now() - since) / 1000 }
      job.done({ result: 'too heavy', cost })
    } else if ('fault' in answer) job.fail(new Error(answer.fault))
    else job.done({ result: answer.result, cost: answer.cost })
    serve()
  }

  return {
    ask: (order) =>
      new Promise((done, fail) => {
        pool.waiting.push({ order, tries: 0, done, fail })
        serve()
      }),
    close: async () => {
      pool.closing = true
      for (const { fail } of pool.waiting.splice(0)) fail(new Error(`${plan.name} is closing`))
      await Promise.all([...pool.idle.splice(0), ...pool.busy].map((member) => end(member)))
      pool.closing = false
    },
  }
}

/** Starts a process by its own path. It inherits no setting; what it lets go of, it gives back after each order. */
function start({ script, limits, nice }: Plan): Member {
  const child = fork(resolve(script), [String(limits.memoryBytes)], {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-semi-space-size=4'],
    env: { NODE_ENV: 'production', VIPS_WARNING: '0', ...thrift },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // Now, while it has one thread: those that it starts later, which do the decoding, are as modest as this one.
  if (child.pid) setPriority(child.pid, nice)
  const ready = new Promise<boolean>((tell) => {
    child.once('message', () => tell(true))
    child.once('exit', () => tell(false)).on('error', () => tell(false))
  })
  return { child, ready }
}

/** One order to one process. */
function askOne<Result>(
  child: ChildProcess,
  order: object,
  { seconds }: Limits,
): Promise<Answer<Result> | 'died' | 'too heavy'> {
  return new Promise((resolveAsk) => {
    const timer = setTimeout(() => settle('too heavy'), seconds * 1000)
    const died = (_code: number | null, signal: string | null) =>
      settle(signal === tooHeavySignal ? 'too heavy' : 'died')
    const broke = () => settle('died')
    const settle = (answer: Answer<Result> | 'died' | 'too heavy') => {
      clearTimeout(timer)
      child.off('message', settle).off('exit', died).off('error', broke)
      resolveAsk(answer)
    }
    child.once('message', settle).once('exit', died).once('error', broke)
    child.send(order, (error) => error && settle('died'))
  })
}

/** Keeps a process for the next order for a while, without keeping this one alive. */
function rest(member: Member) {
  member.child.unref()
  member.child.channel?.unref()
  member.nap = setTimeout(() => void end(member), idleMs).unref()
}

function wake({ child, nap }: Member) {
  clearTimeout(nap)
  child.ref()
  child.channel?.ref()
}

function end({ child, nap }: Member): Promise<void> {
  clearTimeout(nap)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  child.ref()
  return new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGKILL')
  })
}
