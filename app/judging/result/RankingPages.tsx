import { useHref, useWords } from '#app/ui/language.tsx'
import { explainWords } from './explain-words.ts'
import type { ResultView } from './result-page.server.ts'

/** The pages of a long ranking; nothing where one is enough. */
export function RankingPages({ view }: { view: ResultView }) {
  const w = useWords(explainWords)
  const to = useHref()
  const { from, to: end, page, pages } = view.shown
  if (pages === 1) return null
  const at = (number: number) =>
    `${to('/panitia/hasil')}?babak=${view.round.position}&hal=${number}#peringkat`
  return (
    <nav aria-label={w.pages} className="mt-5">
      <p className="figures text-sm text-gambir">{w.pageOf(from + 1, end, view.rows.length)}</p>
      <ul className="figures mt-1 flex flex-wrap">
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={at(number)}
              aria-current={number === page ? 'page' : undefined}
              className={`inline-flex min-h-11 min-w-11 items-center justify-center ${number === page ? 'font-semibold text-bata no-underline' : 'underline underline-offset-4'}`}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
