import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const folder = () => mkdtempSync(join(tmpdir(), 'sayembara-secret-'))

/** Asks for a key in a process of its own, as the first thing ever done on a data folder. */
function keyIn(dataDir: string) {
  const { VITEST: _vitest, ...env } = process.env
  const script =
    "import { secretFor } from '#app/ground/secret.server.ts'; process.stdout.write(secretFor('test'))"
  const args = ['--import', 'tsx', '--input-type=module', '-e', script]
  return promisify(execFile)(process.execPath, args, { env: { ...env, DATA_DIR: dataDir } })
}

test('processes that start at once agree on one secret, and nothing else is left behind', async () => {
  const dataDir = folder()
  const keys = await Promise.all([1, 2, 3, 4].map(() => keyIn(dataDir)))
  expect(new Set(keys.map(({ stdout }) => stdout)).size).toBe(1)
  expect(keys[0]!.stdout).toMatch(/^[0-9a-f]{64}$/)
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  expect(readdirSync(dataDir)).toEqual(['secret'])
})

test.each(['', 'abc'])('a secret that is not whole (%j) gives no keys', async (half) => {
  const dataDir = folder()
  writeFileSync(join(dataDir, 'secret'), half)
  await expect(keyIn(dataDir)).rejects.toThrow('not whole')
})
