import { useState } from 'react'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { DeskWork } from './blind.server.ts'
import type { Desk } from './desk.server.ts'
import { Arrow, barStep } from './Bar.tsx'
import { DeskTile, tileGrid } from './DeskTile.tsx'
import { useKeyHelp, useKeys } from './keys.tsx'
import { LookSlide } from './LookSlide.tsx'
import { lookWords } from './look-words.ts'
import { PinBar } from './PinBar.tsx'
import { usePins, useSeen } from './pins.ts'
import { deskWords } from './words.ts'

/** Looking through all works before scoring: all at once, or one after the other. Nothing moves by itself. */
export function LookPage({ desk, chosen }: { desk: Desk; chosen: string | null }) {
  const { works } = desk
  const [sheet, setSheet] = useState(works.some((work) => work.sheet === chosen) ? chosen : null)
  const pinning = usePins(desk.round)
  const at = works.findIndex((work) => work.sheet === sheet)
  const show = (next: string | null) => {
    setSheet(next)
    const search = next ? `?karya=${next}` : ''
    window.history.replaceState(window.history.state, '', window.location.pathname + search)
  }
  if (at >= 0) {
    return <LookSlide works={works} at={at} round={desk.round} pinning={pinning} show={show} />
  }
  return <LookGrid works={works} round={desk.round} pinning={pinning} show={show} />
}

function LookGrid({
  works,
  round,
  pinning,
  show,
}: {
  works: DeskWork[]
  round: string
  pinning: ReturnType<typeof usePins>
  show: (sheet: string | null) => void
}) {
  const w = useWords(lookWords)
  const desk = useWords(deskWords)
  const to = useHref()
  const { seen } = useSeen(round)
  const done = works.filter(({ sheet }) => seen.includes(sheet)).length
  const next = works.find(({ sheet }) => !seen.includes(sheet))
  const begun = done > 0 && next !== undefined
  const from = begun ? next : works[0]
  const pins = pinning.pins.filter((pin) => works.some(({ sheet }) => sheet === pin))
  useKeys({ ArrowRight: () => from && show(from.sheet) })
  const help = useKeyHelp('look', {}, `${barStep} cursor-pointer max-lg:hidden`)
  return (
    <div className="h-full lg:overflow-y-auto">
      <header className="flex h-14 items-center gap-1 border-b border-white/10 px-2 lg:px-4">
        <a href={to('/juri')} className={`${barStep} mr-auto`}>
          <Arrow back />
          <span className="font-display text-lg">{desk.desk}</span>
        </a>
        {help.button}
      </header>
      <div className="page-width pt-8 pb-4">
        <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
          <div className="max-w-160">
            <h1 className="text-3xl md:text-4xl">{w.title}</h1>
            <p className="mt-4 text-pasir">{w.lead}</p>
            <p className="figures mt-2 text-pasir">
              {works.length > 0 && !next ? w.allSeen : w.seen(done, works.length)}
            </p>
          </div>
          {from && (
            <ButtonLink
              kind="light"
              href={`?karya=${from.sheet}`}
              onClick={(event) => {
                event.preventDefault()
                show(from.sheet)
              }}
            >
              {begun ? w.goOn(desk.work(from.position)) : w.begin}
            </ButtonLink>
          )}
        </div>
        <ul className={tileGrid}>
          {works.map((work, index) => (
            <DeskTile
              key={work.sheet}
              work={work}
              href={`/juri/lihat?karya=${work.sheet}`}
              first={index < 4}
              mark={
                seen.includes(work.sheet) && <span className="text-sm text-gambir-muda">{w.seenMark}</span>
              }
            />
          ))}
        </ul>
        <PinBar pins={pins} />
      </div>
      {help.dialog}
    </div>
  )
}
