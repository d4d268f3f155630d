import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { FieldError } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { FileInput } from './FileInput.tsx'
import { uploads } from './upload-queue.ts'
import { UploadLine } from './UploadLine.tsx'
import { mediaWords } from './words.ts'

type UploadFieldProps = {
  id: string
  /** Of the file input, for the plain form post. */
  name: string
  label: ReactNode
  /** What may be chosen; the limits of a file where nothing else is said. */
  help?: ReactNode
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

const never = () => () => {}
const area =
  'flex cursor-pointer flex-wrap items-center gap-4 rounded-md border-[1.5px] border-dashed border-batas bg-white p-3 text-arang hover:border-bata peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-kunyit'

/**
 * Sends chosen pictures at once, each with its own progress, and goes on by itself after a broken connection and
 * when the page is opened again.
 * Without JavaScript it is a plain file input of the form around it.
 */
export function UploadField({
  id,
  name,
  label,
  help,
  error,
  most,
  input,
  onArrived,
  children,
}: UploadFieldProps) {
  const w = useWords(mediaWords)
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const all = useSyncExternalStore(uploads.subscribe, uploads.read, uploads.readNone)
  const [crowded, setCrowded] = useState(false)
  const place = JSON.stringify(input)
  const items = all.filter((item) => item.place === place)
  useEffect(() => uploads.recall(place), [place])
  useEffect(() => (onArrived ? uploads.onArrival(place, onArrived) : undefined), [place, onArrived])

  const fault = error ?? (crowded ? w.tooMany(most) : undefined)

  const choose = (files: File[]) => {
    setCrowded(files.length > most)
    void uploads.choose(place, files.slice(0, most))
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
          if (running) choose([...event.dataTransfer.files])
        }}
        className="mt-1.5"
      >
        <FileInput
          id={id}
          name={name}
          multiple={most > 1}
          wrong={fault !== undefined}
          onChange={(event) => {
            choose([...(event.target.files ?? [])])
            // Sent by script, so the form must not send it once more.
            event.target.value = ''
          }}
          className={running ? 'peer sr-only' : undefined}
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
        {help ?? w.limits}
      </p>
      {fault && <FieldError id={id} error={fault} />}
      {!running && children}
      <ul className="mt-3 list-none space-y-2 p-0 empty:hidden">
        {items.map((item) => (
          <UploadLine key={item.id} item={item} />
        ))}
      </ul>
    </div>
  )
}
