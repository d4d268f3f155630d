import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

/** Asks once before signing out; warns whoever would lose a draft by it. */
export function SignOut({ begun }: { begun: boolean }) {
  const w = useWords(accountsWords)
  const to = useHref()
  return (
    <Threshold title={w.signOutTitle} lead={begun ? undefined : w.signOutText} ornament="kala">
      {begun && <Notice tone="warning">{w.signOutProvisional}</Notice>}
      <form method="post" className="mt-6 flex flex-wrap gap-3">
        {begun && <ButtonLink href={to('/daftar')}>{w.completeTitle}</ButtonLink>}
        <Button kind={begun ? 'danger' : 'primary'}>{w.signOut}</Button>
        {!begun && (
          <ButtonLink kind="quiet" href={to('/akun')}>
            {w.stay}
          </ButtonLink>
        )}
      </form>
    </Threshold>
  )
}
