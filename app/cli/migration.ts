// npm run db:migration -- NAME: writes what the schema has changed since the last migration as a new one.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { now } from '#app/ground/clock.server.ts'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('Name the migration in lower case, e.g. npm run db:migration -- add_rounds\n')
  process.exit(1)
}
const prisma = ['node_modules/prisma/build/index.js', 'migrate', 'diff']
const difference = [
  '--from-migrations',
  'prisma/migrations',
  '--to-schema-datamodel',
  'prisma/schema.prisma',
  '--script',
]
const sql = execFileSync(process.execPath, [...prisma, ...difference], { encoding: 'utf8' })
if (!/^(CREATE|ALTER|DROP|PRAGMA)/m.test(sql)) {
  process.stdout.write('The migrations already match the schema.\n')
  process.exit(0)
}
const stamp = now().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = `prisma/migrations/${stamp}_${name}`
mkdirSync(folder)
writeFileSync(`${folder}/migration.sql`, sql)
process.stdout.write(`${folder}/migration.sql written. Read it, then start the app to apply it.\n`)
