import { useLocation } from '@remix-run/react'
import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatTime } from '#app/words/format.ts'
import type { StoredSheet } from './change.ts'
import type { SaveStatus } from './useAutosave.tsx'
import { deskWords } from './words.ts'

/** One line that says when the sheet was last saved. */
export function SaveState({ status, savedAt }: { status: SaveStatus; savedAt: string | null }) {
  const w = useWords(deskWords)
  const lang = useLang()
  const said =
    status === 'saving' ? w.saving : savedAt ? w.saved(formatTime(savedAt, lang, true)) : w.notSaved
  return <output className="figures block text-xs text-lumut max-lg:col-span-2 max-lg:mt-1">{said}</output>
}

/** What keeps a sheet from being saved, with the way on. */
export function SaveNotice({
  status,
  refusal,
  stored,
  saver,
}: {
  status: SaveStatus
  refusal: Refusal | null
  stored: StoredSheet | undefined
  saver: { keepMine: () => void; settle: () => Promise<boolean> }
}) {
  const w = useWords(deskWords)
  const shared = useWords(everywhere)
  const to = useHref()
  const { pathname } = useLocation()
  if (stored) {
    return (
      <div className="pb-3 text-sm">
        <Notice tone="error" title={w.staleTitle}>
          <p>{w.staleText}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <Button
              kind="quiet"
              name="intent"
              value="save"
              onClick={(event) => {
                event.preventDefault()
                saver.keepMine()
              }}
            >
              {w.keepMine}
            </Button>
            <a href={pathname} className="inline-flex min-h-11 items-center underline">
              {w.takeStored}
            </a>
          </p>
        </Notice>
      </div>
    )
  }
  if (status === 'refused' && refusal) {
    return (
      <div className="pb-3 text-sm">
        <Notice tone="error">{shared.refusal(refusal)}</Notice>
      </div>
    )
  }
  if (status !== 'offline' && status !== 'signed-out') return null
  return (
    <div className="pb-3 text-sm">
      <Notice tone="warning">
        <p>{status === 'offline' ? w.offline : w.signedOut}</p>
        <p className="mt-2 flex flex-wrap gap-x-5">
          {status === 'signed-out' && (
            <a
              href={to('/masuk')}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center underline"
            >
              {w.signInAgain}
            </a>
          )}
          <button
            type="button"
            onClick={() => void saver.settle()}
            className="min-h-11 cursor-pointer underline"
          >
            {w.trySaving}
          </button>
        </p>
      </Notice>
    </div>
  )
}
