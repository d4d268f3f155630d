import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { LikenessFlag } from './flag.server.ts'
import { SideNames } from './SideNames.tsx'
import { StrengthMark } from './StrengthMark.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { likenessWords } from './words.ts'

/** On the check of a work: what it looks like, strongest first, or that nothing was found. */
export function LikenessNote({ flag }: { flag: LikenessFlag }) {
  const w = useWords(likenessWords)
  const to = useHref()
  const page = `/panitia/verifikasi/${flag.entryId}/kemiripan`
  const different = flag.different > 0 && (
    <p className="mt-3 text-sm">
      <a href={to(page)} className="text-nila underline">
        {w.flagDifferent(flag.different)}
      </a>
    </p>
  )
  if (flag.flagged === 0)
    return (
      <section aria-label={w.title} className="mt-4 text-gambir">
        <p>{flag.compared ? w.flagNone(flag.different) : w.flagWaiting}</p>
        {different}
      </section>
    )
  return (
    <section aria-labelledby="likeness" className="mt-6 border-l-4 border-kunyit bg-kunyit-muda/25 px-5 py-4">
      <h2 id="likeness" className="text-lg text-sogan">
        {w.flag}
      </h2>
      <ol className="mt-3 grid gap-4">
        {flag.strongest.map(({ id, score, kind, verdict, against }) => (
          <li key={id}>
            <a
              href={to(`${page}?pasangan=${id}`)}
              className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-x-4 gap-y-2 no-underline hover:underline sm:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]"
            >
              <Thumbnail side={against} className="row-span-2 h-20 w-full sm:row-span-1" />
              <SideNames side={against} />
              <span className="block">
                <StrengthMark score={score} kind={kind} />
                {verdict && <span className="block text-sm font-semibold">{w.verdicts[verdict]}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {!flag.compared && <p className="mt-3 text-sm">{w.flagWaiting}</p>}
      <div className="mt-4">
        <ButtonLink kind="quiet" href={to(page)}>
          {w.flagAll(flag.flagged)}
        </ButtonLink>
      </div>
      {different}
    </section>
  )
}
