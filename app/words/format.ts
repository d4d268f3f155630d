import { localeOf, type Lang } from './language.ts'

// Making a formatter costs a hundred times what using it does, and a ranking writes thousands of figures.
const formatters = new Map<string, unknown>()
function once<Formatter>(name: string, make: () => Formatter): Formatter {
  if (!formatters.has(name)) formatters.set(name, make())
  return formatters.get(name) as Formatter
}

// The contest lives in one zone, whatever the zone of the server or of the reader.
const timeZone = 'Asia/Jakarta'

/** "30 April 2026" */
export function formatDate(at: Date | string, lang: Lang): string {
  const options = { dateStyle: 'long', timeZone } as const
  return once(`date ${lang}`, () => new Intl.DateTimeFormat(localeOf(lang), options)).format(new Date(at))
}

/** "30 April 2026, 23.59 WIB"; with `seconds`, "23.59.08 WIB". */
export function formatInstant(at: Date | string, lang: Lang, seconds = false): string {
  return `${formatDate(at, lang)}, ${formatTime(at, lang, seconds)}`
}

/** "23.59 WIB" */
export function formatTime(at: Date | string, lang: Lang, seconds = false): string {
  const options: Intl.DateTimeFormatOptions = {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
    timeZone,
  }
  const format = once(`time ${lang} ${seconds}`, () => new Intl.DateTimeFormat(localeOf(lang), options))
  return `${format.format(new Date(at))} WIB`
}

/** The value of a datetime-local input that a person in WIB reads: "2026-04-30T23:59". */
export function toWibInput(at: Date | string): string {
  return new Date(new Date(at).getTime() + 7 * 3_600_000).toISOString().slice(0, 16)
}

/** The instant of a datetime-local value typed in WIB, or null when it is not one. */
export function fromWibInput(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)) return null
  const at = new Date(`${value}+07:00`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** "Rp10.000.000" */
export function formatRupiah(amount: number, lang: Lang): string {
  return `Rp${formatNumber(amount, lang)}`
}

/** Groups and decimals as the reader's language writes them: 83,5 in Indonesian. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 3 }
  const format = once(`number ${lang} ${decimals}`, () => new Intl.NumberFormat(localeOf(lang), options))
  return format.format(value)
}

/** "3,8 MB" */
export function formatBytes(bytes: number, lang: Lang): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), lang)} kB`
  return `${formatNumber(bytes / 1_000_000, lang, 1)} MB`
}

/** "a, b dan c" */
export function formatList(items: string[], lang: Lang): string {
  const options = { type: 'conjunction' } as const
  return once(`list ${lang}`, () => new Intl.ListFormat(localeOf(lang), options)).format(items)
}

/** "PALI-017" */
export function entryNumber(code: string, number: number): string {
  return `${code}-${String(number).padStart(3, '0')}`
}
