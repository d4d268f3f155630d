/** The number of the work decided just before, as the redirect after a decision names it; nothing else is shown. */
export function decidedBefore(search: URLSearchParams): string | null {
  const said = search.get('sudah')
  return said && /^[A-Z]{1,12}-\d{1,6}$/.test(said) ? said : null
}
