import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import { Mutex } from 'async-mutex'
import { env } from './env.server.ts'
import { PrismaClient, type Prisma } from './prisma/client.ts'
import { single } from './single.server.ts'

type Connection = Awaited<ReturnType<PrismaBetterSQLite3['connect']>>

/** The client inside one transaction. */
export type Tx = Prisma.TransactionClient

const inside = new AsyncLocalStorage<true>()

/** The database. All statements share one connection, taken in turn: see `takingTurns`. */
export const db = single('db', () => openDatabase(join(env.DATA_DIR, 'sayembara.db')))

/**
 * Runs `work` in one transaction: all of it is kept, or nothing. Inside, only `tx` may be used;
 * asking `db` there would wait for this very transaction, so it throws instead.
 */
export function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => inside.run(true, async () => await work(tx)), {
    maxWait: 30_000,
    timeout: 30_000,
  })
}

/** Runs `work` as if no transaction were open: for what a transaction only sets off, such as waking the worker. */
export function apart<T>(work: () => T): T {
  return inside.exit(work)
}

/** Asserts what durability rests on, so that nothing committed can be lost by a power cut. Throws if it does not hold. */
export async function assertDurable(client: PrismaClient = db): Promise<void> {
  const [journal] = await client.$queryRaw<[{ journal_mode: string }]>`PRAGMA journal_mode`
  const [sync] = await client.$queryRaw<[{ synchronous: number }]>`PRAGMA synchronous`
  const [keys] = await client.$queryRaw<[{ foreign_keys: number }]>`PRAGMA foreign_keys`
  const found = {
    journal: journal.journal_mode,
    synchronous: Number(sync.synchronous),
    keys: Number(keys.foreign_keys),
  }
  if (found.journal !== 'wal' || found.synchronous !== 2 || found.keys !== 1) {
    throw new Error(`The database is not durable: ${JSON.stringify(found)}`)
  }
}

/** Opens a SQLite file as a client. */
function openDatabase(file: string): PrismaClient {
  mkdirSync(join(file, '..'), { recursive: true })
  const factory = new PrismaBetterSQLite3({ url: `file:${file}` })
  const adapter = {
    provider: factory.provider as 'sqlite',
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const connection = await factory.connect()
      await connection.executeScript(
        'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;',
      )
      return takingTurns(connection)
    },
  }
  return new PrismaClient({ adapter })
}

/**
 * One connection serves every request, so a plain write that arrives while another request's transaction
 * is open would run inside it and be rolled back with it. Everything outside a transaction waits its turn.
 */
function takingTurns(connection: Connection): Connection {
  const turn = new Mutex()
  const wait = async () => {
    if (inside.getStore()) throw new Error('Inside a transaction use its tx, not db')
    return turn.acquire()
  }
  const once = async <T>(work: () => Promise<T>) => {
    const release = await wait()
    try {
      return await work()
    } finally {
      release()
    }
  }
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'queryRaw') return (query: never) => once(() => target.queryRaw(query))
      if (name === 'executeRaw') return (query: never) => once(() => target.executeRaw(query))
      if (name === 'startTransaction') {
        return async (isolation?: never) => {
          const release = await wait()
          try {
            return releasing(await writing(await target.startTransaction(isolation)), release)
          } catch (error) {
            release()
            throw error
          }
        }
      }
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/**
 * Takes the lock for writing at the beginning. One that begins by reading and finds, when it comes to write, that another
 * process wrote between (the command line beside the site), is broken off by SQLite at once, however long it may wait.
 */
async function writing<T extends Awaited<ReturnType<Connection['startTransaction']>>>(transaction: T) {
  const run = (sql: string) => transaction.executeRaw({ sql, args: [], argTypes: [] })
  try {
    await run('COMMIT')
    await run('BEGIN IMMEDIATE')
    return transaction
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

function releasing<T extends { commit(): Promise<void>; rollback(): Promise<void> }>(
  transaction: T,
  release: () => void,
): T {
  return new Proxy(transaction, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      if (name !== 'commit' && name !== 'rollback') return value.bind(target)
      return () => (value.call(target) as Promise<void>).finally(release)
    },
  })
}
