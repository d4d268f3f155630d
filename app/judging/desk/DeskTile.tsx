import type { ReactNode } from 'react'
import { Blacked } from '#app/entries/Blacked.tsx'
import { Picture } from '#app/media/Picture.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { DeskWork } from './blind.server.ts'
import { blindSource } from './blind-picture.ts'
import { deskWords } from './words.ts'

/** One work in a row of works: its picture in its own shape, its number on this desk, its title. */
export function DeskTile({
  work,
  href,
  first,
  dimmed = false,
  mark,
  children,
}: {
  work: DeskWork
  /** Where it leads, as an Indonesian path. */
  href: string
  /** Whether it is among those that people see first. */
  first: boolean
  dimmed?: boolean
  /** Beside its number. */
  mark?: ReactNode
  children?: ReactNode
}) {
  const w = useWords(deskWords)
  const to = useHref()
  const { picture, position, sheet, title } = work
  return (
    <li className="min-w-0">
      <a href={to(href)} className="group block no-underline">
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
          {mark}
        </p>
        <p className="font-display text-lg leading-snug break-words text-mori underline-offset-4 group-hover:underline">
          <Blacked text={title} />
        </p>
      </a>
      {children}
    </li>
  )
}

export const tileGrid =
  'mt-8 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4 xl:grid-cols-5'
