import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assertDurable, db, transact } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const edition = (id: string) => ({
  id,
  slug: id,
  name: id,
  nameEn: id,
  theme: '',
  themeEn: '',
  createdAt: new Date('2026-01-01T00:00:00Z'),
})

test('a plain write during another transaction that fails is kept', async () => {
  let written: Promise<unknown> | undefined
  const failing = transact(async (tx) => {
    await tx.edition.create({ data: edition('inside') })
    // Started from outside the transaction's own flow, as another request's write is.
    written = new Promise((resolve, reject) => {
      queueMicrotask(() =>
        outside(async () => await db.edition.create({ data: edition('outside') })).then(resolve, reject),
      )
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new Error('rolled back')
  })
  await expect(failing).rejects.toThrow('rolled back')
  await written
  expect((await db.edition.findMany()).map((row) => row.id)).toEqual(['outside'])
})

test('four hundred mixed writes at once all arrive', async () => {
  const writes = Array.from({ length: 400 }, (_, n) =>
    n % 2
      ? db.edition.create({ data: edition(`plain${n}`) })
      : transact((tx) => tx.edition.create({ data: edition(`tx${n}`) })),
  )
  await Promise.all(writes)
  expect(await db.edition.count()).toBe(400)
})

test('a transaction that reads before it writes is not broken off by what another process writes between', async () => {
  await db.edition.create({ data: edition('before') })
  // Another process, as the command line is, which does not wait.
  const elsewhere = `
    const Database = require('better-sqlite3')
    const db = new Database(process.argv[1], { timeout: 0 })
    try { db.exec("UPDATE Edition SET theme = 'elsewhere'"); console.log('written') }
    catch (error) { console.log(error.code) }`
  const write = () =>
    execFileSync(process.execPath, ['-e', elsewhere, join(env.DATA_DIR, 'sayembara.db')], {
      encoding: 'utf8',
    }).trim()
  await transact(async (tx) => {
    expect(await tx.edition.count()).toBe(1)
    expect(write()).toBe('SQLITE_BUSY')
    await tx.edition.create({ data: edition('after') })
  })
  expect(await db.edition.count()).toBe(2)
  expect(write()).toBe('written')
})

test('using db inside a transaction is an error, not a silent wait', async () => {
  await expect(transact(() => db.edition.count())).rejects.toThrow('use its tx')
})

test('the database is opened durably', async () => {
  await expect(assertDurable()).resolves.toBeUndefined()
})

// A request of its own has no trace of the transaction that happens to be open.
const { AsyncResource } = await import('node:async_hooks')
const apart = new AsyncResource('request')
function outside<T>(work: () => T): T {
  return apart.runInAsyncScope(work)
}
