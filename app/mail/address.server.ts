import { env } from '#app/ground/env.server.ts'
import { href, type Lang } from '#app/words/language.ts'

/** The whole address of a page, for letters and for links that are handed over. */
export function addressOf(lang: Lang, path: string): string {
  return new URL(href(lang, path), env.ORIGIN).href
}
