import { useEffect, useRef } from 'react'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { SheetView } from './sheet.server.ts'
import { deskWords } from './words.ts'

/** Moves between works by keys. Fields keep their own keys, and the picture's viewer its arrows. */
export function useSheetKeys({ previous, next }: Pick<SheetView, 'previous' | 'next'>, help: () => void) {
  const to = useHref()
  useEffect(() => {
    const go = (sheet: string | null) => sheet && window.location.assign(to(`/juri/lembar/${sheet}`))
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const at = event.target as HTMLElement
      const writing = at.closest('textarea, select, dialog')
      const field = writing ?? at.closest('input, .openseadragon-canvas')
      const steps: Record<string, () => unknown> = {
        PageUp: () => !writing && go(previous),
        PageDown: () => !writing && go(next),
        ArrowLeft: () => !field && go(previous),
        ArrowRight: () => !field && go(next),
        '?': () => !field && help(),
      }
      if (steps[event.key]?.()) event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [previous, next, to, help])
}

/** The list of keys. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const w = useWords(deskWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => void dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={w.keysTitle}
      className="m-auto w-[min(30rem,92vw)] rounded-md bg-mori p-6 text-arang backdrop:bg-black/60"
    >
      <h2 className="text-xl text-sogan">{w.keysTitle}</h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {w.keyList.map(([keys, does]) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-semibold whitespace-nowrap">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-5">
        <button className="min-h-11 cursor-pointer rounded-md border-[1.5px] border-current px-5 font-semibold">
          {w.close}
        </button>
      </form>
    </dialog>
  )
}
