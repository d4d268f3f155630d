import { Button } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { ownWords } from './own-words.ts'

export type OwnSession = { name: string; device: string; startedAt: Date; own: boolean }

/** The devices on which a person is signed in, each to be signed out, or all others at once. */
export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  const w = useWords(ownWords)
  const lang = useLang()
  return (
    <form method="post" action="#perangkat">
      <ul className="-mt-2">
        {sessions.map(({ name, device, startedAt, own }) => (
          <li
            key={name}
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-pasir py-2"
          >
            <span>
              <span className="font-semibold">{device || w.deviceUnknown}</span>
              {own && <span className="ml-2 text-sm text-lumut">✓ {w.sessionHere}</span>}
              <br />
              <span className="text-sm text-gambir">{w.sessionSince(formatInstant(startedAt, lang))}</span>
            </span>
            {!own && (
              <button
                name="session"
                value={name}
                aria-label={w.sessionEndNamed(device || w.deviceUnknown)}
                className="min-h-11 cursor-pointer px-2 font-semibold text-bata underline underline-offset-4"
              >
                {w.sessionEnd}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p className="mt-5">
          <Button kind="quiet" name="intent" value="sessions">
            {w.sessionsEnd}
          </Button>
        </p>
      )}
    </form>
  )
}
