import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import { defineConfig } from 'prisma/config'

const folder = resolve(process.env.DATA_DIR ?? 'data')

// The adapter lets the CLI work without Prisma's engine downloads.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  experimental: { adapter: true },
  engine: 'js',
  adapter: async () => {
    mkdirSync(folder, { recursive: true })
    return new PrismaBetterSQLite3(
      { url: `file:${join(folder, 'sayembara.db')}` },
      { shadowDatabaseUrl: ':memory:' },
    )
  },
})
