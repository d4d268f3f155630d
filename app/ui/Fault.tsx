import { everywhere } from '#app/words/everywhere.ts'
import { useWords } from './language.tsx'
import { ButtonLink } from './Button.tsx'

/** The page shown instead of one that is missing, forbidden or broken; always with a way on. */
export function Fault({ status, visit, home }: { status: number; visit: string; home: string }) {
  const w = useWords(everywhere)
  const [title, text] =
    status === 404
      ? [w.notFoundTitle, w.notFoundText]
      : status === 403
        ? [w.forbiddenTitle, w.refusal({ code: 'forbidden' })]
        : status === 410
          ? [w.refusal({ code: 'link-expired' }), '']
          : [w.brokenTitle, w.brokenText(visit)]
  return (
    <div className="page-width py-20 md:py-32">
      <title>{`${title} · ${w.site}`}</title>
      <p className="figures font-display text-6xl text-bata">{status}</p>
      <h1 className="mt-4 text-3xl text-sogan">{title}</h1>
      {text && <p className="prose-measure mt-4 text-lg">{text}</p>}
      <div className="mt-8">
        <ButtonLink href={home}>{w.home}</ButtonLink>
      </div>
    </div>
  )
}
