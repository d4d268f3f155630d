import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

/** The page of a one-time link that was used, revoked or is too old: why, and both ways on. */
export function Gone({ link }: { link: 'reset' | 'invitation' }) {
  const w = useWords(accountsWords)
  const to = useHref()
  return (
    <Threshold title={w.goneTitle} lead={link === 'reset' ? w.goneReset : w.goneInvitation} ornament="kala">
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={to('/masuk')}>{w.signIn}</ButtonLink>
        {link === 'reset' && (
          <ButtonLink kind="quiet" href={to('/lupa')}>
            {w.askAgain}
          </ButtonLink>
        )}
      </div>
    </Threshold>
  )
}
