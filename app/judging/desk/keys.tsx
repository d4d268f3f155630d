import { useEffect, useRef, useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { keyWords } from './key-words.ts'
import { useReady, useShelf } from './use-shelf.ts'

/** What keys do on a page, by the name the browser gives them; letters and signs in upper case. */
type Keys = Record<string, () => unknown>
type Page = 'desk' | 'sheet' | 'look' | 'compare'

const lettersShelf = 'tombol huruf'

/**
 * Listens to a page's keys. Fields keep their own keys, text fields every one of them, and a picture's viewer its
 * arrows. Whoever talks to the computer can turn the letters off (WCAG 2.1.4).
 */
export function useKeys(keys: Keys): void {
  const [letters] = useShelf(lettersShelf, true)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const at = event.target as HTMLElement
      const name = event.key.length === 1 ? event.key.toUpperCase() : event.key
      const act = latest.current[name]
      if (!act || at.closest('textarea, select, dialog')) return
      const page = name.startsWith('Page')
      const field = at.closest('input, .openseadragon-canvas, [data-own-keys]')
      if (!page && field && !(name === '?' && at.closest('.openseadragon-canvas, [type=range]'))) return
      if (name.length === 1 && !letters) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [letters])
}

/** The button that shows a page's keys, and the key `?`; nothing where no script runs. Answers both, to be placed. */
export function useKeyHelp(page: Page, keys: Keys, className = '') {
  const w = useWords(keyWords)
  const ready = useReady()
  const [open, setOpen] = useState(false)
  useKeys({ ...keys, '?': () => setOpen(true) })
  const button = ready && (
    <button type="button" onClick={() => setOpen(true)} className={className}>
      <kbd aria-hidden className="rounded-sm border border-current/40 px-1.5 font-text">
        ?
      </kbd>
      {w.keys}
    </button>
  )
  return { button, dialog: open && <KeyHelp page={page} onClose={() => setOpen(false)} /> }
}

function KeyHelp({ page, onClose }: { page: Page; onClose: () => void }) {
  const w = useWords(keyWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [letters, setLetters] = useShelf(lettersShelf, true)
  useEffect(() => void dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={w.title}
      className="m-auto w-[min(34rem,92vw)] rounded-md bg-mori p-6 text-arang backdrop:bg-black/60"
    >
      <h2 className="text-xl text-sogan">{w.title}</h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {w[page].map(([keys, does]) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-semibold">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-11 cursor-pointer items-start gap-3 border-t border-pasir pt-4">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => setLetters(event.currentTarget.checked)}
          className="mt-0.5 size-5.5 shrink-0 accent-bata"
        />
        <span>
          {w.letters}
          <span className="block text-sm text-gambir">{w.lettersHelp}</span>
        </span>
      </label>
      <form method="dialog" className="mt-4">
        <button className="min-h-11 cursor-pointer rounded-md border-[1.5px] border-current px-5 font-semibold">
          {w.close}
        </button>
      </form>
    </dialog>
  )
}
