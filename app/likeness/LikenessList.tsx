import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { PageTurns } from '#app/ui/PageTurns.tsx'
import type { LikenessList as List } from './list.server.ts'
import type { PairOfSides } from './pairs.server.ts'
import { SideNames, useShortName } from './SideNames.tsx'
import { StrengthMark } from './StrengthMark.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { likenessWords } from './words.ts'

/** All pairs of an edition, strongest first: to be judged, or judged. `asked` says how many works will be compared anew. */
export function LikenessList({ list, asked }: { list: List; asked: number | null }) {
  const w = useWords(likenessWords)
  const to = useHref()
  const { pairs, judged, page, pages, total } = list
  const address = (turn: number) => to(`/panitia/kemiripan?${judged ? 'lihat=dinilai&' : ''}hal=${turn}`)
  return (
    <OfficePage
      title={w.title}
      lead={w.lead}
      action={
        <ButtonLink kind="quiet" href={to('/panitia/acuan')}>
          {w.references}
        </ButtonLink>
      }
    >
      {asked !== null && (
        <div className="mb-6 max-w-2xl">
          <Notice tone="good">{w.asked(asked)}</Notice>
        </div>
      )}
      <Filter list={list} />
      {total === 0 && <p className="mt-6">{judged ? w.noneJudged : w.noneOpen}</p>}
      <ol className="mt-6 border-t border-pasir empty:hidden">
        {pairs.map((pair) => (
          <Row key={pair.id} pair={pair} />
        ))}
      </ol>
      <PageTurns
        page={page}
        pages={pages}
        to={address}
        said={{ here: w.page(page, pages), before: w.before, after: w.after }}
      />
      <Progress list={list} />
    </OfficePage>
  )
}

function Filter({ list }: { list: List }) {
  const w = useWords(likenessWords)
  const to = useHref()
  const choices = [
    { judged: false, name: w.open, count: list.counts.open },
    { judged: true, name: w.judged, count: list.counts.judged },
  ]
  return (
    <nav aria-label={w.filter}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ judged, name, count }) => (
          <li key={name}>
            <a
              href={to(`/panitia/kemiripan${judged ? '?lihat=dinilai' : ''}`)}
              aria-current={judged === list.judged ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-md border-[1.5px] border-batas px-3.5 text-sm no-underline hover:bg-gading aria-[current]:border-sogan aria-[current]:bg-sogan aria-[current]:text-mori"
            >
              {name}
              <span className="figures font-semibold">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Row({ pair }: { pair: PairOfSides }) {
  const w = useWords(likenessWords)
  const to = useHref()
  const short = useShortName()
  const { id, later, earlier, score, kind, verdict, sameMaker } = pair
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-pasir py-5 md:grid-cols-[minmax(0,2.6fr)_minmax(0,1.2fr)_auto] md:items-center">
      <div className="grid grid-cols-2 gap-x-4 md:gap-x-8">
        {[
          { side: later, beside: earlier },
          { side: earlier, beside: later },
        ].map(({ side, beside }) => (
          <div key={side.key} className="grid content-start gap-2 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-4">
            <Thumbnail side={side} className="h-24 w-full sm:h-20" />
            <SideNames side={side} beside={beside} />
          </div>
        ))}
      </div>
      <div>
        <StrengthMark score={score} kind={kind} />
        {sameMaker && <p className="mt-1 text-sm">{w.sameMaker}</p>}
        {verdict && <p className="mt-1 text-sm font-semibold">{w.verdicts[verdict]}</p>}
      </div>
      <div>
        <ButtonLink
          kind="quiet"
          href={to(`/panitia/verifikasi/${later.entryId}/kemiripan?pasangan=${id}`)}
          aria-label={w.comparePair(short(later), short(earlier))}
        >
          {w.compare}
        </ButtonLink>
      </div>
    </li>
  )
}

/** What was compared with what, and what comparing cannot see. */
function Progress({ list: { progress } }: { list: List }) {
  const w = useWords(likenessWords)
  return (
    <section className="prose-measure mt-10 grid gap-3 border-t border-pasir pt-6 text-gambir">
      <p>
        {w.progress(progress)} {progress.waiting > 0 && w.waiting(progress.waiting)}{' '}
        {progress.missing > 0 && w.missing(progress.missing)}
      </p>
      {progress.missing > 0 && (
        <form method="post">
          <Button kind="quiet" name="intent" value="compare">
            {w.compareMissing}
          </Button>
        </form>
      )}
      <p>{w.blind}</p>
    </section>
  )
}
