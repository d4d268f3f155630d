import { beforeEach } from 'vitest'
import { db } from '#app/ground/db.server.ts'

/** Empties every table before each test of the file: real database, no trace of the test before. */
export function freshDatabase() {
  beforeEach(async () => {
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%'`
    const triggers = await db.$queryRaw<{ name: string; sql: string }[]>`
      SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`
    await db.$executeRawUnsafe('PRAGMA foreign_keys=OFF')
    for (const { name } of triggers) await db.$executeRawUnsafe(`DROP TRIGGER "${name}"`)
    for (const { name } of tables) await db.$executeRawUnsafe(`DELETE FROM "${name}"`)
    for (const { sql } of triggers) await db.$executeRawUnsafe(sql)
    await db.$executeRawUnsafe('PRAGMA foreign_keys=ON')
  })
}
