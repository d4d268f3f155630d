import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { env } from './env.server.ts'

const file = join(env.DATA_DIR, 'secret')

/**
 * A key of its own for each purpose, derived from the installation's secret, which is made at first use. Throws when
 * the secret is there but not whole: keys derived from it could be guessed.
 */
export function secretFor(purpose: string): string {
  if (!existsSync(file)) makeSecret()
  const secret = readFileSync(file)
  if (secret.length < 64) throw new Error(`${file} is not whole; put it back from a backup`)
  return createHmac('sha256', secret).update(purpose).digest('hex')
}

/** It gets its name only when it is whole, so that a power cut never leaves half of one. */
function makeSecret(): void {
  mkdirSync(env.DATA_DIR, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  syncNow(draft)
  try {
    linkSync(draft, file)
    syncNow(env.DATA_DIR)
  } catch (error) {
    // Another process was faster: its secret is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/** Puts a file, or the names in a folder, on disk: keys that were used must not be others after a power cut. */
function syncNow(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
