import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../setup/server.ts'
import type { Desk, Kept } from './fill-desk.ts'

type Say = (line: string) => void

const jurors = 30
const works = 12

/**
 * Thirty jurors save marks at once at the built server, each with a session and a kept connection of their own: first
 * without a pause between one answer and the next mark, then a mark every second or so each, as a hand would. Every
 * mark that was answered is then looked for in the database.
 */
export async function measureDesk(say: Say): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sayembara-bench-'))
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { env, maxBuffer: 2 ** 26 }).toString()
  const fill = (...args: string[]): unknown =>
    JSON.parse(run('--import', 'tsx', 'tests/bench/fill-desk.ts', ...args))
  run('node_modules/prisma/build/index.js', 'migrate', 'deploy')
  const desk = fill('open', String(jurors), String(works)) as Desk
  const server = await startServer(dataDir, { LOG_LEVEL: 'warn' })
  const sent = new Map<string, number>()
  const seats = desk.jurors.map((juror) => new Seat(server.origin, juror, desk.criteria, sent))
  let answered = 0
  try {
    await Promise.all(seats.map((seat) => seat.save(0, 0, 50)))
    answered += jurors
    for (const [name, wait] of [
      ['without a pause', 0],
      ['a mark a second each', 1000],
    ] as const) {
      const start = performance.now()
      const times = (await Promise.all(seats.map((seat) => seat.judge(wait === 0 ? works : 2, wait)))).flat()
      const seconds = (performance.now() - start) / 1000
      times.sort((a, b) => a - b)
      answered += times.length
      const at = (share: number) =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
      say(
        `desk, ${jurors} jurors at once, ${name}: ${times.length} marks saved in ${seconds.toFixed(1)} s ` +
          `(${(times.length / seconds).toFixed(0)}/s), p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`,
      )
    }
  } finally {
    for (const seat of seats) seat.leave()
    await server.stop()
  }
  const kept = fill('count') as Kept
  rmSync(dataDir, { recursive: true, force: true })
  const stands = kept.marks.filter(([sheet, criterion, value]) => sent.get(`${sheet} ${criterion}`) === value)
  const lost = sent.size - stands.length
  say(
    `desk, in the database: ${stands.length} of ${sent.size} cells hold the last mark sent, ` +
      `${kept.lines} of ${answered} saves on the audit trail, lost ${lost}`,
  )
  return lost === 0 && kept.marks.length === sent.size && kept.lines === answered ? 0 : 1
}

/** A juror at the desk. */
class Seat {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #versions = new Map<string, number>()
  #turn = 0

  constructor(
    readonly origin: string,
    readonly juror: Desk['jurors'][number],
    readonly criteria: string[],
    /** The last mark sent and answered, by sheet and criterion. */
    readonly sent: Map<string, number>,
  ) {}

  /** Marks every criterion of so many sheets, one mark after the other; answers what each save took. */
  async judge(sheets: number, wait: number): Promise<number[]> {
    const times: number[] = []
    this.#turn += 1
    if (wait > 0) await sleep(Math.random() * wait)
    for (let sheet = 0; sheet < sheets; sheet++) {
      for (let criterion = 0; criterion < this.criteria.length; criterion++) {
        // Never the mark that stands already: saving that would change nothing.
        const value = ((sheet * 7 + criterion * 13) % 40) + this.#turn * 20
        const start = performance.now()
        await this.save(sheet, criterion, value)
        times.push(performance.now() - start)
        if (wait > 0) await sleep(Math.max(0, wait * (0.5 + Math.random()) - (performance.now() - start)))
      }
    }
    return times
  }

  /** Saves one mark as the page's autosave does. */
  async save(sheet: number, criterion: number, value: number): Promise<void> {
    const id = this.juror.sheets[sheet]!
    const version = this.#versions.get(id) ?? 0
    const body = `version=${version}&mark-${this.criteria[criterion]}=${value}`
    const answer = await this.#post(`/juri/lembar/${id}/simpan`, body)
    const stored = JSON.parse(answer) as { version: number; marks: Record<string, number> }
    if (stored.marks[this.criteria[criterion]!] !== value) throw new Error(`not stored: ${answer}`)
    this.#versions.set(id, stored.version)
    this.sent.set(`${id} ${this.criteria[criterion]}`, value)
  }

  leave(): void {
    this.#agent.destroy()
  }

  #post(path: string, body: string): Promise<string> {
    return new Promise((done, failed) => {
      const headers = {
        cookie: this.juror.cookie,
        origin: this.origin,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      }
      const asked = request(this.origin + path, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        let text = ''
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
        answer.on('end', () =>
          answer.statusCode === 200 ? done(text) : failed(new Error(`${path}: ${answer.statusCode} ${text}`)),
        )
      })
      asked.on('error', failed)
      asked.end(body)
    })
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
