// Makes, once per run, the migrated empty database that every test file copies.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    template: string
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'sayembara-template-'))
  execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
    env: { ...process.env, DATA_DIR: folder },
    stdio: 'pipe',
  })
  project.provide('template', join(folder, 'sayembara.db'))
  return () => rmSync(folder, { recursive: true, force: true })
}
