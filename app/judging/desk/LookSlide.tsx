import { useEffect, useRef } from 'react'
import { Blacked } from '#app/entries/Blacked.tsx'
import { Picture } from '#app/media/Picture.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Arrow, barStep } from './Bar.tsx'
import type { DeskWork } from './blind.server.ts'
import { blindSource } from './blind-picture.ts'
import { useKeyHelp } from './keys.tsx'
import { lookWords } from './look-words.ts'
import { PinBox } from './PinBox.tsx'
import { useSeen, type usePins } from './pins.ts'
import { deskWords } from './words.ts'

const sizes = '95vw'

/** One work as large as the screen, with the one before and the one after. */
export function LookSlide({
  works,
  at,
  round,
  pinning,
  show,
}: {
  works: DeskWork[]
  at: number
  round: string
  pinning: ReturnType<typeof usePins>
  show: (sheet: string | null) => void
}) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const to = useHref()
  const { see } = useSeen(round)
  const heading = useRef<HTMLHeadingElement>(null)
  const work = works[at]!
  const step = (by: number) => works[at + by] && show(works[at + by]!.sheet)
  const sheetPath = to(`/juri/lembar/${work.sheet}`)
  const help = useKeyHelp(
    'look',
    {
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
      PageUp: () => step(-1),
      PageDown: () => step(1),
      Home: () => show(works[0]!.sheet),
      End: () => show(works.at(-1)!.sheet),
      Escape: () => show(null),
      P: () => pinning.toggle(work.sheet),
      N: () => window.location.assign(sheetPath),
    },
    `${barStep} cursor-pointer max-lg:hidden`,
  )
  useEffect(() => see(work.sheet))
  // Who listens hears the new work's title; on arrival the page's own title is heard.
  const heard = useRef(work.sheet)
  useEffect(() => {
    if (heard.current !== work.sheet) heading.current?.focus({ preventScroll: true })
    heard.current = work.sheet
  }, [work.sheet])
  return (
    <div className="flex h-[calc(100dvh-3.5rem)] flex-col lg:h-full">
      <header className="flex h-14 shrink-0 items-center gap-1 border-b border-white/10 px-2 lg:px-4">
        <a
          href="?"
          onClick={(event) => {
            event.preventDefault()
            show(null)
          }}
          className={barStep}
        >
          <Arrow back />
          {w.grid}
        </a>
        <span className="figures mr-auto ml-2 text-sm text-pasir">{w.place(at + 1, works.length)}</span>
        {help.button}
        <Step work={works[at - 1]} name={w.previous} back show={show} />
        <Step work={works[at + 1]} name={w.next} show={show} />
      </header>
      <div className="min-h-0 flex-1 p-3 [container-type:size] md:p-6">
        {work.picture && <Large work={work} name={desk.work(work.position)} />}
      </div>
      {works[at + 1]?.picture && (
        // The next one comes while this one is looked at.
        <div aria-hidden className="invisible absolute size-px overflow-hidden">
          <Picture
            {...works[at + 1]!.picture!}
            src={blindSource(works[at + 1]!.sheet, works[at + 1]!.picture!.index)}
            alt=""
            sizes={sizes}
          />
        </div>
      )}
      <footer className="flex shrink-0 flex-wrap items-center justify-between gap-x-6 border-t border-white/10 px-5 py-2">
        <h1 ref={heading} tabIndex={-1} className="min-w-0 text-xl outline-none">
          <span className="figures mr-3 font-text text-sm font-normal tracking-normal text-pasir">
            {desk.work(work.position)}
          </span>{' '}
          <span className="break-words">
            <Blacked text={work.title} />
          </span>
        </h1>
        <div className="flex items-center gap-5">
          <PinBox sheet={work.sheet} name={desk.work(work.position)} pinning={pinning} />
          <a href={sheetPath} className="inline-flex min-h-11 items-center text-sm underline">
            {w.score}
          </a>
        </div>
      </footer>
      {help.dialog}
    </div>
  )
}

function Large({ work, name }: { work: DeskWork; name: string }) {
  const picture = work.picture!
  const shape = picture.width / picture.height
  return (
    <div className="grid h-full place-items-center">
      <div style={{ width: `min(100cqw, 100cqh * ${shape})` }} className="shadow-[0_1.250rem_4.500rem_#000a]">
        <Picture
          key={work.sheet}
          {...picture}
          src={blindSource(work.sheet, picture.index)}
          alt={name}
          sizes={sizes}
          priority
          className="w-full"
        />
      </div>
    </div>
  )
}

function Step({
  work,
  name,
  back = false,
  show,
}: {
  work: DeskWork | undefined
  name: string
  back?: boolean
  show: (sheet: string) => void
}) {
  const shape = `${barStep} ${back ? '' : 'flex-row-reverse'}`
  if (!work) {
    return (
      <span aria-hidden className={`${shape} pointer-events-none opacity-60`}>
        <Arrow back={back} />
        <span className="hidden sm:inline">{name}</span>
      </span>
    )
  }
  return (
    <a
      href={`?karya=${work.sheet}`}
      rel={back ? 'prev' : 'next'}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault()
        show(work.sheet)
      }}
      className={shape}
    >
      <Arrow back={back} />
      <span className="hidden sm:inline">{name}</span>
    </a>
  )
}
