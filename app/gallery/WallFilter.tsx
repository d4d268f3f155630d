import type { ReactNode } from 'react'
import type { Technique } from '#app/entries/limits.ts'
import { reliefName } from './relief-name.ts'
import { Button } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { snapshotWords } from './snapshot-words.ts'
import { useVersionSearch } from './Versions.tsx'
import type { WallQuery } from './wall.ts'
import { galleryWords } from './words.ts'

/** What occurs on a wall, with how many works each has. */
export type Choices = {
  reliefs: [key: string, works: number][]
  techniques: [key: Technique, works: number][]
}

/** Narrows a wall by relief and technique; an ordinary form that changes the address. */
export function WallFilter({
  edition,
  query,
  choices,
}: {
  edition: string
  query: WallQuery
  choices: Choices
}) {
  const w = useWords(galleryWords)
  const made = useWords(snapshotWords)
  const lang = useLang()
  const to = useHref()
  const address = to(`/galeri/${edition}`)
  const search = useVersionSearch()
  const filtered = query.relief !== null || query.technique !== null
  return (
    <form
      method="get"
      action={`${address}#karya`}
      aria-label={w.filterLabel}
      className="flex w-full flex-wrap items-end gap-3 sm:w-auto print:hidden"
    >
      {search && <input type="hidden" name="versi" value={search.slice('?versi='.length)} />}
      <Narrow id="relief" label={w.byRelief} chosen={query.relief}>
        {choices.reliefs.map(([key, works]) => (
          <option key={key} value={key}>
            {w.choice(reliefName(key, lang), works)}
          </option>
        ))}
      </Narrow>
      <Narrow id="teknik" label={w.byTechnique} chosen={query.technique}>
        {choices.techniques.map(([key, works]) => (
          <option key={key} value={key}>
            {w.choice(made.techniques[key], works)}
          </option>
        ))}
      </Narrow>
      <Button kind="light">{w.filter}</Button>
      {filtered && (
        <a
          href={`${address}${search}#karya`}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {w.clear}
        </a>
      )}
    </form>
  )
}

function Narrow({
  id,
  label,
  chosen,
  children,
}: {
  id: string
  label: string
  chosen: string | null
  children: ReactNode
}) {
  const w = useWords(galleryWords)
  return (
    <label className="block min-w-36 flex-1 text-sm text-pasir sm:w-48 sm:flex-none">
      {label}
      <select
        name={id}
        defaultValue={chosen ?? ''}
        className="mt-1 block min-h-11 w-full rounded-md border-[1.5px] border-gambir-muda bg-arang-tua px-3 text-base text-gading"
      >
        <option value="">{w.all}</option>
        {children}
      </select>
    </label>
  )
}
