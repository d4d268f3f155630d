import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { env } from './env.server.ts'

const file = join(env.DATA_DIR, 'secret')

/** A key of its own for each purpose, derived from the installation's secret, which is made at first use. */
export function secretFor(purpose: string): string {
  if (!existsSync(file)) {
    mkdirSync(env.DATA_DIR, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return createHmac('sha256', readFileSync(file)).update(purpose).digest('hex')
}
