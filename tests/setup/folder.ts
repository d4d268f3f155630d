// Gives every test file a data folder of its own before anything of the app is imported.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sayembara-test-'))
copyFileSync(inject('template'), join(folder, 'sayembara.db'))
process.env.DATA_DIR = folder
process.env.LOG_LEVEL ??= 'error'

afterAll(() => rmSync(folder, { recursive: true, force: true }))
