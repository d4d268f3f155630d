import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatNumber } from '#app/words/format.ts'
import type { checkableEditions } from './verify.server.ts'
import { verifyWords } from './verify-words.ts'

type Editions = Awaited<ReturnType<typeof checkableEditions>>

/** The results that anybody can count again, a line for each edition. */
export function VerifyList({ editions }: { editions: Editions }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const to = useHref()
  return (
    <div className="page-width pt-10 pb-20 md:pt-16 md:pb-28">
      <h1 className="text-4xl text-sogan md:text-5xl">{w.listTitle}</h1>
      <p className="prose-measure mt-5 text-lg">{w.listLead}</p>
      {editions.length === 0 && (
        <div className="mt-12 border-l-4 border-kunyit py-2 pl-5">
          <h2 className="text-2xl text-sogan">{w.none}</h2>
          <p className="mt-2 text-gambir">{w.noneText}</p>
        </div>
      )}
      <ul className="mt-12">
        {editions.map(({ id, version, slug, at, name, numbers, hash }) => (
          <li key={id} className="grid gap-x-10 gap-y-2 border-t border-pasir py-8 md:grid-cols-[9rem_1fr]">
            <p aria-hidden className="figures font-display text-4xl leading-none text-bata">
              {slug}
            </p>
            <div className="min-w-0">
              <h2 className="text-2xl text-sogan">
                <a
                  href={to(`/verifikasi/${slug}`)}
                  className="underline decoration-pasir underline-offset-6 hover:decoration-bata"
                >
                  {name[lang]} {slug}
                </a>
              </h2>
              <p className="mt-2 text-gambir">
                {version > 1 ? w.correctedOn(formatDate(at, lang)) : w.publishedOn(formatDate(at, lang))} ·{' '}
                {w.numbers(formatNumber(numbers.works, lang), formatNumber(numbers.jurors, lang))}
              </p>
              {hash ? (
                <p className="mt-2 font-mono text-sm break-all text-gambir">
                  <span className="sr-only">{w.hash} </span>
                  {hash}
                </p>
              ) : (
                <p className="mt-2 text-sm text-gambir">{w.noMarks}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
