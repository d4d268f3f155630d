import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { nodeProgram } from './node-bundle.ts'

/** The doors of uploading in a process of its own, on this test's data folder, which can be killed at any moment. */
export async function startMortalServer(settings: Record<string, string> = {}) {
  const { program, remove } = await nodeProgram('tests/media/upload-process.ts')
  const port = await freePort()
  const standBy = async () => {
    const { VITEST: _vitest, ...outer } = process.env
    const child = spawn(process.execPath, [program], {
      env: {
        ...outer,
        PORT: String(port),
        ORIGIN: `http://127.0.0.1:${port}`,
        LOG_LEVEL: 'error',
        ...settings,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.stdout.on('data', (text: Buffer) => `${text}`.startsWith('{') && process.stderr.write(text))
    return child
  }
  const take = async (child: Awaited<ReturnType<typeof standBy>>) => {
    child.stdin.write('go\n')
    await once(child.stdout, 'data')
    return child
  }
  let running = await take(await standBy())
  let next = standBy()
  let kills = 0
  /** Ends the process as a power cut would (SIGKILL), and lets another begin that knows only what is on disk. */
  let turn = Promise.resolve()
  const kill = () => (turn = turn.then(killNow))
  const killNow = async () => {
    kills += 1
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
    running = await take(await next)
    next = standBy()
  }
  const stop = async () => {
    running.kill('SIGKILL')
    const spare = await next
    spare.kill('SIGKILL')
    remove()
  }
  return { port, kill, kills: () => kills, stop }
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
