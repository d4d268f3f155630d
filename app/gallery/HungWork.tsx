import type { CSSProperties } from 'react'
import { useHref, useLang } from '#app/ui/language.tsx'
import { Plate, shapeOf } from './Plate.tsx'
import type { PublishedItem } from './published.server.ts'
import { useVersionSearch } from './Versions.tsx'

/** A row or wall of works, every row justified to one height, every work in its own proportions. */
export function Wall({
  edition,
  works,
  ground = 'light',
  eager = 0,
  even = false,
}: {
  edition: string
  works: PublishedItem[]
  ground?: 'light' | 'dark'
  /** How many load at once. */
  eager?: number
  /** All in one row where there is room: for a few works that should leave no hole. */
  even?: boolean
}) {
  return (
    <ul className={`wall ${even ? 'wall-even' : 'wall-open'}`}>
      {works.map((work, index) => (
        <HungWork
          key={work.slug}
          edition={edition}
          work={work}
          ground={ground}
          even={even}
          priority={index < eager}
        />
      ))}
    </ul>
  )
}

function HungWork({
  edition,
  work,
  ground,
  even,
  priority,
}: {
  edition: string
  work: PublishedItem
  ground: 'light' | 'dark'
  even: boolean
  priority: boolean
}) {
  const lang = useLang()
  const to = useHref()
  const search = useVersionSearch()
  const { title, maker, award, pictures } = work.content
  const picture = pictures[0]!
  const shape = shapeOf(picture)
  // A slender cloth keeps its height, and its caption the room for whole words.
  const slender = shape < 0.65
  const room = slender ? `max-md:min-w-30! ${even ? '' : 'md:min-w-34!'}` : ''
  const height = slender
    ? `max-md:max-w-[calc(var(--shape)*var(--high)*1.2)] ${even ? '' : 'md:max-w-[calc(var(--shape)*var(--high)*1.2)]'}`
    : ''
  const soft = ground === 'dark' ? 'text-pasir' : 'text-gambir'
  const prize = ground === 'dark' ? 'text-kunyit-muda' : 'text-bata'
  return (
    <li className={`hung ${room}`} style={{ '--shape': shape.toFixed(3) } as CSSProperties}>
      <a href={to(`/galeri/${edition}/${work.slug}`) + search} className="group block no-underline">
        <Plate
          picture={picture}
          alt=""
          sizes={`(min-width: 64rem) ${(shape * 20).toFixed(1)}rem, min(88vw, ${(shape * 16).toFixed(1)}rem)`}
          priority={priority}
          widest={1280}
          className={`w-full transition-opacity duration-150 group-hover:opacity-90 ${height}`}
        />
        {award && <span className={`mt-3 block text-sm font-semibold ${prize}`}>{award.prize[lang]}</span>}
        <span
          className={`block font-display text-lg leading-snug decoration-terakota underline-offset-4 group-hover:underline ${award ? '' : 'mt-3'}`}
        >
          {title}
        </span>
        <span className={`block text-sm leading-snug ${soft}`}>
          {maker.name}
          {maker.place && <span className="block">{maker.place}</span>}
        </span>
      </a>
    </li>
  )
}
