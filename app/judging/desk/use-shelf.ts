// Runs in the browser: small things that the browser remembers for its juror, the same in all of its tabs.
import { useCallback, useMemo, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function watch(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** What stands on a shelf of the browser, as JSON, and a way to replace it; `empty` on the server and where nothing stands. */
export function useShelf<Thing>(name: string, empty: Thing): [Thing, (thing: Thing) => void] {
  const text = useSyncExternalStore(
    watch,
    () => read(name),
    () => null,
  )
  const thing = useMemo(() => (text ? parsed(text, empty) : empty), [text, empty])
  const put = useCallback(
    (next: Thing) => {
      try {
        localStorage.setItem(name, JSON.stringify(next))
      } catch {
        // A full or forbidden storage remembers nothing.
      }
      for (const listener of listeners) listener()
    },
    [name],
  )
  return [thing, put]
}

function parsed<Thing>(text: string, empty: Thing): Thing {
  try {
    return JSON.parse(text) as Thing
  } catch {
    return empty
  }
}

const never = () => () => {}

/** Whether the page's script runs: false on the server and for the first drawing in the browser. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
