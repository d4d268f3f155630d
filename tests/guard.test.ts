import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBodies } from '#app/guard.server.ts'

let server: Server
beforeAll(async () => {
  const app = express()
  app.use(limitBodies, (_request, response) => void response.send('read'))
  server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** The status that a post gets whose head is as told; its body never comes. */
function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  const { port } = server.address() as AddressInfo
  return new Promise((answered, failed) => {
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, (response) => {
      answered(response.statusCode!)
      sent.destroy()
    })
    sent.on('error', failed)
    sent.flushHeaders()
  })
}

const multipart = 'multipart/form-data; boundary=batas'
const urlencoded = 'application/x-www-form-urlencoded'

test.each([
  ['a picture in a form', '/en/karya/k1/gambar', multipart, 60_000_000, 200],
  ['references of the office', '/panitia/acuan', multipart, 60_000_000, 200],
  ['a picture on its way to the ingest', '/ingest/f1', multipart, 60_000_000, 200],
  ['more than any picture', '/karya/k1/gambar', multipart, 70_000_000, 413],
  ['plain fields as large as a picture', '/karya/k1/gambar', urlencoded, 60_000_000, 413],
  ['a picture where none is taken', '/masuk', multipart, 60_000_000, 413],
  ['a form', '/masuk', urlencoded, 900_000, 200],
])('%s', async (_what, path, type, length, status) => {
  expect(await statusOf(path, { 'Content-Type': type, 'Content-Length': String(length) })).toBe(status)
})

test.each([
  ['/karya/k1/gambar', multipart, 200],
  ['/karya/k1/gambar', urlencoded, 411],
  ['/masuk', multipart, 411],
])('a body of unknown length to %s as %s', async (path, type, status) => {
  expect(await statusOf(path, { 'Content-Type': type, 'Transfer-Encoding': 'chunked' })).toBe(status)
})
