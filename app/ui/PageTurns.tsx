type Props = {
  page: number
  pages: number
  /** The address of a page of the list. */
  to: (page: number) => string
  /** "Page 2 of 7", and what the ways to its neighbours are called. */
  said: { here: string; before: string; after: string }
}

/** Turns the pages of a long list; nothing where it has but one. */
export function PageTurns({ page, pages, to, said }: Props) {
  if (pages === 1) return null
  return (
    <nav aria-label={said.here} className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? <a href={to(page - 1)}>← {said.before}</a> : <span />}
      <span className="text-sm text-gambir">{said.here}</span>
      {page < pages ? <a href={to(page + 1)}>{said.after} →</a> : <span />}
    </nav>
  )
}
