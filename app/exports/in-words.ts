// Numbers and dates as Indonesian documents write them out.

const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const steps: [number, string][] = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
]

/**
 * A whole number in Indonesian words: 2026 is "dua ribu dua puluh enam", 1100 "seribu seratus". Throws RangeError
 * for anything but a whole number from 0 below a thousand trillion (10^15).
 */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`no words for ${value}`)
  return value === 0 ? digits[0]! : words(value)
}

/** Of a number above 0; the empty text for 0, as it is said within a longer number. */
function words(value: number): string {
  for (const [size, name] of steps) if (value >= size) return split(value, size, name)
  if (value >= 2000) return split(value, 1000, 'ribu')
  if (value >= 1000) return join('seribu', value - 1000)
  if (value >= 200) return split(value, 100, 'ratus')
  if (value >= 100) return join('seratus', value - 100)
  if (value >= 20) return split(value, 10, 'puluh')
  if (value >= 12) return `${digits[value - 10]} belas`
  if (value >= 10) return value === 10 ? 'sepuluh' : 'sebelas'
  return value === 0 ? '' : digits[value]!
}

function split(value: number, size: number, name: string): string {
  return join(`${words(Math.floor(value / size))} ${name}`, value % size)
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${words(rest)}`
}

/** The parts of a date in WIB as minutes name them: day of the week, day, month and year, the figures in words. */
export function dateInWords(at: Date): { weekday: string; day: string; month: string; year: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'Asia/Jakarta' }).format(at)
  return {
    weekday: part({ weekday: 'long' }),
    day: inWords(Number(part({ day: 'numeric' }))),
    month: part({ month: 'long' }),
    year: inWords(Number(part({ year: 'numeric' }))),
  }
}
