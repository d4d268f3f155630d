// Runs in the browser.
import type { Refusal } from '#app/ground/outcome.ts'
import type { StoredSheet } from './change.ts'
import type { SheetTexts } from './three-way.ts'

/** What became of a change: stored, refused (with what is stored, if that is why), or not arrived. */
export type PostAnswer =
  | { kind: 'stored'; stored: StoredSheet }
  | { kind: 'refused'; refusal: Refusal & { stored?: StoredSheet } }
  | { kind: 'offline' | 'signed-out' }

/** Sends the changed fields of a sheet, naming the version they were made on. */
export async function postSheet(sheet: string, version: number, typed: SheetTexts): Promise<PostAnswer> {
  const body = new URLSearchParams({ ...typed, version: String(version) })
  const address = `/juri/lembar/${sheet}/simpan`
  const answer = await fetch(address, { method: 'POST', body, keepalive: true }).catch(() => null)
  if (!answer || answer.status >= 500) return { kind: 'offline' }
  // Whoever is no longer signed in is led to a page instead of an answer.
  if (!answer.headers.get('Content-Type')?.includes('json')) return { kind: 'signed-out' }
  const said: unknown = await answer.json().catch(() => null)
  if (!said) return { kind: 'offline' }
  return answer.ok
    ? { kind: 'stored', stored: said as StoredSheet }
    : { kind: 'refused', refusal: said as Refusal }
}
