import { useEffect, useRef, useState } from 'react'
import { Blacked } from '#app/entries/Blacked.tsx'
import { blackedWords } from '#app/entries/redact-words.ts'
import { Picture } from '#app/media/Picture.tsx'
import { openViewer } from '#app/media/viewer.ts'
import { zoomSource } from '#app/media/zoom-source.ts'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import type { SheetPicture } from './blind.server.ts'
import { blindSource, blindTiles } from './blind-picture.ts'
import type { InStep } from './in-step.ts'
import { lookWords } from './look-words.ts'
import type { SheetView } from './sheet.server.ts'
import { clothOf } from './true-scale.ts'
import { useReady } from './use-shelf.ts'
import { deskWords } from './words.ts'

/** One of the works side by side. The one being scored is marked in words and by its frame. */
export function ComparePane({
  sheet,
  active,
  company,
  activePath,
  onActivate,
  onUnpin,
}: {
  sheet: SheetView
  active: boolean
  company: InStep
  /** Where the page shows this work's sheet, without a script. */
  activePath: string
  onActivate: () => void
  onUnpin: () => void
}) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const to = useHref()
  const ready = useReady()
  const name = desk.work(sheet.position)
  const title = blackedWords(sheet.work.title, useLang())
  return (
    <section
      aria-label={`${name}, ${title}`}
      className={`flex min-h-0 min-w-0 flex-col border-2 ${active ? 'border-kunyit' : 'border-transparent'}`}
    >
      <header className={`px-3 pt-1 ${active ? 'bg-kunyit text-arang' : ''}`}>
        <div className="flex items-center gap-2">
          <h2 className="min-w-0 flex-1 text-base leading-snug" title={title}>
            <span className="figures block font-text text-sm font-normal tracking-normal">{name}</span>
            <span className="block truncate">
              <Blacked text={sheet.work.title} />
            </span>
          </h2>
          {ready && (
            <button
              type="button"
              aria-label={w.unpinOf(name)}
              title={w.unpin}
              onClick={onUnpin}
              className="-mr-2 min-h-11 min-w-11 cursor-pointer text-xl"
            >
              ×
            </button>
          )}
        </div>
        <p className="flex flex-wrap items-center gap-x-4 text-sm">
          {active ? (
            <strong className="inline-flex min-h-11 items-center">{w.active}</strong>
          ) : (
            <a
              href={activePath}
              aria-label={w.activateOf(name)}
              onClick={(event) => {
                event.preventDefault()
                onActivate()
              }}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {w.activate}
            </a>
          )}
          <a
            href={to(`/juri/lembar/${sheet.id}`)}
            className="inline-flex min-h-11 items-center underline underline-offset-4 max-md:hidden"
          >
            {w.alone}
          </a>
        </p>
      </header>
      <Looking sheet={sheet} name={name} company={company} />
    </section>
  )
}

function Looking({ sheet, name, company }: { sheet: SheetView; name: string; company: InStep }) {
  const ready = useReady()
  const [failed, setFailed] = useState(false)
  const picture = sheet.pictures[0]
  if (!picture) return null
  return (
    <div className="relative min-h-0 flex-1 bg-black/30">
      {ready && !failed ? (
        <Ground
          sheet={sheet}
          picture={picture}
          name={name}
          company={company}
          onFail={() => setFailed(true)}
        />
      ) : (
        <Picture
          {...picture}
          src={blindSource(sheet.id, picture.index)}
          alt={name}
          sizes="50vw"
          className="absolute inset-0 h-full! w-full object-contain"
        />
      )}
    </div>
  )
}

type GroundProps = {
  sheet: SheetView
  picture: SheetPicture
  name: string
  company: InStep
  /** The viewer cannot be loaded: the picture is shown as it is without a script. */
  onFail: () => void
}

function Ground({ sheet: { id, work }, picture, name, company, onFail }: GroundProps) {
  const ground = useRef<HTMLDivElement>(null)
  const [source] = useState(() =>
    zoomSource({
      ...picture,
      src: blindSource(id, picture.index),
      tiles: picture.tiles ? blindTiles(id, picture.index) : null,
    }),
  )
  const failing = useRef(onFail)
  const centimetres = clothOf(work.size, picture).width
  useEffect(() => {
    let left = false
    let close = () => {}
    openViewer(ground.current!, source, name).then(
      (viewer) => {
        if (left) return viewer.destroy()
        close = () => {
          company.leave(id)
          viewer.destroy()
        }
        company.join(id, { viewer, centimetres })
      },
      () => failing.current(),
    )
    return () => {
      left = true
      close()
    }
  }, [source, name, company, centimetres, id])
  return <div ref={ground} className="absolute inset-0" />
}
