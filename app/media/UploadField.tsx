import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FieldError } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { acceptedEndings, acceptedTypes } from './limits.ts'
import { sendFile, type Journey } from './send-file.ts'
import { headBytes } from './magic.ts'
import { faultOf, isOver, type Sending } from './sending.ts'
import { UploadLine } from './UploadLine.tsx'
import { mediaWords } from './words.ts'

type UploadFieldProps = {
  id: string
  /** Of the file input, for the plain form post. */
  name: string
  label: ReactNode
  error?: string
  /** How many files may be chosen. */
  most: number
  /** What the files are for, as the upload door's `mayAttach` reads it. */
  input: Record<string, string>
  /** A file is recorded; the page should load its list of pictures anew. */
  onArrived?: (value: object) => void
  /** The button that sends the surrounding form where no script runs. */
  children?: ReactNode
}

type Item = { id: number; file: File; sending: Sending; journey: Journey | null }

const door = '/unggah'
const atOnce = 2
const nothing = () => {}
const plain =
  'block w-full rounded-md border-[1.5px] border-batas bg-white p-3 text-arang file:mr-4 file:min-h-11 file:rounded-md file:border-0 file:bg-bata file:px-5 file:font-semibold file:text-mori'
const area =
  'flex cursor-pointer flex-wrap items-center gap-4 rounded-md border-[1.5px] border-dashed border-batas bg-white p-3 text-arang hover:border-bata peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-kunyit'

/**
 * Sends chosen pictures at once, each with its own progress, and goes on by itself after a broken connection.
 * Without JavaScript it is a plain file input of the form around it.
 */
export function UploadField({ id, name, label, error, most, input, onArrived, children }: UploadFieldProps) {
  const w = useWords(mediaWords)
  const [running, setRunning] = useState(false)
  const [items, setItems] = useState<Item[]>([])
  const [crowded, setCrowded] = useState(false)
  const lastId = useRef(0)
  useEffect(() => setRunning(true), [])

  const change = (itemId: number, part: Partial<Item>) =>
    setItems((all) => all.map((item) => (item.id === itemId ? { ...item, ...part } : item)))
  const remove = (itemId: number) => setItems((all) => all.filter((item) => item.id !== itemId))

  const start = (item: Item) => {
    const tell = (sending: Sending) => change(item.id, { sending })
    const journey = sendFile({ file: item.file, door, input, tell, onArrived: onArrived ?? nothing })
    change(item.id, { journey, sending: { state: 'starting' } })
  }

  const busy = items.filter((item) => item.journey && !isOver(item.sending)).length
  const next =
    busy < atOnce ? items.find((item) => item.sending.state === 'queued' && !item.journey) : undefined
  useEffect(() => {
    if (next) start(next)
    // Only another file to start is a reason to start one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [next?.id])

  const choose = async (files: File[]) => {
    setCrowded(files.length > most)
    const chosen = await Promise.all(files.slice(0, most).map((file) => look(file, ++lastId.current)))
    setItems((all) => [...all.filter((item) => item.sending.state !== 'arrived'), ...chosen])
  }

  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          if (running) void choose([...event.dataTransfer.files])
        }}
        className="mt-1.5"
      >
        <input
          id={id}
          name={name}
          type="file"
          multiple={most > 1}
          accept={[...acceptedTypes, ...acceptedEndings].join(',')}
          aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            void choose([...(event.target.files ?? [])])
            // Sent by script, so the form must not send it once more.
            event.target.value = ''
          }}
          className={running ? 'peer sr-only' : plain}
        />
        {running && (
          <label htmlFor={id} className={area}>
            <span className="inline-flex min-h-11 items-center rounded-md bg-bata px-5 font-semibold text-mori">
              {most > 1 ? w.chooseMore : w.choose}
            </span>
            <span className="hidden text-sm text-gambir md:inline">{w.drop}</span>
          </label>
        )}
      </div>
      <p id={`${id}-help`} className="mt-1 text-sm text-gambir">
        {w.limits}
      </p>
      {(error || crowded) && <FieldError id={id} error={error ?? w.tooMany(most)} />}
      {!running && children}
      <ul className="mt-3 list-none space-y-2 p-0 empty:hidden">
        {items.map((item) => (
          <UploadLine
            key={item.id}
            file={item.file}
            sending={item.sending}
            journey={item.journey}
            onAgain={() => start(item)}
            onRemove={() => remove(item.id)}
          />
        ))}
      </ul>
    </div>
  )
}

async function look(file: File, id: number): Promise<Item> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const code = faultOf(head, file.size)
  const sending: Sending = code ? { state: 'refused', code, detail: file.size } : { state: 'queued' }
  return { id, file, sending, journey: null }
}
