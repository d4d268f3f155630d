import { Picture } from '#app/media/Picture.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { DeskWork } from './blind.server.ts'
import { blindSource } from './blind-picture.ts'
import type { Desk } from './desk.server.ts'
import { Progress } from './Progress.tsx'
import { isLeft } from './state.ts'
import { StateMark } from './StateMark.tsx'
import { deskWords } from './words.ts'

/** A juror's desk: what is left, and every work in the juror's own order. */
export function DeskPage({ desk, onlyLeft }: { desk: Desk | null; onlyLeft: boolean }) {
  const w = useWords(deskWords)
  const lang = useLang()
  if (!desk) return <Message title={w.noSeat} text={w.noSeatText} />
  if (desk.stage === 'waiting') {
    return <Message eyebrow={desk.edition} title={w.waiting} text={w.waitingText} />
  }
  const { works, left, stage } = desk
  const titles = { open: w.left(left, works.length), sealed: w.sealedTitle, ended: w.endedTitle }
  const leads = {
    open: left === 0 ? w.allDone : w.leftLead,
    sealed: desk.sealedAt ? w.sealedText(formatInstant(desk.sealedAt, lang)) : '',
    ended: w.endedText,
  }
  const shown = onlyLeft ? works.filter(({ state }) => isLeft(state)) : works
  return (
    <div className="page-width pt-8 md:pt-12">
      <Top desk={desk} title={titles[stage]} lead={leads[stage]} />
      <div className="mt-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-white/10 pb-4">
        <Progress done={works.length - left} total={works.length} />
        {left > 0 && <Filter onlyLeft={onlyLeft} left={left} total={works.length} />}
      </div>
      {shown.length === 0 && <p className="py-12 text-pasir">{w.nothingLeft}</p>}
      <ul className="mt-8 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4 xl:grid-cols-5">
        {shown.map((work, index) => (
          <Work
            key={work.sheet}
            work={work}
            first={index < 4}
            dimmed={stage === 'open' && !isLeft(work.state)}
          />
        ))}
      </ul>
    </div>
  )
}

function Message({ eyebrow, title, text }: { eyebrow?: string; title: string; text: string }) {
  const w = useWords(deskWords)
  return (
    <div className="page-width py-16 md:py-28">
      <p className="text-kunyit-muda">{eyebrow ?? w.desk}</p>
      <h1 className="mt-3 text-3xl md:text-4xl">{title}</h1>
      <p className="prose-measure mt-5 text-lg text-pasir">{text}</p>
    </div>
  )
}

function Top({ desk, title, lead }: { desk: Desk; title: string; lead: string }) {
  const w = useWords(deskWords)
  const to = useHref()
  const lang = useLang()
  const next = desk.works.find(({ state }) => isLeft(state))
  const begun = desk.left < desk.works.length
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
        {desk.stage === 'open' && next && (
          <ButtonLink kind="light" href={to(`/juri/lembar/${next.sheet}`)}>
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

function Filter({ onlyLeft, left, total }: { onlyLeft: boolean; left: number; total: number }) {
  const w = useWords(deskWords)
  const choices = [
    { name: w.filterAll, count: total, value: '', here: !onlyLeft },
    { name: w.filterLeft, count: left, value: 'sisa', here: onlyLeft },
  ]
  return (
    <form method="get" aria-label={w.filter} className="flex gap-1">
      {choices.map(({ name, count, value, here }) => (
        <Button
          key={value}
          name="tampil"
          value={value}
          aria-pressed={here}
          kind="quiet"
          className="border-transparent px-3 font-normal whitespace-nowrap text-pasir aria-pressed:bg-white/12 aria-pressed:text-mori"
        >
          {name} <span className="figures">{count}</span>
        </Button>
      ))}
    </form>
  )
}

function Work({ work, first, dimmed }: { work: DeskWork; first: boolean; dimmed: boolean }) {
  const w = useWords(deskWords)
  const to = useHref()
  const { picture, state, position, sheet, title } = work
  return (
    <li className="min-w-0">
      <a href={to(`/juri/lembar/${sheet}`)} className="group block no-underline">
        <div
          className={`grid aspect-4/5 place-items-center bg-black/40 ${dimmed ? 'opacity-75 group-hover:opacity-100' : ''}`}
        >
          {picture && (
            <div style={{ width: `${Math.min(1, picture.width / picture.height / 0.8) * 100}%` }}>
              <Picture
                {...picture}
                src={blindSource(sheet, picture.index)}
                alt=""
                sizes="(min-width: 80rem) 14rem, (min-width: 64rem) 17rem, 45vw"
                priority={first}
                className="w-full"
              />
            </div>
          )}
        </div>
        <p className="mt-3 flex flex-wrap items-center justify-between gap-x-3">
          <span className="figures text-sm text-pasir">{w.work(position)}</span>
          <StateMark state={state} />
        </p>
        <p className="font-display text-lg leading-snug break-words text-mori underline-offset-4 group-hover:underline">
          {title}
        </p>
      </a>
    </li>
  )
}
