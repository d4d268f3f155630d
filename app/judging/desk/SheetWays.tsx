import { useEffect, useRef, type ReactNode } from 'react'
import { Picture } from '#app/media/Picture.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Arrow, barStep } from './Bar.tsx'
import { blindSource } from './blind-picture.ts'
import { Progress } from './Progress.tsx'
import type { SheetView } from './sheet.server.ts'
import { isLeft } from '../state.ts'
import { StateMark } from './StateMark.tsx'
import { deskWords } from './words.ts'

/** The bar above the work: one line on every screen; `children` stand before the ways back and forth. */
export function SheetBar({ sheet, children }: { sheet: SheetView; children: ReactNode }) {
  const w = useWords(deskWords)
  const to = useHref()
  const { works, previous, next } = sheet
  const done = works.filter(({ state }) => !isLeft(state)).length
  return (
    <header className="flex h-14 items-center gap-1 border-b border-white/10 px-2 lg:col-span-2 lg:px-4">
      <a href={to('/juri')} className={barStep} aria-label={w.desk}>
        <Arrow back />
        <span className="hidden font-display text-lg sm:inline">{w.desk}</span>
      </a>
      <Progress
        done={done}
        total={works.length}
        className="mr-auto ml-2 text-sm text-pasir max-sm:[&>progress]:hidden"
      />
      {children}
      <Step to={previous && to(`/juri/lembar/${previous}`)} name={w.previous} rel="prev" />
      <Step to={next && to(`/juri/lembar/${next}`)} name={w.next} rel="next" />
    </header>
  )
}

function Step({ to, name, rel }: { to: string | null; name: string; rel: 'prev' | 'next' }) {
  const shape = `${barStep} ${rel === 'next' ? 'flex-row-reverse' : ''}`
  if (!to) {
    return (
      <span aria-hidden className={`${shape} pointer-events-none opacity-60`}>
        <Arrow back={rel === 'prev'} />
        <span className="hidden sm:inline">{name}</span>
      </span>
    )
  }
  return (
    <a href={to} rel={rel} aria-label={name} className={shape}>
      <Arrow back={rel === 'prev'} />
      <span className="hidden sm:inline">{name}</span>
    </a>
  )
}

/** All of the juror's works along the foot of a wide screen, the one at hand in view. */
export function SheetStrip({ sheet }: { sheet: SheetView }) {
  const w = useWords(deskWords)
  const to = useHref()
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => void here.current?.scrollIntoView({ inline: 'center', block: 'nearest' }), [])
  return (
    <nav
      aria-label={w.showAll}
      className="hidden border-t border-white/10 lg:col-span-2 lg:block lg:overflow-x-auto"
    >
      <ul className="flex w-max gap-2 px-5 py-2.5">
        {sheet.works.map((work) => {
          const current = work.sheet === sheet.id
          return (
            <li key={work.sheet} className="relative">
              <a
                ref={current ? here : undefined}
                href={to(`/juri/lembar/${work.sheet}`)}
                aria-label={`${w.work(work.position)}, ${w.states[work.state]}`}
                aria-current={current ? 'page' : undefined}
                className="block h-16 w-12 overflow-hidden bg-black/40 opacity-60 outline-offset-2 outline-kunyit hover:opacity-100 aria-[current]:opacity-100 aria-[current]:outline-2"
              >
                {work.picture && (
                  <Picture
                    {...work.picture}
                    src={blindSource(work.sheet, work.picture.index)}
                    alt=""
                    sizes="3rem"
                    className="size-full! max-w-none object-cover"
                  />
                )}
              </a>
              {!isLeft(work.state) && (
                <span
                  aria-hidden
                  className="absolute right-0 bottom-0 grid size-5 place-items-center bg-arang-tua"
                >
                  <StateMark state={work.state} quiet />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
