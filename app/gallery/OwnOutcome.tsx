import { useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber, formatNumber, formatRupiah } from '#app/words/format.ts'
import type { OwnResult } from './own-result.server.ts'
import { ownResultWords } from './own-result-words.ts'

/** What became of the work, at a glance: its place among how many, or why it has none. */
export function OwnOutcome({ result }: { result: OwnResult }) {
  const w = useWords(ownResultWords)
  const lang = useLang()
  const { prize, passedOver, rounds } = result
  const last = rounds.at(-1)
  if (!prize && !passedOver && !last) return null
  return (
    <section className="mt-8 border-t-4 border-bata bg-white/70 px-5 py-6 sm:px-8 print:border-t-2 print:px-0">
      {prize && (
        <p className="figures font-semibold text-bata">
          {prize.name[lang]} · {formatRupiah(prize.amount, lang)}
        </p>
      )}
      {passedOver?.because === 'disqualified' ? (
        <>
          <h2 className="text-3xl text-sogan">{w.disqualified}</h2>
          <p className="prose-measure mt-2">{w.disqualifiedText}</p>
          <p className="prose-measure mt-2 border-l-4 border-kunyit pl-4 break-words whitespace-pre-line">
            {passedOver.reason}
          </p>
        </>
      ) : (
        last && <PlaceOf last={last} />
      )}
      {passedOver?.because === 'one-prize' && (
        <p className="prose-measure mt-3">
          {w.onePrize(entryNumber(result.edition.code, passedOver.better))}
        </p>
      )}
    </section>
  )
}

function PlaceOf({ last }: { last: OwnResult['rounds'][number] }) {
  const w = useWords(ownResultWords)
  const lang = useLang()
  const { work, of, decimals, again, round, stopped } = last
  const name = round.name[lang]
  if (work.place === null || work.score === null || !work.mean)
    return (
      <>
        <h2 className="text-3xl text-sogan">{w.noPlace}</h2>
        <p className="mt-2">{w.noPlaceText}</p>
      </>
    )
  const { count } = work.mean
  return (
    <>
      {stopped ? (
        <>
          <h2 className="text-3xl text-sogan">{w.stopped(name)}</h2>
          <p className="figures mt-2">{w.stoppedAt(work.place, of)}</p>
        </>
      ) : (
        <h2 className="flex flex-wrap items-baseline gap-x-4 font-display text-sogan">
          <span className="text-5xl leading-none">{w.place(work.place)}</span>{' '}
          <span className="text-xl">{w.of(of)}</span>
        </h2>
      )}
      <p className="figures mt-4">
        <span className="text-gambir">{w.points}: </span>
        <span className="font-semibold">
          {w.pointsOf(formatNumber(work.score / 100, lang, decimals))}
        </span>, {again.method === 'mean' ? w.meanOf(count) : w.adjustedOf(count)}
      </p>
    </>
  )
}
