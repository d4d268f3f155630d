export type Lang = 'id' | 'en'

/** Both languages of one room's phrases; the English must have every key of the Indonesian. */
export type Words<Phrases> = { id: Phrases; en: Phrases }

/** The language of an address: English under /en, Indonesian everywhere else. */
export function langOf(pathname: string): Lang {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id'
}

/** The language kept of a person. */
export function asLang(kept: string): Lang {
  return kept === 'en' ? 'en' : 'id'
}

/** The address of `path` (written as in Indonesian, with a leading slash) in `lang`. */
export function href(lang: Lang, path: string): string {
  if (lang === 'id') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The same page in the other language. */
export function inOtherLanguage(pathname: string): string {
  if (langOf(pathname) === 'id') return href('en', pathname)
  return pathname.slice('/en'.length) || '/'
}

/** BCP 47 tag for Intl and the lang attribute. */
export function localeOf(lang: Lang): string {
  return lang === 'id' ? 'id-ID' : 'en-GB'
}
