// The pool of darkroom processes: few, watched, replaced when they die, gone when the house closes.
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { single } from '#app/ground/single.server.ts'
import type { Answer, Order, Print } from './darkroom.ts'
import { darkroom as limits, tooHeavySignal } from './limits.ts'

/** A print that came out, or the reason why the file is refused. */
type Developed = Extract<Print, { ok: true }> | Extract<Print, { refusal: string }>

type Waiting = {
  order: Order
  tries: number
  done: (print: Developed) => void
  fail: (error: Error) => void
}
type Room = { child: ChildProcess; ready: Promise<boolean>; nap?: NodeJS.Timeout }
type Pool = { idle: Room[]; busy: Set<Room>; waiting: Waiting[]; closing: boolean }

const size = Math.max(1, Math.floor(availableParallelism() / 2))
const idleMs = 60_000
const pool = single('darkroom', (): Pool => ({ idle: [], busy: new Set(), waiting: [], closing: false }))
const tooHeavy: Developed = { ok: false, refusal: 'too-heavy' }

/**
 * Prints an original in all sizes of one format, in a process of its own. Previews (WebP) go before fine prints
 * (AVIF). A file that kills its process or takes too long is refused as too heavy. Throws when the house closes
 * or the disk fails: then it may be asked again.
 */
export function develop(order: Order): Promise<Developed> {
  return new Promise((done, fail) => {
    pool.waiting.push({ order, tries: 0, done, fail })
    serve()
  })
}

/** Ends all darkroom processes; what was under way fails and may be asked again later. */
export async function closeDarkroom(): Promise<void> {
  pool.closing = true
  for (const { fail } of pool.waiting.splice(0)) fail(new Error('the darkroom is closing'))
  const rooms = [...pool.idle.splice(0), ...pool.busy]
  await Promise.all(rooms.map((room) => end(room)))
  pool.closing = false
}

function serve() {
  while (!pool.closing && pool.waiting.length > 0 && pool.busy.size < size) {
    const urgent = pool.waiting.findIndex(({ order }) => order.format === 'webp')
    const [next] = pool.waiting.splice(Math.max(0, urgent), 1)
    const room = pool.idle.pop() ?? start()
    pool.busy.add(room)
    void expose(room, next!)
  }
}

/** Starts a process by its own path: in the built site this module stands elsewhere. It inherits no setting. */
function start(): Room {
  const child = fork(resolve('app/media/darkroom.ts'), [String(limits.memoryBytes)], {
    execArgv: ['--import', 'tsx'],
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', VIPS_WARNING: '0' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ready = new Promise<boolean>((tell) => {
    child.once('message', () => tell(true))
    child.once('exit', () => tell(false)).once('error', () => tell(false))
  })
  const room = { child, ready }
  child.once('exit', () => (pool.idle = pool.idle.filter((other) => other !== room)))
  return room
}

async function expose(room: Room, job: Waiting) {
  wake(room)
  const answer = (await room.ready) ? await ask(room.child, job.order) : 'absent'
  pool.busy.delete(room)
  if (typeof answer === 'object' && !answer.spent && !pool.closing) rest(room)
  else void end(room)
  if (pool.closing) job.fail(new Error('the darkroom is closing'))
  else if (answer === 'absent') job.fail(new Error('the darkroom does not start'))
  // A death that the process did not declare may not be the file's fault.
  else if (answer === 'died' && job.tries === 0) pool.waiting.unshift({ ...job, tries: 1 })
  else if (typeof answer !== 'object') job.done(tooHeavy)
  else if (answer.print.ok || answer.print.refusal !== null) job.done(answer.print)
  else job.fail(new Error(answer.print.fault))
  serve()
}

/** One order to one process. */
function ask(child: ChildProcess, order: Order): Promise<Answer | 'died' | 'too heavy'> {
  return new Promise((resolveAsk) => {
    const timer = setTimeout(() => settle('too heavy'), limits.seconds * 1000)
    const died = (_code: number | null, signal: string | null) =>
      settle(signal === tooHeavySignal ? 'too heavy' : 'died')
    const broke = () => settle('died')
    const settle = (answer: Answer | 'died' | 'too heavy') => {
      clearTimeout(timer)
      child.off('message', settle).off('exit', died).off('error', broke)
      resolveAsk(answer)
    }
    child.once('message', settle).once('exit', died).once('error', broke)
    child.send(order, (error) => error && settle('died'))
  })
}

/** Keeps a process for the next picture for a while, without keeping this one alive. */
function rest(room: Room) {
  pool.idle.push(room)
  room.child.unref()
  room.child.channel?.unref()
  room.nap = setTimeout(() => void end(room), idleMs).unref()
}

function wake({ child, nap }: Room) {
  clearTimeout(nap)
  child.ref()
  child.channel?.ref()
}

function end({ child, nap }: Room): Promise<void> {
  clearTimeout(nap)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  child.ref()
  return new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGKILL')
  })
}
