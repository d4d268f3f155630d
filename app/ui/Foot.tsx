import type { Role } from '#app/policy/actor.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { useHref, useWords } from './language.tsx'
import { Mark } from './Mark.tsx'
import { waysFor } from './ways.ts'
import { frameWords } from './words.ts'

/** The page stands on brick, as the temple does. */
export function Foot({ person }: { person: { role: Role } | null }) {
  const w = useWords(everywhere)
  const own = useWords(frameWords)
  const to = useHref()
  const ways = waysFor(person?.role ?? null, w)
  return (
    <footer className="print:hidden">
      <div aria-hidden className="brick-foot" />
      <div className="bg-bata-tua text-gading">
        <div className="page-width grid gap-x-12 gap-y-8 py-12 text-[0.95rem] sm:grid-cols-2 md:grid-cols-[5fr_3fr_4fr]">
          <div className="flex items-start gap-4">
            <Mark className="size-12 shrink-0 text-kunyit-muda" />
            <p className="max-w-70">
              <span className="font-display text-lg leading-snug">{w.site}</span>
              <br />
              {w.office}, {w.regency}
            </p>
          </div>
          <nav aria-label={own.ways}>
            <ul className="grid grid-cols-2 gap-x-6 md:grid-cols-1">
              {[...ways.open, { path: '/verifikasi', name: own.check }, ...ways.own].map(({ path, name }) => (
                <li key={path}>
                  <a
                    href={to(path)}
                    className="inline-flex min-h-9 items-center decoration-kunyit-muda underline-offset-4 hover:underline"
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="text-sm text-pasir">
            <p>{own.about}</p>
            <p className="mt-3">{w.interpretive}</p>
          </div>
        </div>
      </div>
    </footer>
  )
}
