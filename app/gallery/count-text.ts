import { canonical } from '#app/audit/chain.ts'

/** The file's own text, always the same for the same count: readable JSON, marks of a sheet on one line. */
export function countText(count: object, hash: string): string {
  const text = JSON.stringify({ ...count, hash }, null, 2)
  // A line break stands between items only: within a string it would be written as \n.
  const flat = text.replace(/\[\n\s+((?:\d+,\n\s+)*\d+)\n\s+\]/g, (_list, items: string) => {
    return `[${items.replace(/\n\s+/g, ' ')}]`
  })
  return `${flat}\n`
}

/** What the hash of the snapshot is made over: the file without its own hash, in canonical form. */
function hashedText(file: object): string {
  const { hash: _hash, ...count } = file as { hash?: unknown }
  return canonical(count)
}

/** SHA-256 in hex by the means that browsers and Node share; null where a browser has none, as without HTTPS. */
export async function hashOf(file: object): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(hashedText(file)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
