import { useLocation } from '@remix-run/react'
import { Button } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatTime } from '#app/words/format.ts'
import type { StoredSheet } from './change.ts'
import type { Saver, SaveStatus } from './useAutosave.tsx'
import { deskWords } from './words.ts'

/** One line that says when the sheet was last saved. */
export function SaveState({ status, savedAt }: { status: SaveStatus; savedAt: string | null }) {
  const w = useWords(deskWords)
  const lang = useLang()
  const said =
    status === 'saving' ? w.saving : savedAt ? w.saved(formatTime(savedAt, lang, true)) : w.notSaved
  return <output className="figures block text-xs text-lumut max-lg:col-span-2 max-lg:mt-1">{said}</output>
}

/** What keeps a sheet from being saved, with the way on; and what was filled in by other hands. */
export function SaveNotice({ saver, stored }: { saver: Saver; stored: StoredSheet | undefined }) {
  const w = useWords(deskWords)
  const shared = useWords(everywhere)
  if (stored) return <Clash saver={saver} />
  if (saver.status === 'refused' && saver.refusal) {
    return (
      <div className="pb-3 text-sm">
        <Notice tone="error">{shared.refusal(saver.refusal)}</Notice>
      </div>
    )
  }
  if (saver.status === 'offline' || saver.status === 'signed-out') return <Waiting saver={saver} />
  if (!saver.restored && !saver.joined) return null
  return (
    <div className="pb-3 text-sm">
      <Notice tone="good">
        {saver.restored && <p>{w.restored}</p>}
        {saver.joined && <p>{w.joined}</p>}
      </Notice>
    </div>
  )
}

function Clash({ saver }: { saver: Saver }) {
  const w = useWords(deskWords)
  const { pathname } = useLocation()
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
          <a
            href={pathname}
            onClick={(event) => {
              event.preventDefault()
              saver.takeTheirs()
            }}
            className="inline-flex min-h-11 items-center underline"
          >
            {w.takeStored}
          </a>
        </p>
      </Notice>
    </div>
  )
}

function Waiting({ saver }: { saver: Saver }) {
  const w = useWords(deskWords)
  const to = useHref()
  const signedOut = saver.status === 'signed-out'
  return (
    <div className="pb-3 text-sm">
      <Notice tone="warning">
        <p>
          {signedOut ? w.signedOut : w.offline} {saver.keeps ? w.keptHere : w.onlyHere}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-5">
          {signedOut && (
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
