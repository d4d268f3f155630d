// Runs in the browser: what is typed stays on the device until the server has confirmed it.
import { useSyncExternalStore } from 'react'
import type { DeviceCopy } from './autosave.ts'
import type { Draft } from './content.ts'

const shelf = (entryId: string) => `karya ${entryId}`

/** The copy of a draft that this device keeps, or null. */
export function recall(entryId: string): DeviceCopy | null {
  try {
    const kept = localStorage.getItem(shelf(entryId))
    return kept ? (JSON.parse(kept) as DeviceCopy) : null
  } catch {
    return null
  }
}

/** Keeps a copy, or lets it go. */
export function keep(entryId: string, copy: DeviceCopy | null): void {
  try {
    if (copy) localStorage.setItem(shelf(entryId), JSON.stringify(copy))
    else localStorage.removeItem(shelf(entryId))
  } catch {
    // A full or forbidden storage leaves only the server's copy.
  }
}

/** What this device still keeps of a draft that may no longer be changed; null where no script runs. */
export function useKeptDraft(entryId: string): Draft | null {
  const kept = useSyncExternalStore(
    () => () => {},
    () => localStorage.getItem(shelf(entryId)),
    () => null,
  )
  return kept ? (recall(entryId)?.typed ?? null) : null
}
