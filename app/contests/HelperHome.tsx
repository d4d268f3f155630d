import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { homeWords } from './home-words.ts'

/** The home of an office helper: what helpers do, and nothing else. */
export function HelperHome() {
  const w = useWords(homeWords)
  const to = useHref()
  return (
    <p className="flex flex-wrap gap-4">
      <ButtonLink href={to('/panitia/verifikasi')}>{w.helperChecks}</ButtonLink>
      <ButtonLink kind="quiet" href={to('/panitia/kemiripan')}>
        {w.helperLikeness}
      </ButtonLink>
    </p>
  )
}
