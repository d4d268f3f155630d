import Database from 'better-sqlite3'

/** How many statements the database was sent while `work` ran. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const { prepare } = Database.prototype
  let count = 0
  Database.prototype.prepare = function counting(this: Database.Database, source: string) {
    count += 1
    return prepare.call(this, source)
  } as typeof prepare
  try {
    await work()
    return count
  } finally {
    Database.prototype.prepare = prepare
  }
}
