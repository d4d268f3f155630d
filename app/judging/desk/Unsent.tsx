import { useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { DeskWork } from './blind.server.ts'
import { drop, leftBehind, type KeptChange } from './kept.ts'
import { postSheet, type PostAnswer } from './post-sheet.ts'
import { deskWords } from './words.ts'

type Waiting = { change: KeptChange; answer: Exclude<PostAnswer, { kind: 'stored' }> }

/** Sends what earlier pages could not, and says what still waits. `except` is a sheet that sees to itself. */
export function Unsent({ works, except }: { works: DeskWork[]; except?: string }) {
  const w = useWords(deskWords)
  const { revalidate } = useRevalidator()
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const [sent, setSent] = useState(0)
  const busy = useRef(false)
  const sheets = works.map(({ sheet }) => sheet).filter((sheet) => sheet !== except)
  const names = sheets.join()

  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    const still: Waiting[] = []
    let through = 0
    for (const change of await leftBehind(names.split(','))) {
      const answer = await postSheet(change.sheet, change.base.version, change.typed)
      if (answer.kind !== 'stored') still.push({ change, answer })
      else {
        await drop(change)
        through++
      }
    }
    busy.current = false
    setWaiting(still)
    setSent((before) => before + through)
    if (through > 0) revalidate()
  }, [names, revalidate])

  useEffect(() => {
    const now = () => void send()
    now()
    window.addEventListener('online', now)
    window.addEventListener('focus', now)
    return () => {
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
    }
  }, [send])

  if (waiting.length === 0 && sent === 0) return null
  return (
    <div className="mt-6 grid gap-3">
      {sent > 0 && <Notice tone="good">{w.sentLater(sent)}</Notice>}
      {waiting.length > 0 && (
        <Notice tone="warning" title={w.waitsHere(waiting.length)}>
          <ul>
            {waiting.map((one) => (
              <Line
                key={`${one.change.sheet} ${one.change.form}`}
                {...one}
                position={works.find(({ sheet }) => sheet === one.change.sheet)!.position}
                onDrop={async () => {
                  await drop(one.change)
                  setWaiting((before) => before.filter((other) => other !== one))
                }}
              />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

function Line({
  change,
  answer,
  position,
  onDrop,
}: Waiting & { position: number; onDrop: () => Promise<void> }) {
  const w = useWords(deskWords)
  const shared = useWords(everywhere)
  const to = useHref()
  const refused = answer.kind === 'refused' ? answer.refusal : null
  const stale = refused?.code === 'stale'
  const why = stale ? w.staleTitle : refused ? shared.refusal(refused) : w.waitsForLink
  return (
    <li className="flex flex-wrap items-center gap-x-4">
      <a
        href={to(`/juri/lembar/${change.sheet}`)}
        className="inline-flex min-h-11 items-center font-semibold underline"
      >
        {w.work(position)}
      </a>
      <span>{why}</span>
      {refused && !stale && (
        <button type="button" onClick={() => void onDrop()} className="min-h-11 cursor-pointer underline">
          {w.dropKept}
        </button>
      )}
    </li>
  )
}
