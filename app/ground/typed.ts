/** The text of a form's field; empty where the field is missing or holds a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** All that was typed into a form, by the fields' names, to be given back to a page that asks to mend it. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

/** The page of a list that an address asks for by `hal`, from 1; what makes no sense is the first. */
export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get('hal') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1
}
