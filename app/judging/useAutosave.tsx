import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Refusal } from '#app/ground/outcome.ts'
import { fieldsChanged, readChange, type StoredSheet } from './change.ts'

/** Where saving stands; `stale` and `refused` wait for the juror, the others look after themselves. */
export type SaveStatus = 'quiet' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'stale' | 'refused'

type Saver = {
  status: SaveStatus
  /** What the server holds, as far as this page knows. */
  stored: StoredSheet
  refusal: Refusal | null
  /** Names of the fields that cannot be used as they are. */
  wrong: string[]
  /** To be called on every change; `soon` waits until typing pauses. */
  changed: (soon: boolean) => void
  /** Saves what there is; answers whether everything on the page is stored. */
  settle: () => Promise<boolean>
  /** In a conflict: saves what is on this page over what is stored. */
  keepMine: () => void
}

const pause = 600
const again = 5_000

/**
 * Saves a form's changes one after the other, each naming the version it builds on. When the link is lost
 * they stay in the form and are sent when it returns; what another tab has stored is never overwritten.
 * With `conflict`, what is stored already differs from what is typed, and the juror has yet to choose.
 */
export function useAutosave(
  address: string,
  form: RefObject<HTMLFormElement>,
  initial: StoredSheet,
  conflict?: StoredSheet,
): Saver {
  const [view, setView] = useState({
    status: (conflict ? 'stale' : 'quiet') as SaveStatus,
    stored: conflict ?? initial,
    refusal: null as Refusal | null,
    wrong: [] as string[],
  })
  const known = useRef(initial)
  const stopped = useRef(conflict !== undefined)
  const sending = useRef<Promise<boolean> | null>(null)
  const unsent = useRef(false)
  const timer = useRef<number>()

  const tell = useCallback((news: Partial<typeof view>) => setView((before) => ({ ...before, ...news })), [])

  /** What differs from the server, as a body to post; null when nothing does. */
  const pending = useCallback(() => {
    if (!form.current) return { body: null, wrong: [] }
    const filled = new FormData(form.current)
    filled.set('version', String(known.current.version))
    let read = readChange(filled)
    const wrong = read.ok ? [] : read.refusal.wrong
    // A number that cannot be read comes as nothing, and nothing would take the mark back.
    for (const field of form.current.elements) {
      if (field instanceof HTMLInputElement && field.validity.badInput) wrong.push(field.name)
    }
    for (const name of wrong) filled.delete(name)
    read = readChange(filled)
    const names = read.ok ? fieldsChanged(known.current, read.value) : []
    const body = new URLSearchParams({ version: String(known.current.version) })
    for (const name of names) body.set(name, String(filled.get(name)))
    return { body: names.length > 0 ? body : null, wrong }
  }, [form])

  const send = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current)
    while (sending.current) await sending.current
    const { body, wrong } = pending()
    tell({ wrong })
    if (!body || stopped.current) return !body && wrong.length === 0
    tell({ status: 'saving' })
    unsent.current = false
    sending.current = post(address, body).then((answer) => {
      sending.current = null
      if (answer.kind === 'stored') {
        known.current = answer.stored
        tell({ status: 'saved', stored: answer.stored, refusal: null })
        return true
      }
      if (answer.kind === 'refused') {
        stopped.current = true
        const stale = answer.refusal.code === 'stale' && answer.refusal.stored
        tell({
          status: stale ? 'stale' : 'refused',
          refusal: answer.refusal,
          ...(stale ? { stored: answer.refusal.stored } : {}),
        })
      } else {
        tell({ status: answer.kind })
        unsent.current = true
      }
      return false
    })
    return (await sending.current) && pending().body === null && wrong.length === 0
  }, [address, pending, tell])

  const changed = useCallback(
    (soon: boolean) => {
      window.clearTimeout(timer.current)
      if (soon) timer.current = window.setTimeout(() => void send(), pause)
      else void send()
    },
    [send],
  )

  useEffect(() => {
    const now = () => void send()
    // What was typed before this script ran.
    timer.current = window.setTimeout(now, pause)
    const retry = window.setInterval(() => unsent.current && now(), again)
    const hidden = () => document.visibilityState === 'hidden' && now()
    const leaving = (event: BeforeUnloadEvent) => {
      if (pending().body && navigator.onLine === false) event.preventDefault()
    }
    window.addEventListener('online', now)
    window.addEventListener('focus', now)
    window.addEventListener('pagehide', now)
    window.addEventListener('beforeunload', leaving)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.clearTimeout(timer.current)
      window.clearInterval(retry)
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
      window.removeEventListener('pagehide', now)
      window.removeEventListener('beforeunload', leaving)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [send, pending])

  const keepMine = useCallback(() => {
    known.current = view.stored
    stopped.current = false
    void send()
  }, [send, view.stored])

  return { ...view, changed, settle: send, keepMine }
}

type Answer =
  | { kind: 'stored'; stored: StoredSheet }
  | { kind: 'refused'; refusal: Refusal & { stored?: StoredSheet } }
  | { kind: 'offline' | 'signed-out' }

async function post(address: string, body: URLSearchParams): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', body, keepalive: true }).catch(() => null)
  if (!answer || answer.status >= 500) return { kind: 'offline' }
  // Whoever is no longer signed in is led to a page instead of an answer.
  if (!answer.headers.get('Content-Type')?.includes('json')) return { kind: 'signed-out' }
  if (answer.ok) return { kind: 'stored', stored: (await answer.json()) as StoredSheet }
  return { kind: 'refused', refusal: (await answer.json()) as Refusal }
}
