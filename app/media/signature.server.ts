import { createHmac } from 'node:crypto'
import { sameSecret } from '#app/ground/ids.server.ts'

const prefix = 'hmac-sha256='
const mark = '&signature='

/** What a signed address of the ingest allows: to send the bytes of one upload. */
type Ticket = { fileKey: string; upload: string }

/** Signs a callback the way the upload service does. */
export function sign(payload: string, key: string): string {
  return prefix + createHmac('sha256', key).update(payload).digest('hex')
}

/**
 * Reads a signed address as `generateSignedURL` of @uploadthing/shared writes it, or null when the signature or
 * the expiry does not hold. The signature covers the exact address, whose origin a proxy may hide from us: any
 * of `origins` may have been signed.
 */
export function readTicket(address: string, key: string, at: Date, origins: string[]): Ticket | null {
  const url = new URL(address)
  const end = url.search.lastIndexOf(mark)
  if (end < 0) return null
  const signed = url.pathname + url.search.slice(0, end)
  const given = url.searchParams.get('signature') ?? ''
  if (!origins.some((origin) => sameSecret(given, sign(origin + signed, key)))) return null
  if (!(Number(url.searchParams.get('expires')) > at.getTime())) return null
  const upload = url.searchParams.get('x-ut-custom-id')
  if (!upload) return null
  return {
    fileKey: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
    // The library encodes each value once more before it is put into the query.
    upload: decodeURIComponent(upload),
  }
}
