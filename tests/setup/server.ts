import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

export type RunningServer = {
  origin: string
  log: () => string
  stop: () => Promise<void>
  kill: () => Promise<void>
}

/** Starts the built server, as npm start does, on a free port and a data folder whose database is migrated. */
export async function startServer(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<RunningServer> {
  const port = Number(settings.PORT ?? (await freePort()))
  const { VITEST: _vitest, ...outer } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/cli/start.ts'], {
    env: {
      ...outer,
      TZ: 'UTC',
      LOG_LEVEL: 'info',
      ...settings,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      ORIGIN: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const origin = `http://localhost:${port}`
  await answering(child, origin, () => printed)
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done()
      child.once('exit', () => done())
      child.kill(signal)
    })
  return { origin, log: () => printed, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

async function answering(child: ChildProcess, origin: string, printed: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${printed()}`)
    const health = await fetch(`${origin}/sehat`).catch(() => null)
    if (health) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server does not answer:\n${printed()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
