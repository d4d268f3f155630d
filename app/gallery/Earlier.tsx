import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import type { Mention } from './home.server.ts'
import { homeWords } from './home-words.ts'

/** The galleries of earlier years, where there are any. */
export function Earlier({ earlier }: { earlier: Mention[] }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const to = useHref()
  if (earlier.length === 0) return null
  return (
    <div className="mt-12">
      <h3 className="text-xl text-bata-tua">{w.earlierTitle}</h3>
      <ul className="mt-2">
        {earlier.map(({ slug, name, works }) => (
          <li key={slug}>
            <a
              href={to(`/galeri/${slug}`)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {w.earlier(`${name[lang]} ${slug}`, works)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
