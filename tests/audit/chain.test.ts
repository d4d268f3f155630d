import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { record } from '#app/audit/record.server.ts'
import { verifyChain } from '#app/audit/verify.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const at = new Date('2026-04-30T16:59:59.999Z')
const write = (action: string, facts = {}) =>
  transact((tx) => record(tx, { actor: { role: 'system' }, at }, { action, subject: 'entry:x', facts }))

test('each line carries the hash of the one before, and the hash is that of the stated text', async () => {
  await write('first')
  await write('second', { b: 1, a: { d: null, c: 'é' } })
  const [first, second] = await db.auditLine.findMany({ orderBy: { seq: 'asc' } })
  expect(first!.previous).toBe('0'.repeat(64))
  expect(second!.previous).toBe(first!.hash)
  const text = `{"action":"second","actor":"system","at":"2026-04-30T16:59:59.999Z","editionId":null,"facts":{"a":{"c":"é","d":null},"b":1},"previous":"${first!.hash}","role":"system","seq":2,"subject":"entry:x"}`
  expect(second!.hash).toBe(createHash('sha256').update(text).digest('hex'))
  expect(await verifyChain()).toEqual({ lines: 2, head: second!.hash })
})

test('lines written at once still form one chain', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, n) => write(`line ${n}`)))
  expect(await verifyChain()).toMatchObject({ lines: 50 })
})

test('the database refuses to change or forget a line', async () => {
  await write('kept')
  await expect(db.auditLine.updateMany({ data: { action: 'other' } })).rejects.toThrow()
  await expect(db.auditLine.deleteMany()).rejects.toThrow()
  expect(await db.auditLine.findMany({ select: { action: true } })).toEqual([{ action: 'kept' }])
})

test('one byte changed behind the trigger names the line', async () => {
  for (const action of ['a', 'b', 'c']) await write(action)
  await db.$executeRawUnsafe('DROP TRIGGER "AuditLine_no_update"')
  await db.$executeRawUnsafe(`UPDATE "AuditLine" SET "action" = 'B' WHERE "seq" = 2`)
  expect((await verifyChain()).broken).toEqual({ seq: 2, why: 'its content was changed' })
})
