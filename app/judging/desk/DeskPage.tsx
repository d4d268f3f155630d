import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { declarationWords } from '../conflicts/declaration-words.ts'
import { passes, type DeskFilter } from './desk-filter.ts'
import type { Desk } from './desk.server.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskTile, tileGrid } from './DeskTile.tsx'
import { useKeyHelp } from './keys.tsx'
import { lookWords } from './look-words.ts'
import { panelSeesWords } from './panel-sees-words.ts'
import { PinBar } from './PinBar.tsx'
import { PinBox } from './PinBox.tsx'
import { comparePath, fewestPins, usePins, useSeen } from './pins.ts'
import { Progress } from './Progress.tsx'
import { isLeft } from '../state.ts'
import { StateMark } from './StateMark.tsx'
import { Unsent } from './Unsent.tsx'
import { deskWords } from './words.ts'

/** A juror's desk: what is left, and every work in the juror's own order. */
export function DeskPage({
  desk,
  panel,
  filter,
  declared,
}: {
  desk: Desk | null
  /** Whether the juror may read the marks of the whole panel. */
  panel: boolean
  filter: DeskFilter
  /** Whether the juror has said who is close to them. */
  declared: boolean
}) {
  const w = useWords(deskWords)
  if (!desk) return <Message title={w.noSeat} text={w.noSeatText} />
  if (desk.stage === 'waiting') {
    return (
      <Message eyebrow={desk.edition} title={w.waiting} text={w.waitingText}>
        <Planned desk={desk} />
        <Declare declared={declared} />
      </Message>
    )
  }
  return <Works desk={desk} stage={desk.stage} panel={panel} filter={filter} />
}

function Works({
  desk,
  stage,
  panel,
  filter,
}: {
  desk: Desk
  stage: Exclude<Desk['stage'], 'waiting'>
  panel: boolean
  filter: DeskFilter
}) {
  const w = useWords(deskWords)
  const lang = useLang()
  const to = useHref()
  const { works, left } = desk
  const pinning = usePins(desk.round)
  const pins = pinning.pins.filter((pin) => works.some(({ sheet }) => sheet === pin))
  const go = (path: string) => window.location.assign(to(path))
  const help = useKeyHelp(
    'desk',
    {
      L: () => go('/juri/lihat'),
      B: () => pins.length >= fewestPins && go(comparePath(pins)),
    },
    'inline-flex min-h-11 cursor-pointer items-center gap-2 px-3 text-sm text-pasir max-md:hidden',
  )
  const titles = { open: w.left(left, works.length), sealed: w.sealedTitle, ended: w.endedTitle }
  const leads = {
    open: left === 0 ? w.allDone : w.leftLead,
    sealed: desk.sealedAt ? w.sealedText(formatInstant(desk.sealedAt, lang)) : '',
    ended: w.endedText,
  }
  const shown = works.filter((work) => passes(filter, work, pins))
  return (
    <div className="page-width pt-8 md:pt-12">
      <Top desk={desk} title={titles[stage]} lead={leads[stage]} />
      <Unsent works={works} />
      <div className="mt-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-white/10 pb-4">
        <Progress done={works.length - left} total={works.length} />
        <div className="flex max-w-full items-center">
          {help.button}
          <DeskFilters works={works} pins={pins} filter={filter} />
        </div>
      </div>
      {shown.length === 0 && <p className="py-12 text-pasir">{w.nothingLeft}</p>}
      <ul className={tileGrid}>
        {shown.map((work, index) => (
          <DeskTile
            key={work.sheet}
            work={work}
            href={`/juri/lembar/${work.sheet}`}
            first={index < 4}
            dimmed={stage === 'open' && !isLeft(work.state)}
            mark={<StateMark state={work.state} />}
          >
            <PinBox sheet={work.sheet} name={w.work(work.position)} pinning={pinning} />
          </DeskTile>
        ))}
      </ul>
      {panel && <ToPanel />}
      <Declare declared />
      <PinBar pins={pins} />
      {help.dialog}
    </div>
  )
}

/** The round's planned window, while it waits to be opened. */
function Planned({ desk: { plannedAt, closesAt } }: { desk: Desk }) {
  const w = useWords(deskWords)
  const lang = useLang()
  if (!plannedAt) return null
  return (
    <p className="prose-measure mt-3 text-pasir">
      {w.planned(formatInstant(plannedAt, lang), closesAt && formatInstant(closesAt, lang))}
    </p>
  )
}

function ToPanel() {
  const w = useWords(panelSeesWords)
  const to = useHref()
  return (
    <p className="mt-10">
      <a href={to('/juri/panel')} className="inline-flex min-h-11 items-center underline underline-offset-4">
        {w.link}
      </a>
    </p>
  )
}

/** The way to the juror's declaration: to be made before works come, to be added to later. */
function Declare({ declared }: { declared: boolean }) {
  const w = useWords(declarationWords)
  const to = useHref()
  if (declared) {
    return (
      <p className="mt-10 text-sm">
        <a
          href={to('/juri/pernyataan')}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {w.deskMore}
        </a>
      </p>
    )
  }
  return (
    <section className="mt-12 max-w-160 border-t border-white/15 pt-6">
      <h2 className="text-xl">{w.deskTitle}</h2>
      <p className="mt-2 text-pasir">{w.deskText}</p>
      <ButtonLink kind="light" href={to('/juri/pernyataan')} className="mt-5">
        {w.deskLink}
      </ButtonLink>
    </section>
  )
}

function Message({
  eyebrow,
  title,
  text,
  children,
}: {
  eyebrow?: string
  title: string
  text: string
  children?: ReactNode
}) {
  const w = useWords(deskWords)
  return (
    <div className="page-width py-16 md:py-28">
      <p className="text-kunyit-muda">{eyebrow ?? w.desk}</p>
      <h1 className="mt-3 text-3xl md:text-4xl">{title}</h1>
      <p className="prose-measure mt-5 text-lg text-pasir">{text}</p>
      {children}
    </div>
  )
}

function Top({ desk, title, lead }: { desk: Desk; title: string; lead: string }) {
  const w = useWords(deskWords)
  const to = useHref()
  const lang = useLang()
  const look = useWords(lookWords)
  const { seen } = useSeen(desk.round)
  const next = desk.works.find(({ state }) => isLeft(state))
  const begun = desk.left < desk.works.length || next?.state === 'partly'
  const lookedThrough = begun || desk.works.every(({ sheet }) => seen.includes(sheet))
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-12 gap-y-7">
      <div className="max-w-160">
        <p className="text-kunyit-muda">{desk.edition}</p>
        <h1 className="mt-2 text-3xl md:text-4xl">{title}</h1>
        <p className="mt-4 text-pasir">{lead}</p>
        {desk.stage === 'open' && desk.closesAt && (
          <p className="mt-2 text-pasir">{w.until(formatInstant(desk.closesAt, lang))}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        {/* First look, then score: a suggestion in the order of the buttons, nothing more. */}
        <ButtonLink
          kind={desk.stage === 'open' && !lookedThrough ? 'light' : 'quiet'}
          href={to('/juri/lihat')}
          className={lookedThrough ? 'order-last' : ''}
        >
          {lookedThrough ? look.lookAgain : look.lookFirst}
        </ButtonLink>
        {desk.stage === 'open' && next && (
          <ButtonLink kind={lookedThrough ? 'light' : 'quiet'} href={to(`/juri/lembar/${next.sheet}`)}>
            {begun ? w.goOn : w.begin} ({w.work(next.position)})
          </ButtonLink>
        )}
        {desk.stage === 'open' && !next && (
          <ButtonLink kind="light" href={to('/juri/kunci')}>
            {w.toSeal}
          </ButtonLink>
        )}
        {(next || desk.stage !== 'open') && (
          <ButtonLink kind="quiet" href={to('/juri/kunci')}>
            {w.ownMarks}
          </ButtonLink>
        )}
      </div>
    </header>
  )
}
