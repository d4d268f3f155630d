import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'
import { sign } from '#app/media/signature.server.ts'
import { partSize, pathOf } from '#app/media/store.server.ts'
import { addressFor, announce, have, put, startUploadServer } from './upload-server.ts'

let server: Awaited<ReturnType<typeof startUploadServer>>
beforeAll(async () => void (server = await startUploadServer()))
afterAll(() => server.close())

let count = 0
const fresh = (size: number) => ({ name: `karya-${++count}.jpg`, bytes: randomBytes(size) })
const ask = (file: { name: string; bytes: Buffer }) =>
  addressFor(server.origin, { name: file.name, size: file.bytes.length })
const keyOf = (url: string) => new URL(url).searchParams.get('x-ut-custom-id')!

test('a file sent whole is kept byte for byte, and the client is told its hash and what became of it', async () => {
  const file = fresh(300_000)
  const url = await ask(file)
  expect(await have(url)).toBe(0)
  const answer = await put(url, file.bytes)
  expect(answer.status).toBe(200)
  const hash = sha256(file.bytes)
  expect(await answer.json()).toMatchObject({
    fileHash: hash,
    serverData: { ok: true, value: { picture: keyOf(url) } },
  })
  expect(server.arrivals.at(-1)).toMatchObject({
    userId: 'siti',
    holder: 'karya',
    name: file.name,
    bytes: 300_000,
    sha256: hash,
  })
  expect(readFileSync(pathOf('originals', keyOf(url))).equals(file.bytes)).toBe(true)
  expect(await partSize(keyOf(url))).toBe(0)
})

test('an upload cut at random bytes goes on from what arrived and ends complete', async () => {
  for (let round = 0; round < 20; round++) {
    const file = fresh(randomInt(20_000, 400_000))
    const cut = randomInt(1, file.bytes.length)
    await putAndBreak(await ask(file), file.bytes, cut)
    // The same file is announced again, as a reopened tab does.
    const url = await ask(file)
    const reached = await settled(url)
    expect(reached).toBeLessThanOrEqual(cut)
    const answer = await put(url, file.bytes, reached)
    expect(answer.status).toBe(200)
    expect(readFileSync(pathOf('originals', keyOf(url))).equals(file.bytes)).toBe(true)
  }
})

test('what is resumed is most of what was sent', async () => {
  const file = fresh(2_000_000)
  const url = await ask(file)
  const socket = await startPut(url, file.bytes, 1_500_000)
  await vi.waitUntil(async () => (await have(url)) > 1_300_000, { timeout: 10_000, interval: 20 })
  socket.destroy()
  const reached = await settled(url)
  expect(reached).toBeGreaterThan(1_300_000)
  // A browser that repeats the request by itself, from the first byte on, loses nothing by a second break.
  await putAndBreak(url, file.bytes, 10_000)
  expect(await settled(url)).toBe(reached)
  expect((await put(url, file.bytes, reached)).status).toBe(200)
  expect(readFileSync(pathOf('originals', keyOf(url))).equals(file.bytes)).toBe(true)
})

test('a second finish answers as the first and records nothing more', async () => {
  const file = fresh(50_000)
  const url = await ask(file)
  const first = await (await put(url, file.bytes)).json()
  const arrivals = server.arrivals.length
  expect(await have(url)).toBe(50_000)
  const second = await put(url, file.bytes, 50_000)
  expect(second.status).toBe(200)
  expect(await second.json()).toEqual(first)
  expect(server.arrivals.length).toBe(arrivals)
})

test('five finishes at once are one arrival', async () => {
  const file = fresh(400_000)
  const url = await ask(file)
  const arrivals = server.arrivals.length
  const answers = await Promise.all(Array.from({ length: 5 }, () => put(url, file.bytes)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(server.arrivals.length).toBe(arrivals + 1)
  expect(readFileSync(pathOf('originals', keyOf(url))).equals(file.bytes)).toBe(true)
})

test('a new connection takes over from a silent one', async () => {
  const file = fresh(200_000)
  const url = await ask(file)
  const silent = await startPut(url, file.bytes, 80_000)
  await sleep(200)
  const answer = await put(url, file.bytes, await have(url))
  expect(answer.status).toBe(200)
  expect(readFileSync(pathOf('originals', keyOf(url))).equals(file.bytes)).toBe(true)
  silent.destroy()
})

test('an address that was touched, or is too old, is refused', async () => {
  const file = fresh(1_000)
  const url = await ask(file)
  const touched = [
    url.replace('x-ut-file-size=1000', 'x-ut-file-size=9000'),
    url.replace(/signature=hmac-sha256%3D.{6}/, 'signature=hmac-sha256%3Dabcdef'),
    url.replace(/&signature=.*/, ''),
    url.replace(/expires=\d+/, (found) => `${found}0`),
    url.replace('/ingest/', '/ingest/x'),
  ]
  for (const address of touched) expect((await put(address, file.bytes)).status).toBe(403)
  expect(await partSize(keyOf(url))).toBe(0)
})

test('an address whose time is over is refused, though its signature holds', async () => {
  const file = fresh(1_000)
  const url = await ask(file)
  const key = `sk_live_${secretFor('uploads')}`
  const resigned = (address: string) => {
    const signed = address.slice(0, address.indexOf('&signature='))
    return `${signed}&signature=${encodeURIComponent(sign(signed, key))}`
  }
  const over = resigned(url.replace(/expires=\d+/, `expires=${Date.now() - 1}`))
  expect((await put(over, file.bytes)).status).toBe(403)
  // Signed the same way, but in time.
  expect((await put(resigned(url), file.bytes)).status).toBe(200)
})

test('someone else’s upload does not exist; one whose session has ended goes on', async () => {
  const file = fresh(1_000)
  const url = await ask(file)
  server.who.userId = 'budi'
  expect((await put(url, file.bytes)).status).toBe(404)
  server.who.userId = null
  expect((await put(url, file.bytes)).status).toBe(200)
  server.who.userId = 'siti'
})

test('more bytes than announced are cut off', async () => {
  const file = fresh(1_000)
  const url = await ask(file)
  const more = randomBytes(500_000)
  // A declared length is refused unread; an undeclared one while it comes.
  expect((await put(url, more)).status).toBe(413)
  const chunked = await putChunked(url, more)
  expect(chunked).toContain('413')
  expect(await partSize(keyOf(url))).toBe(0)
})

test('fewer bytes than announced are kept but not called arrived', async () => {
  const file = fresh(10_000)
  const url = await ask(file)
  const answer = await put(url, file.bytes.subarray(0, 4_000))
  expect(answer.status).toBe(400)
  expect(answer.headers.get('x-ut-range-start')).toBe('4000')
  const gap = await put(url, file.bytes, 9_000)
  expect(gap.status).toBe(416)
  expect((await put(url, file.bytes, 4_000)).status).toBe(200)
})

test('what is no multipart body is refused', async () => {
  const url = await ask(fresh(10))
  const answer = await fetch(url, { method: 'PUT', body: 'karya' })
  expect(answer.status).toBe(400)
})

test('a file over the limit is refused before it is sent', async () => {
  const answer = await announce(server.origin, { name: 'besar.tif', size: 64_000_001 })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toEqual({ message: 'too-large' })
})

test('who may not attach is told why, and nothing is begun', async () => {
  const closed = await startUploadServer({
    mayAttach: async () => ({ ok: false, refusal: { code: 'closed' } }),
  })
  const before = await db.upload.count()
  const answer = await announce(closed.origin, { name: 'karya.jpg', size: 10 })
  expect(await answer.json()).toEqual({ message: 'closed' })
  expect(answer.ok).toBe(false)
  expect(await db.upload.count()).toBe(before)
  await closed.close()
})

test('an arrival that cannot be recorded is not confirmed, and succeeds when asked again', async () => {
  let failing = true
  const broken = await startUploadServer({
    arrived: async ({ original }) => {
      if (failing) throw new Error('the database is away')
      return { ok: true, value: { picture: original } }
    },
  })
  const file = fresh(30_000)
  const url = await addressFor(broken.origin, { name: file.name, size: file.bytes.length })
  expect((await put(url, file.bytes)).status).toBe(500)
  failing = false
  expect(await have(url)).toBe(30_000)
  expect((await put(url, file.bytes, 30_000)).status).toBe(200)
  await broken.close()
})

test('a callback with a signature that does not hold is refused', async () => {
  const payload = JSON.stringify({ status: 'uploaded', origin: server.origin, metadata: {}, file: {} })
  const arrivals = server.arrivals.length
  const answer = await fetch(`${server.origin}/unggah?slug=gambar`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'uploadthing-hook': 'callback',
      'x-uploadthing-signature': 'hmac-sha256=00',
    },
    body: payload,
  })
  expect(answer.status).toBe(400)
  expect(server.arrivals.length).toBe(arrivals)
})

/** Opens a PUT by hand, sends `upTo` bytes of the file and leaves the connection open. */
function startPut(url: string, bytes: Buffer, upTo: number) {
  const { hostname, port, pathname, search } = new URL(url)
  const boundary = 'batas'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="karya.jpg"\r\n\r\n`
  const tail = `\r\n--${boundary}--\r\n`
  const length = head.length + bytes.length + tail.length
  return new Promise<ReturnType<typeof connect>>((sent) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `PUT ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nRange: bytes=0-\r\n` +
          `Content-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${length}\r\n\r\n${head}`,
      )
      socket.write(bytes.subarray(0, upTo), () => sent(socket))
    })
    socket.on('error', () => {})
  })
}

async function putAndBreak(url: string, bytes: Buffer, upTo: number) {
  const socket = await startPut(url, bytes, upTo)
  await sleep(30)
  socket.destroy()
}

/** What the server has once the broken connection is noticed and no more is written. */
async function settled(url: string): Promise<number> {
  let reached = -1
  for (;;) {
    const now = await have(url)
    if (now === reached) return now
    reached = now
    await sleep(150)
  }
}

/** Sends a body without telling its length, and answers the status line. */
async function putChunked(url: string, bytes: Buffer): Promise<string> {
  const { hostname, port, pathname, search } = new URL(url)
  return new Promise((answered) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `PUT ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nTransfer-Encoding: chunked\r\n` +
          'Content-Type: multipart/form-data; boundary=batas\r\n\r\n',
      )
      const head = Buffer.from('--batas\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
      for (const chunk of [head, bytes]) {
        socket.write(`${chunk.length.toString(16)}\r\n`)
        socket.write(chunk)
        socket.write('\r\n')
      }
    })
    socket.on('data', (data) => {
      text += data.toString('latin1')
      if (text.includes('\r\n')) answered(text.split('\r\n')[0]!)
    })
    socket.on('error', () => answered(text))
    socket.on('close', () => answered(text))
  })
}
