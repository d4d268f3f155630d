const most = 10_000

/** The page of a list that an address asks for by `hal`, from 1; what makes no sense is the first. */
export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get('hal') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page <= most ? page : 1
}

/** Which rows of a query stand on a page of `size` rows. */
export function rowsOf(page: number, size: number): { skip: number; take: number } {
  return { skip: (page - 1) * size, take: size }
}

/** How many pages of `size` rows a list of `total` rows fills; an empty one has one page. */
export function pagesFor(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}
