import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/ground/env.server.ts'

const mark = join(env.DATA_DIR, 'demonstration')
const demonstration = existsSync(mark)

/** Whether this data folder holds the made-up demonstration, which every page must then say. */
export function isDemonstration(): boolean {
  return demonstration || existsSync(mark)
}
