import { createServer } from 'node:net'
import { afterAll, afterEach, expect, test, vi } from 'vitest'

// A mail server that greets and then refuses every addressee, as a real one does for a box that is gone.
const refusing = createServer((socket) => {
  socket.write('220 test\r\n')
  socket.on('error', () => {})
  socket.on('data', (line) => {
    const said = line.toString().slice(0, 4).toUpperCase()
    if (said === 'RCPT') socket.write('550 5.1.1 <siti@contoh.id> no such box\r\n')
    else if (said === 'QUIT') socket.end('221 bye\r\n')
    else socket.write('250 ok\r\n')
  })
})
await new Promise<void>((ready) => refusing.listen(0, '127.0.0.1', ready))
const { port } = refusing.address() as { port: number }
// Settings are read once, with the first import of the app.
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
const { db, transact } = await import('#app/ground/db.server.ts')
const { maxAttempts } = await import('#app/ground/queue.server.ts')
const { post } = await import('#app/mail/outbox.server.ts')
const { sendLetter } = await import('#app/mail/send.server.ts')
const { startWorker, stopWorker } = await import('#app/worker/loop.server.ts')
const { person } = await import('../setup/people.ts')
const { freshDatabase } = await import('../setup/world.ts')
afterEach(stopWorker)
afterAll(() => refusing.close())

freshDatabase()

const at = new Date('2026-04-01')
const secret = 'http://localhost:3000/pulihkan/0123456789'

async function refusedLetter() {
  const { id } = await person('entrant')
  const to = { id, email: 'siti@contoh.id', phone: null, lang: 'id' }
  await transact((tx) =>
    post(tx, to, () => ({ kind: 'x', subject: 'x', text: `Buka ${secret}`, secret }), at),
  )
  return db.letter.findFirstOrThrow()
}

test('a letter that is refused waits to be tried again', async () => {
  const letter = await refusedLetter()
  // What is thrown goes to the log, so it names the answer's code and not the addressee.
  const thrown = await sendLetter(letter.id, at, secret).catch(String)
  expect(thrown).toContain('550')
  expect(thrown).not.toContain('siti')
  const tried = await db.letter.findFirstOrThrow()
  expect(tried).toMatchObject({ state: 'queued', attempts: 1 })
  expect(tried.error).not.toContain('siti')
})

test('after the last attempt a letter stands as failed, and its one-time link is nowhere any more', async () => {
  const letter = await refusedLetter()
  expect(JSON.stringify(await db.job.findMany())).toContain(secret)
  const dueAt = new Date('2026-04-01T00:00:00Z')
  await db.job.updateMany({ data: { attempts: maxAttempts - 1, dueAt } })
  startWorker()
  await vi.waitUntil(async () => (await db.job.findFirstOrThrow()).failedAt, { timeout: 10_000 })
  expect(await db.letter.findFirstOrThrow({ where: { id: letter.id } })).toMatchObject({ state: 'failed' })
  expect(JSON.stringify([await db.letter.findMany(), await db.job.findMany()])).not.toContain('0123456789')
})
