import { useEffect, useRef, useState } from 'react'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Arrow, barStep } from './Bar.tsx'
import type { StoredSheet } from './change.ts'
import { CompareBar } from './CompareBar.tsx'
import { ComparePane } from './ComparePane.tsx'
import { InStep } from './in-step.ts'
import { useKeyHelp } from './keys.tsx'
import { lookWords } from './look-words.ts'
import { comparePath, fewestPins, usePins } from './pins.ts'
import { Score } from './Score.tsx'
import type { SheetView } from './sheet.server.ts'
import { Unsent } from './Unsent.tsx'
import { useReady } from './use-shelf.ts'
import { WorkText } from './WorkText.tsx'
import { deskWords } from './words.ts'

const tall = ['', '', '', 'max-md:h-[90vh]', 'max-lg:h-[85vh]']
const columns = ['', 'grid-cols-1', 'grid-cols-2', 'grid-cols-2 md:grid-cols-3', 'grid-cols-2 grid-rows-2']

/** Two to four works side by side, and the sheet of the one that is being scored. */
export function ComparePage({ sheets, asked }: { sheets: SheetView[]; asked: string | null }) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const to = useHref()
  if (sheets.length >= fewestPins) return <Beside all={sheets} asked={asked} />
  return (
    <div className="page-width py-16 md:py-28">
      <h1 className="text-3xl md:text-4xl">{w.compareTitle}</h1>
      <p className="prose-measure mt-5 text-lg text-pasir">{w.few}</p>
      <p className="mt-6">
        <a href={to('/juri')} className="inline-flex min-h-11 items-center underline">
          {desk.desk}
        </a>
      </p>
    </div>
  )
}

function Beside({ all, asked }: { all: SheetView[]; asked: string | null }) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const to = useHref()
  const ready = useReady()
  const [shown, setShown] = useState(() => all.map(({ id }) => id))
  const [activeId, setActiveId] = useState(asked)
  const [stored, setStored] = useState<Record<string, StoredSheet>>({})
  const [company] = useState(() => new InStep())
  const pinning = usePins(all[0]!.round)
  const sheets = all.filter(({ id }) => shown.includes(id))
  const active = sheets.find(({ id }) => id === activeId) ?? sheets[0]!
  const at = sheets.indexOf(active)

  const address = (ids: string[], id: string) => {
    const path = to(comparePath(ids, id))
    window.history.replaceState(window.history.state, '', path)
  }
  const activate = (sheet: SheetView | undefined) => {
    if (!sheet || sheet === active) return
    setActiveId(sheet.id)
    address(shown, sheet.id)
  }
  const unpin = (id: string) => {
    if (pinning.pins.includes(id)) pinning.toggle(id)
    const rest = shown.filter((one) => one !== id)
    const next = id === active.id ? rest[0]! : active.id
    if (rest.length < fewestPins) return window.location.assign(to(`/juri/lembar/${next}`))
    setShown(rest)
    setActiveId(next)
    address(rest, next)
  }
  const help = useKeyHelp(
    'compare',
    {
      ...Object.fromEntries(sheets.map((sheet, index) => [String(index + 1), () => activate(sheet)])),
      PageUp: () => activate(sheets[at - 1]),
      PageDown: () => activate(sheets[at + 1]),
      '+': () => company.zoom(1.5),
      '-': () => company.zoom(1 / 1.5),
      '0': () => company.home(),
    },
    `${barStep} cursor-pointer max-lg:hidden`,
  )
  // What was saved here since the page came is newer than what it came with.
  const newest = (sheet: SheetView): SheetView => {
    const saved = stored[sheet.id]
    return saved && saved.version > sheet.stored.version ? { ...sheet, stored: saved } : sheet
  }
  return (
    <div className="flex min-h-full flex-col lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_26.5rem] lg:grid-rows-[auto_minmax(0,1fr)]">
      <header className="flex min-h-14 flex-wrap items-center gap-x-1 border-b border-white/10 px-2 lg:col-span-2 lg:px-4">
        <a href={to('/juri')} className={barStep} aria-label={desk.desk}>
          <Arrow back />
        </a>
        <h1 className="mr-auto font-display text-lg">{w.compareTitle}</h1>
        {ready && <CompareBar company={company} />}
        {help.button}
      </header>
      <div
        className={`grid h-[58vh] min-h-72 gap-1 p-1 lg:h-auto lg:min-h-0 ${tall[sheets.length]} ${columns[sheets.length]}`}
      >
        {sheets.map((sheet) => (
          <ComparePane
            key={sheet.id}
            sheet={sheet}
            active={sheet === active}
            company={company}
            activePath={to(comparePath(shown, sheet.id))}
            onActivate={() => activate(sheet)}
            onUnpin={() => unpin(sheet.id)}
          />
        ))}
      </div>
      <ActiveSheet
        key={active.id}
        sheet={newest(active)}
        chosen={activeId !== asked}
        onStored={(news) => setStored((before) => ({ ...before, [active.id]: news }))}
      />
      {help.dialog}
    </div>
  )
}

function ActiveSheet({
  sheet,
  chosen,
  onStored,
}: {
  sheet: SheetView
  /** Whether it was chosen on this page, rather than there when the page came. */
  chosen: boolean
  onStored: (stored: StoredSheet) => void
}) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const ground = useRef<HTMLElement>(null)
  const name = w.scoring(desk.work(sheet.position))
  // Another sheet is another task: whoever listens or reads enlarged is taken there.
  const [taken] = useState(chosen)
  useEffect(() => {
    if (taken) ground.current?.focus({ preventScroll: true })
  }, [taken])
  return (
    <section
      ref={ground}
      tabIndex={-1}
      aria-label={name}
      className="flex-1 bg-mori text-arang outline-none lg:overflow-y-auto"
    >
      <p className="bg-kunyit px-5 py-2 text-sm font-semibold md:px-8 lg:sticky lg:top-0 lg:z-10 lg:px-6">
        {name}
      </p>
      <div className="mx-auto max-w-160 px-5 pt-5 md:px-8 lg:px-6">
        <Unsent works={sheet.works} except={sheet.id} />
        <WorkText position={sheet.position} work={sheet.work} under />
        <Score sheet={sheet} stay onStored={onStored} />
      </div>
    </section>
  )
}
