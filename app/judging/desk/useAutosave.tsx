import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Refusal } from '#app/ground/outcome.ts'
import type { StoredSheet } from './change.ts'
import { readForm, writeForm } from './form-texts.ts'
import { drop, keepChange, leftBehind, letGo, newForm, type KeptChange } from './kept.ts'
import { postSheet, type PostAnswer } from './post-sheet.ts'
import { textsOf, threeWay, type SheetTexts } from './three-way.ts'

/** Where saving stands; `stale` and `refused` wait for the juror, the others look after themselves. */
export type SaveStatus = 'quiet' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'stale' | 'refused'

export type Saver = {
  status: SaveStatus
  /** What the server holds, as far as this page knows. */
  stored: StoredSheet
  refusal: Refusal | null
  /** Names of the fields that cannot be used as they are. */
  wrong: string[]
  /** In a conflict: names of the fields changed both here and elsewhere. */
  clash: string[]
  /** Whether changes that this device had kept were put back; whether fields took what another tab has stored. */
  restored: boolean
  joined: boolean
  /** Whether the device keeps what is not saved yet. */
  keeps: boolean
  /** To be called on every change; `soon` waits until typing pauses. */
  changed: (soon: boolean) => void
  /** Saves what there is; answers whether everything on the page is stored. */
  settle: () => Promise<boolean>
  /** In a conflict: saves what is on this page over what is stored, or takes what is stored. */
  keepMine: () => void
  takeTheirs: () => void
}

type Wiring = {
  sheet: string
  form: RefObject<HTMLFormElement>
  initial: StoredSheet
  /** What is stored already differs from what is typed, and the juror has yet to choose. */
  conflict?: StoredSheet
  /** Called after fields were filled in by other hands than the juror's. */
  filled: () => void
  onStored?: (stored: StoredSheet) => void
}

const pause = 600
const again = 5_000

/**
 * Saves a form's changes one after the other, each naming the version it builds on. Until the server has them they
 * are kept on the device and sent when the link returns, if need be by the next page. Of fields changed here and
 * elsewhere nothing is overwritten before the juror chooses; fields changed only elsewhere are taken over.
 */
export function useAutosave({ sheet, form, initial, conflict, filled, onStored }: Wiring): Saver {
  const [view, setView] = useState({
    status: (conflict ? 'stale' : 'quiet') as SaveStatus,
    stored: conflict ?? initial,
    refusal: null as Refusal | null,
    wrong: [] as string[],
    clash: conflict ? Object.keys(textsOf(conflict)) : ([] as string[]),
    restored: false,
    joined: false,
    keeps: true,
  })
  const tell = useCallback((news: Partial<typeof view>) => setView((before) => ({ ...before, ...news })), [])
  const outer = useRef({ filled, onStored })
  useEffect(() => {
    outer.current = { filled, onStored }
  })
  // The form outlives its place on the page: what is typed is still saved when the page shows another sheet.
  const held = useRef<HTMLFormElement | null>(null)
  const [owner] = useState(() => ({ sheet, form: newForm() }))
  const known = useRef(initial)
  const stopped = useRef(conflict !== undefined)
  const sending = useRef<Promise<boolean> | null>(null)
  const unsent = useRef(false)
  const keeps = useRef(true)
  const timer = useRef<number>()

  /** What differs from the server. */
  const pending = useCallback(() => {
    const { typed, wrong } = held.current ? readForm(held.current) : { typed: {}, wrong: [] }
    const base = textsOf(known.current)
    const names = Object.keys(typed).filter((name) => typed[name] !== base[name])
    const change: SheetTexts = Object.fromEntries(names.map((name) => [name, typed[name]!]))
    return { typed, change, wrong, any: names.length > 0 }
  }, [])

  const keep = useCallback(async () => {
    const { change, any } = pending()
    if (!any) return letGo(owner)
    keeps.current = await keepChange(owner, known.current, change)
    tell({ keeps: keeps.current })
  }, [pending, owner, tell])

  /** Takes what is stored now; answers whether one can go on, that is whether nothing clashes. */
  const meet = useCallback(
    (stored: StoredSheet): boolean => {
      const now = textsOf(stored)
      const { clash, theirs } = threeWay(textsOf(known.current), pending().typed, now)
      writeForm(held.current!, Object.fromEntries(theirs.map((name) => [name, now[name]!])))
      if (theirs.length > 0) outer.current.filled()
      stopped.current = clash.length > 0
      if (clash.length === 0) known.current = stored
      tell({ stored, clash, ...(theirs.length > 0 ? { joined: true } : {}) })
      return clash.length === 0
    },
    [pending, tell],
  )

  const resend = useRef<() => Promise<boolean>>()
  const send = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current)
    while (sending.current) await sending.current
    const { change, wrong, any } = pending()
    tell({ wrong })
    if (!any || stopped.current) return !any && wrong.length === 0
    tell({ status: 'saving' })
    unsent.current = false
    const heard = async (answer: PostAnswer): Promise<boolean> => {
      sending.current = null
      if (answer.kind === 'stored') {
        known.current = answer.stored
        tell({ status: 'saved', stored: answer.stored, refusal: null })
        outer.current.onStored?.(answer.stored)
        void keep()
        return true
      }
      if (answer.kind !== 'refused') {
        tell({ status: answer.kind })
        unsent.current = true
        return false
      }
      const { stored, code } = answer.refusal
      if (code === 'stale' && stored) {
        const goesOn = meet(stored)
        tell({ status: goesOn ? 'saved' : 'stale', refusal: goesOn ? null : answer.refusal })
        return goesOn && (await resend.current!())
      }
      stopped.current = true
      tell({ status: 'refused', refusal: answer.refusal })
      return false
    }
    sending.current = postSheet(sheet, known.current.version, change).then(heard)
    return (await sending.current) && !pending().any && wrong.length === 0
  }, [sheet, pending, keep, meet, tell])
  useEffect(() => {
    resend.current = send
  }, [send])

  const changed = useCallback(
    (soon: boolean) => {
      window.clearTimeout(timer.current)
      void keep()
      if (soon) timer.current = window.setTimeout(() => void send(), pause)
      else void send()
    },
    [keep, send],
  )

  /** Puts back what an earlier page left behind, on what is stored now. */
  const restore = useCallback(
    async (left: KeptChange) => {
      const { clash, mine } = threeWay(textsOf(left.base), left.typed, textsOf(known.current))
      const back = [...clash, ...mine]
      if (back.length > 0) {
        writeForm(held.current!, Object.fromEntries(back.map((name) => [name, left.typed[name]!])))
        outer.current.filled()
        tell({ restored: true })
      }
      if (clash.length > 0) {
        // What the change was made on, so that the conflict outlives this page too.
        known.current = left.base
        stopped.current = true
        tell({ status: 'stale', clash })
      }
      // From here on this page keeps it.
      await keep()
      if (keeps.current) await drop(left)
      return clash.length === 0 && (await send())
    },
    [keep, send, tell],
  )

  useEffect(() => {
    held.current = form.current
    const now = () => void send()
    const begin = async () => {
      for (const left of await leftBehind([sheet], owner.form))
        if (stopped.current || !(await restore(left))) break
      // What was typed before this script ran.
      await send()
    }
    void begin()
    const retry = window.setInterval(() => unsent.current && now(), again)
    const hidden = () => document.visibilityState === 'hidden' && now()
    const leaving = (event: BeforeUnloadEvent) => {
      if (!keeps.current && pending().any) event.preventDefault()
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
      now()
    }
  }, [form, sheet, owner, send, restore, pending])

  const choose = useCallback(
    (mine: boolean) => {
      const { stored, clash } = view
      const now = textsOf(stored)
      if (!mine) writeForm(held.current!, Object.fromEntries(clash.map((name) => [name, now[name]!])))
      known.current = stored
      stopped.current = false
      outer.current.filled()
      tell({ status: 'quiet', clash: [], refusal: null })
      void keep()
      void send()
    },
    [keep, send, tell, view],
  )

  return {
    ...view,
    changed,
    settle: send,
    keepMine: () => choose(true),
    takeTheirs: () => choose(false),
  }
}
