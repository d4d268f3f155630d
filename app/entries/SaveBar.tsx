import { Button } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatTime } from '#app/words/format.ts'
import { formWords } from './form-words.ts'
import type { Saving } from './use-autosave.ts'

/** Stays at the foot of the screen: what is saved and when, and the way on. */
export function SaveBar({ saving, submitted }: { saving: Saving; submitted: boolean }) {
  const w = useWords(formWords)
  const running = saving.values !== null
  const signedOut = saving.refusal?.code === 'sign-in'
  const long = ['offline', 'refused'].includes(saving.status) || Object.keys(saving.conflicts).length > 0
  return (
    <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-pasir bg-mori px-4 py-3 sm:mx-0 sm:px-0">
      <output
        className={`min-w-0 flex-1 text-sm leading-snug ${long ? 'basis-full sm:basis-60' : 'basis-24'}`}
      >
        <Status saving={saving} />
      </output>
      {signedOut ? (
        <Button name="intent" value="save">
          {w.signIn}
        </Button>
      ) : (
        <>
          <Button kind="quiet" name="intent" value="save" className={running ? 'max-sm:hidden' : ''}>
            {w.save}
          </Button>
          <Button name="intent" value="review">
            {submitted ? w.reviewChange : w.review}
          </Button>
        </>
      )}
    </div>
  )
}

function Status({ saving }: { saving: Saving }) {
  const w = useWords(formWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const [open] = Object.keys(saving.conflicts)
  // Never over a refusal or a lost connection: those keep everything from being saved.
  if (open && saving.status !== 'refused' && saving.status !== 'offline') {
    return (
      <a href={`#${open}`} className="inline-block font-medium underline">
        ! {w.conflictOpen}
      </a>
    )
  }
  switch (saving.status) {
    case 'refused':
      return (
        <span className="font-medium text-lakan">
          × {saving.refusal!.code === 'sign-in' ? w.signedOut : all.refusal(saving.refusal!)}
        </span>
      )
    case 'offline':
      return <span className="font-medium">! {w.offline}</span>
    case 'saving':
      return w.saving
    case 'typing':
      return w.unsaved
    case 'saved':
      return <span className="figures text-lumut">✓ {w.saved(formatTime(saving.savedAt, lang, true))}</span>
  }
}
