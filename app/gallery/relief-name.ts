import { reliefOf } from '#app/reliefs/reliefs.ts'
import type { Lang } from '#app/words/language.ts'

/** What a relief is called; its key where the library no longer has it. */
export function reliefName(key: string, lang: Lang): string {
  return reliefOf(key)?.name[lang] ?? key
}
