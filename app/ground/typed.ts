// Browsers send a line's end as two characters, and count it as one against a field's longest.
const lines = (typed: string) => typed.replace(/\r\n?/g, '\n')

/** The text of a form's field, its lines ended by \n; empty where the field is missing or holds a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? lines(value) : ''
}

/** All that was typed into a form, by the fields' names, to be given back to a page that asks to mend it. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, lines(value)]] : [],
    ),
  )
}
