import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'

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
const { person } = await import('../setup/people.ts')
const { freshDatabase } = await import('../setup/world.ts')
afterAll(() => refusing.close())

freshDatabase()

test('a letter that is refused waits to be tried again, and after the last attempt stands as failed', async () => {
  const { id } = await person('entrant')
  const to = { id, email: 'siti@contoh.id', phone: null, lang: 'id' }
  const at = new Date('2026-04-01')
  await transact((tx) => post(tx, to, () => ({ kind: 'x', subject: 'x', text: 'x' }), at))
  const letter = await db.letter.findFirstOrThrow()
  const states = []
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    // What is thrown goes to the log, so it names the answer's code and not the addressee.
    const thrown = await sendLetter(letter.id, at).catch(String)
    expect(thrown).toContain('550')
    expect(thrown).not.toContain('siti')
    states.push((await db.letter.findFirstOrThrow()).state)
  }
  expect(states).toEqual([...Array(maxAttempts - 1).fill('queued'), 'failed'])
  expect((await db.letter.findFirstOrThrow()).error).not.toContain('siti')
})
