import { useEffect, useState } from 'react'
import type { CountFile } from './count-file.ts'
import { hashOf } from './count-text.ts'
import { recount, type Recount } from './recount.ts'

/** How far the browser's own count is. `unknown`: a browser that cannot hash, as it may not without HTTPS. */
export type Here =
  { state: 'waiting' | 'failed' } | { state: 'done'; again: Recount; hash: 'same' | 'differs' | 'unknown' }

/** Fetches the exported file, counts it anew in the browser and compares its hash with the one on the page. */
export function useRecount(address: string, published: string): Here {
  const [here, setHere] = useState<Here>({ state: 'waiting' })
  useEffect(() => {
    const leaving = new AbortController()
    countHere(address, published, leaving.signal).then(setHere, () => {
      if (!leaving.signal.aborted) setHere({ state: 'failed' })
    })
    return () => leaving.abort()
  }, [address, published])
  return here
}

async function countHere(address: string, published: string, signal: AbortSignal): Promise<Here> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) return { state: 'failed' }
  const file = (await answer.json()) as CountFile & { hash: string }
  const hash = await hashOf(file)
  const same = hash === published && hash === file.hash
  return {
    state: 'done',
    again: recount(file),
    hash: hash === null ? 'unknown' : same ? 'same' : 'differs',
  }
}
