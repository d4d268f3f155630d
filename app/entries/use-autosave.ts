import { useEffect, useRef, useState, type RefObject } from 'react'
import { Autosave, type AutosaveState, type SaveAnswer, type SaveChange } from './autosave.ts'
import type { Draft, DraftField } from './content.ts'
import { draftOfForm } from './draft.ts'
import { keep, recall } from './device-copy.ts'
import { writeField } from './form-dom.ts'
import type { Lack } from './missing.ts'

type Start = {
  id: string
  draft: Draft
  version: number
  savedAt: Date
  lacks: Lack[]
  /** Fields of which a post was not accepted because they had been changed elsewhere. */
  theirs?: Partial<Draft>
}

/** What the page knows of its own saving; `values` is the form as it stands, null until a script runs. */
export type Saving = AutosaveState & {
  values: Draft | null
  choose: (field: DraftField, whose: 'mine' | 'theirs') => void
}

/** Ties a form to the server while the page is open. */
export function useAutosave(form: RefObject<HTMLFormElement>, work: Start): Saving {
  // The watch lives as long as the page: it goes on from what the page came with, whatever is loaded later.
  const [{ id, start }] = useState(() => ({ id: work.id, start: stateOf(work) }))
  const [values, setValues] = useState<Draft | null>(null)
  const [state, setState] = useState(start)
  const saving = useRef<Autosave | null>(null)

  useEffect(() => {
    const { current } = form
    if (!current) return
    const read = () => draftOfForm(new FormData(current))
    const autosave = new Autosave(
      {
        read,
        write: (field, value) => {
          writeField(current, field, value)
          setValues(read())
        },
        send: (change) => send(id, change),
        recall: () => recall(id),
        wentBack: navigationType() !== 'navigate',
        keep: (copy) => keep(id, copy),
        tell: (known) => {
          setState(known)
          setValues(read())
        },
        later: (ms, then) => {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
      },
      start,
    )
    saving.current = autosave
    const typed = () => {
      setValues(read())
      autosave.typed()
    }
    const flush = () => void autosave.flush()
    const hidden = () => document.visibilityState === 'hidden' && flush()
    current.addEventListener('input', typed)
    current.addEventListener('focusout', flush)
    addEventListener('online', flush)
    document.addEventListener('visibilitychange', hidden)
    autosave.start()
    return () => {
      autosave.end()
      current.removeEventListener('input', typed)
      current.removeEventListener('focusout', flush)
      removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [form, id, start])

  return { ...state, values, choose: (field, whose) => saving.current?.choose(field, whose) }
}

function stateOf({ draft, version, savedAt, lacks, theirs = {} }: Start): AutosaveState {
  return {
    status: 'saved',
    refusal: null,
    base: draft,
    version,
    savedAt: savedAt.toISOString(),
    lacks,
    conflicts: theirs,
    restored: false,
  }
}

async function send(entryId: string, change: SaveChange): Promise<SaveAnswer> {
  try {
    const answer = await fetch(`/karya/${entryId}/isian`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
      // So that leaving the page does not cut it off.
      keepalive: JSON.stringify(change).length < 60_000,
    })
    if (answer.status >= 500) return { kind: 'lost' }
    const said = (await answer.json()) as SaveAnswer
    return said.kind === 'saved' || said.kind === 'refused' ? said : { kind: 'lost' }
  } catch {
    return { kind: 'lost' }
  }
}

function navigationType(): string {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate'
}
