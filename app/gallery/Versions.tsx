import { createContext, useContext, type ReactNode } from 'react'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { correctionWords } from './correction-words.ts'
import type { PublishedVersion } from './published.server.ts'
import { versionSearch } from './verify-address.ts'

type Shown = { slug: string; version: number; versions: PublishedVersion[] }

const Search = createContext('')

/** What every address within the version on show ends with: nothing for the last one. */
export function useVersionSearch(): string {
  return useContext(Search)
}

/** Keeps the links of what is within to the version on show. */
export function InVersion({ page, children }: { page: Shown; children: ReactNode }) {
  return <Search.Provider value={versionSearch(page, page.version)}>{children}</Search.Provider>
}

/**
 * Of a result that was corrected: that it was, why, and the way to the other version. `path` is where the reader is,
 * without the version; `note` what is to be said of this very page.
 */
export function VersionNotice({ page, path, note }: { page: Shown; path: string; note?: string }) {
  const w = useWords(correctionWords)
  const lang = useLang()
  const to = useHref()
  const { slug, version, versions } = page
  if (versions.length < 2) return null
  const index = versions.findIndex((one) => one.version === version)
  const [before, after] = [versions[index - 1], versions[index + 1]]
  const corrected = after ?? versions[index]!
  const when = formatInstant(corrected.at, lang)
  const way = 'inline-flex min-h-11 items-center underline underline-offset-4'
  return (
    <aside className="border-l-4 border-kunyit py-1 pl-5">
      <p className="font-semibold">{after ? w.old(version, when) : w.corrected(when)}</p>
      {note && <p className="mt-1 break-words whitespace-pre-line">{note}</p>}
      <p lang="id" className="prose-measure mt-1 break-words whitespace-pre-line">
        {corrected.reason}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {after ? (
          <a href={to(`/galeri/${slug}`)} className={way}>
            {w.newest}
          </a>
        ) : (
          before && (
            <a href={to(path) + versionSearch(page, before.version)} className={way}>
              {w.earlier(before.version)}
            </a>
          )
        )}
        <a href={to(`/verifikasi/${slug}`)} className={way}>
          {w.check}
        </a>
      </p>
    </aside>
  )
}
