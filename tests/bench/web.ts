import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../setup/server.ts'
import type { Bench } from './bench.ts'

const seconds = 30
const rate = 20

/** With --busy: how long pages take while fifty A3 pictures wait to be processed, against a quiet site. */
export const run: Bench = async (args, say) => {
  if (!args.includes('--busy')) {
    say('npm run bench -- web --busy')
    return 1
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'sayembara-bench-'))
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  execFileSync('npx', ['prisma', 'migrate', 'deploy'], { env, stdio: 'pipe' })
  const queue = (what: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/fill-queue.ts', what], {
      env,
      stdio: 'pipe',
    })
  queue('open')
  const server = await startServer(dataDir, { LOG_LEVEL: 'warn' })
  try {
    const begun = await fetch(`${server.origin}/karya`, {
      method: 'POST',
      headers: { origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    const cookie = begun.headers.get('set-cookie')!.split(';')[0]!
    const pages = ['/', '/relief', '/relief/simbar', '/aturan', '/daftar', begun.headers.get('location')!]
    const look = (path: string) => fetch(server.origin + path, { headers: { cookie } })
    await probe(pages, look, 5)

    const idle = await probe(pages, look, seconds)
    queue('fill')
    const before = await waiting(server.origin)
    const busy = await probe(pages, look, seconds)
    const after = await waiting(server.origin)

    say(`${rate} pages a second for ${seconds} s; jobs waiting while busy: ${before} to ${after}`)
    say(`page                            idle p50   p95   busy p50   p95  ratio of p95, ms`)
    for (const path of [...pages, 'all']) {
      const [quiet, loaded] = [times(idle, path), times(busy, path)]
      const ratio = at(loaded, 0.95) / at(quiet, 0.95)
      const figures = [at(quiet, 0.5), at(quiet, 0.95), at(loaded, 0.5), at(loaded, 0.95)]
      say(
        `${path.padEnd(30)}${figures.map((ms) => ms.toFixed(1).padStart(9)).join('')}${ratio.toFixed(2).padStart(9)}`,
      )
    }
    const ratio = at(times(busy, 'all'), 0.95) / at(times(idle, 'all'), 0.95)
    say(`p95 of a page while busy ${ratio.toFixed(2)} x of idle, goal under 2`)
    return ratio < 2 && after > 0 ? 0 : 1
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Seen = { path: string; ms: number }

/** Asks for the pages in turn at a fixed rate, whether or not earlier answers have come. */
async function probe(pages: string[], look: (path: string) => Promise<Response>, forSeconds: number) {
  const seen: Promise<Seen>[] = []
  const start = performance.now()
  for (let count = 0; count < forSeconds * rate; count++) {
    const due = start + (count * 1000) / rate
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    seen.push(once(pages[count % pages.length]!, look))
  }
  return Promise.all(seen)
}

async function once(path: string, look: (path: string) => Promise<Response>): Promise<Seen> {
  const start = performance.now()
  const answer = await look(path)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return { path, ms: performance.now() - start }
}

async function waiting(origin: string): Promise<number> {
  const health = (await (await fetch(`${origin}/sehat`)).json()) as { jobs: { waiting: number } }
  return health.jobs.waiting
}

function times(seen: Seen[], path: string): number[] {
  return seen
    .filter((one) => path === 'all' || one.path === path)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
