import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { PageTurns } from '#app/ui/PageTurns.tsx'
import { Part } from '#app/ui/Part.tsx'
import { formatDate } from '#app/words/format.ts'
import { readablePhone } from './identifier.ts'
import type { EntrantsPage } from './people.server.ts'
import { peopleWords } from './people-words.ts'

/** Entrants with an account: searched, fifty a page; a table that becomes cards on a phone. */
export function Entrants({ found, search }: { found: EntrantsPage; search: string }) {
  const w = useWords(peopleWords)
  const lang = useLang()
  const { entrants, total, page, pages } = found
  const count = search ? w.found(total) : total > 0 ? w.entrantsLead(total) : w.none
  const to = (next: number) => `?${new URLSearchParams({ cari: search, hal: String(next) })}#peserta`
  return (
    <Part id="peserta" title={w.entrantsTitle} lead={count} wide>
      <form method="get" action="#peserta" className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-72">
          <TextField id="cari" type="search" label={w.search} defaultValue={search} />
        </div>
        <Button kind="quiet">{w.searchDo}</Button>
      </form>
      {entrants.length > 0 && (
        <table className="mt-6 w-full text-sm">
          <thead className="hidden text-left text-gambir md:table-header-group">
            <tr className="border-b border-batas">
              <th className="py-2 pr-4 font-semibold">{w.columns.name}</th>
              <th className="py-2 pr-4 font-semibold">{w.columns.place}</th>
              <th className="py-2 pr-4 text-right font-semibold">{w.columns.works}</th>
              <th className="py-2 text-right font-semibold">{w.columns.since}</th>
            </tr>
          </thead>
          <tbody>
            {entrants.map((person) => (
              <tr key={person.id} className="block border-b border-pasir py-3 md:table-row md:py-0">
                <th scope="row" className="block text-left font-semibold md:table-cell md:py-2.5 md:pr-4">
                  {person.name}
                  <br />
                  <span className="font-normal wrap-anywhere text-gambir">{person.email}</span>
                  {person.email && person.phone && ', '}
                  {person.phone && (
                    <span className="font-normal whitespace-nowrap text-gambir">
                      {readablePhone(person.phone)}
                    </span>
                  )}
                </th>
                <td className="block md:table-cell md:pr-4">{person.place}</td>
                <td className="mr-4 inline-block md:mr-0 md:table-cell md:pr-4 md:text-right">
                  <span className="text-gambir md:hidden">{w.columns.works} </span>
                  {person.works}
                </td>
                <td className="inline-block whitespace-nowrap text-gambir md:table-cell md:text-right">
                  {formatDate(person.createdAt, lang)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PageTurns
        page={page}
        pages={pages}
        to={to}
        said={{ here: w.page(page, pages), before: w.newer, after: w.older }}
      />
    </Part>
  )
}
