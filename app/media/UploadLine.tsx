import { Button } from '#app/ui/Button.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { isOver, mayTryAgain, type Sending } from './sending.ts'
import { uploads, type UploadItem } from './upload-queue.ts'
import { mediaWords } from './words.ts'

const bar =
  'mt-2 block h-2 w-full appearance-none overflow-hidden rounded-sm border-0 bg-pasir [&::-moz-progress-bar]:bg-bata [&::-webkit-progress-bar]:bg-pasir [&::-webkit-progress-value]:bg-bata'

/** One file on its way: its name, how far it is, and what one can do about it. */
export function UploadLine({ item: { id, file, sending, resumed } }: { item: UploadItem }) {
  const w = useWords(mediaWords)
  const told = useTold(sending)
  const { state } = sending
  const all = state === 'keeping' || state === 'arrived'
  const percent = 'percent' in sending ? (sending.percent ?? 0) : all ? 100 : 0
  const goesOn = resumed && !isOver(sending)
  return (
    <li className="rounded-md border border-pasir bg-white/60 p-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="line-clamp-2 min-w-0 font-semibold wrap-anywhere">
          <bdi>{file.name}</bdi>
        </span>
        <span className="figures text-sm" aria-hidden>
          {told.now}
        </span>
        <output className="sr-only">{`${file.name}: ${told.aloud}${goesOn ? `. ${w.resumed}` : ''}`}</output>
      </div>
      {goesOn && (
        <p className="text-sm text-gambir" aria-hidden>
          {w.resumed}
        </p>
      )}
      {!isOver(sending) && <progress max={100} value={percent} aria-label={file.name} className={bar} />}
      {told.fault && (
        <p className="mt-1 font-medium text-lakan">
          <span aria-hidden>× </span>
          {told.fault}
        </p>
      )}
      <div className="mt-2 flex gap-2 empty:hidden">
        {(state === 'sending' || state === 'waiting') && (
          <Small name={file.name} action={w.pause} onClick={() => uploads.pause(id)} />
        )}
        {state === 'paused' && (
          <Small name={file.name} action={w.resume} onClick={() => uploads.resume(id)} />
        )}
        {mayTryAgain(sending) && (
          <Small name={file.name} action={w.again} onClick={() => uploads.resume(id)} />
        )}
        {!isOver(sending) && state !== 'keeping' && (
          <Small name={file.name} action={w.cancel} onClick={() => uploads.remove(id)} />
        )}
        {(state === 'refused' || state === 'failed') && (
          <Small name={file.name} action={w.dismiss} onClick={() => uploads.remove(id)} />
        )}
      </div>
    </li>
  )
}

function Small({ action, name, onClick }: { action: string; name: string; onClick: () => void }) {
  const w = useWords(mediaWords)
  return (
    <Button kind="quiet" type="button" aria-label={w.of(action, name)} onClick={onClick} className="text-sm">
      {action}
    </Button>
  )
}

type Told = { now: string; aloud: string; fault?: string }

const same = (text: string, fault?: string): Told => ({ now: text, aloud: fault ?? text, fault })

/** The words for a state: as it is now, as it is read aloud (in steps of a quarter, not every percent), and what is wrong. */
function useTold(sending: Sending): Told {
  const w = useWords(mediaWords)
  const all = useWords(everywhere)
  switch (sending.state) {
    case 'queued':
      return same(w.queued)
    case 'starting':
      return same(w.starting)
    case 'sending': {
      const left = sending.secondsLeft === null ? '' : `, ${w.left(sending.secondsLeft)}`
      const quarter = Math.floor(sending.percent / 25) * 25
      return { now: w.sending(sending.percent) + left, aloud: w.sending(quarter) }
    }
    case 'waiting':
      return same(w.waiting(sending.percent))
    case 'paused':
      return same(w.paused(sending.percent))
    case 'keeping':
      return same(w.keeping)
    case 'arrived':
      return same(w.arrived)
    case 'failed':
      return same('', w.failed)
    case 'refused': {
      const { code, detail } = sending
      if (code === 'unreadable') return same('', w.unreadable)
      if (w.knows(code)) return same('', w.refusal(code))
      if (code === 'too-large' && typeof detail === 'number') return same('', w.tooLarge(detail))
      return same('', all.refusal({ code, detail } as Parameters<typeof all.refusal>[0]))
    }
  }
}
