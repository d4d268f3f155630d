import { useLocation } from '@remix-run/react'
import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { lostWords } from './lost-words.ts'

/**
 * Answers a post whose session had ended: everything typed comes along in the form, so that signing in here lets
 * the same post go through. Or it begins a draft of its own, for those who never had an account.
 */
export function SessionLost({ refusal, pairs }: { refusal: Refusal; pairs: [string, string][] }) {
  const w = useWords(lostWords)
  const all = useWords(everywhere)
  const to = useHref()
  const { pathname, search } = useLocation()
  const hidden = pairs.map(([name, value], index) => (
    // The same name may come more than once.
    <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
  ))
  const story = pairs.find(([name]) => name === 'story')?.[1] ?? ''
  return (
    <div className="page-width max-w-xl py-10 md:py-16">
      <h1 className="text-3xl text-sogan">{w.title}</h1>
      <p className="mt-4 text-lg">{w.text}</p>
      {refusal.code !== 'sign-in' && (
        <div className="mt-6">
          <Notice tone="error">{all.refusal(refusal)}</Notice>
        </div>
      )}
      <form method="post" action={pathname + search} className="mt-8 grid gap-5">
        {hidden}
        <TextField id="identifier" label={w.identifier} autoComplete="username" required />
        <TextField
          id="password"
          type="password"
          label={w.password}
          autoComplete="current-password"
          required
        />
        <div>
          <Button>{w.enter}</Button>
        </div>
      </form>
      {story !== '' && (
        <details className="mt-10 border-t border-pasir pt-5">
          <summary className="min-h-11 cursor-pointer font-semibold">{w.copy}</summary>
          <p className="mt-2 whitespace-pre-wrap">{story}</p>
        </details>
      )}
      <form method="post" action={to('/karya')} className="mt-10 border-t border-pasir pt-6">
        {hidden}
        <p>{w.anew}</p>
        <div className="mt-4">
          <Button kind="quiet">{w.begin}</Button>
        </div>
      </form>
    </div>
  )
}
