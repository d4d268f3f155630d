import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { PageTurns } from '#app/ui/PageTurns.tsx'
import { formatInstant } from '#app/words/format.ts'
import { outboxWords } from './outbox-words.ts'
import type { Heap, OutboxPage } from './read.server.ts'
import { chatAddress } from './whatsapp.ts'

const queries: Record<Heap, string> = { waiting: 'serahkan', failed: 'gagal', all: 'semua' }

/** The heap that a page's address asks for; those to hand over where it asks for none. */
export function heapOf(asked: string | null): Heap {
  const found = Object.entries(queries).find(([, query]) => query === asked)
  return (found?.[0] as Heap | undefined) ?? 'waiting'
}

/** The outbox: letters to hand over one by one, those that failed, and all. */
export function Outbox({ outbox, heap }: { outbox: OutboxPage; heap: Heap }) {
  const w = useWords(outboxWords)
  const { letters, counts, page, pages } = outbox
  const to = (next: number) => `?lihat=${queries[heap]}&hal=${next}`
  return (
    <>
      <ul className="flex flex-wrap gap-x-6">
        {(['waiting', 'failed', 'all'] as const).map((one) => (
          <li key={one}>
            <a
              href={`?lihat=${queries[one]}`}
              aria-current={one === heap ? 'true' : undefined}
              className="figures inline-flex min-h-11 items-center underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-bata aria-[current]:decoration-2"
            >
              {w.heaps[one]} ({counts[one]})
            </a>
          </li>
        ))}
      </ul>
      {heap === 'waiting' && letters.length > 0 && (
        <p className="prose-measure mt-4 text-gambir">{w.waitingLead}</p>
      )}
      {letters.length === 0 && <p className="mt-8 text-lg text-gambir">{w.none[heap]}</p>}
      <ul className="mt-4">
        {letters.map((letter) => (
          <OneLetter key={letter.id} letter={letter} all={heap !== 'waiting'} />
        ))}
      </ul>
      <PageTurns
        page={page}
        pages={pages}
        to={to}
        said={{ here: w.page(page, pages), before: w.previous, after: w.next }}
      />
    </>
  )
}

/** `all`: letters of every fate stand in the list, so each says its own. */
function OneLetter({ letter, all }: { letter: OutboxPage['letters'][number]; all: boolean }) {
  const w = useWords(outboxWords)
  const lang = useLang()
  const { id, to, address, channel, subject, text, state, attempts, createdAt, sentAt } = letter
  const waits = state === 'queued' && channel === 'whatsapp'
  const fate = [
    all ? w.states[state]?.[channel] : undefined,
    sentAt ? formatInstant(sentAt, lang) : undefined,
    state === 'failed' || (state === 'queued' && attempts > 0) ? w.tried(attempts) : undefined,
  ].filter(Boolean)
  return (
    <li className="grid gap-x-8 gap-y-3 border-t border-pasir py-5 md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h2 className="font-text text-base font-semibold tracking-normal">{subject}</h2>
        <p className="wrap-break-word">{w.to(to, address)}</p>
        <p className={`text-sm ${state === 'failed' ? 'font-semibold text-lakan' : 'text-gambir'}`}>
          {state === 'failed' && <span aria-hidden>× </span>}
          {[formatInstant(createdAt, lang), fate.join(', ')].filter(Boolean).join(': ')}
        </p>
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
            {w.text}
          </summary>
          <p className="prose-measure mt-1 border-l-2 border-kunyit bg-white/60 px-4 py-3 text-sm wrap-break-word whitespace-pre-line">
            {text}
          </p>
        </details>
      </div>
      {(waits || letter.canBeSentAgain) && (
        <form method="post" className="flex flex-wrap items-start gap-2 sm:gap-3">
          <input type="hidden" name="letter" value={id} />
          {waits && (
            <ButtonLink
              kind="quiet"
              className="max-sm:px-3.5 max-sm:text-sm"
              href={chatAddress(address, text)}
              target="_blank"
              rel="noreferrer"
              aria-label={w.openFor(to)}
            >
              {w.open}
            </ButtonLink>
          )}
          <Button
            kind="quiet"
            className="max-sm:px-3.5 max-sm:text-sm"
            name="intent"
            value={waits ? 'handed' : 'again'}
          >
            {waits ? w.handed : w.again}
          </Button>
        </form>
      )}
    </li>
  )
}
