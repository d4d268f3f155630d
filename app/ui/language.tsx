import { createContext, useContext, type ReactNode } from 'react'
import { href, type Lang, type Words } from '#app/words/language.ts'

const Language = createContext<Lang>('id')

/** Tells everything below it which language the page is in. */
export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <Language.Provider value={lang}>{children}</Language.Provider>
}

/** The page's language. */
export function useLang(): Lang {
  return useContext(Language)
}

/** A room's phrases in the page's language. */
export function useWords<Phrases>(words: Words<Phrases>): Phrases {
  return words[useContext(Language)]
}

/** Makes addresses in the page's language from Indonesian paths. */
export function useHref(): (path: string) => string {
  const lang = useContext(Language)
  return (path) => href(lang, path)
}
