import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the migrations make exactly what the schema describes', () => {
  const difference = [
    '--from-migrations',
    'prisma/migrations',
    '--to-schema-datamodel',
    'prisma/schema.prisma',
  ]
  const answer = execFileSync('npx', ['prisma', 'migrate', 'diff', ...difference, '--script'], {
    encoding: 'utf8',
  })
  expect(answer).toContain('empty migration')
})
