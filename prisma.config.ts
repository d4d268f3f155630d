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
    const factory = new PrismaBetterSQLite3({ url: `file:${join(folder, 'sayembara.db')}` })
    return {
      provider: 'sqlite' as const,
      adapterName: factory.adapterName,
      connect: () => factory.connect(),
      connectToShadowDb: async () => {
        const shadow = await factory.connectToShadowDb()
        // `migrate diff` hands a whole migration to executeRaw, which takes one statement only.
        shadow.executeRaw = async ({ sql }) => shadow.executeScript(sql).then(() => 0)
        return shadow
      },
    }
  },
})
