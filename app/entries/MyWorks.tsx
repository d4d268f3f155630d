import { OrnamentRule } from '#app/reliefs/Ornament.tsx'
import type { Refusal } from '#app/ground/outcome.ts'
import { lastInstant } from '#app/contests/timeline.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import type { MyWorks as Works } from './mine.server.ts'
import { MyWorkRow } from './MyWorkRow.tsx'
import { mineWords } from './mine-words.ts'

/** The list of one's own works; for someone who has none, how taking part goes. */
export function MyWorks({ mine, refusal }: { mine: Works; refusal?: Refusal }) {
  const w = useWords(mineWords)
  const all = useWords(everywhere)
  const { works, begin } = mine
  return (
    <div className="page-width pt-10 md:pt-14">
      <h1 className="text-3xl text-sogan md:text-5xl">{works.length > 0 ? w.title : w.invitation}</h1>
      <Dates mine={mine} />
      {refusal && (
        <div className="mt-6 max-w-2xl">
          <Notice tone="error">{all.refusal(refusal)}</Notice>
        </div>
      )}
      {works.length > 0 ? (
        <>
          {mine.provisional && <KeepIt />}
          <ul className="mt-10 border-t border-pasir">
            {works.map((work) => (
              <MyWorkRow key={work.id} work={work} />
            ))}
          </ul>
          <div className="mt-8">
            {begin === null && <Begin label={w.another} kind="quiet" />}
            {begin?.code === 'too-many-works' && (
              <p className="text-gambir">{w.limit(mine.edition.maxWorks)}</p>
            )}
          </div>
        </>
      ) : (
        <Invitation mine={mine} />
      )}
    </div>
  )
}

function Dates({ mine: { edition } }: { mine: Works }) {
  const w = useWords(mineWords)
  const to = useHref()
  const lang = useLang()
  const { opensAt, closesAt, stage } = edition
  const last = closesAt && formatInstant(lastInstant(closesAt), lang)
  if (stage === 'draft')
    return <p className="mt-3 text-lg">{opensAt ? w.opens(formatInstant(opensAt, lang)) : w.notYet}</p>
  if (stage === 'published') {
    return (
      <p className="mt-3 text-lg">
        {w.published}{' '}
        <a href={to('/galeri')} className="inline-block text-nila underline">
          {w.seeGallery}
        </a>
      </p>
    )
  }
  if (!last) return null
  return <p className="mt-3 text-lg">{stage === 'open' ? w.closes(last) : w.closed(last)}</p>
}

function Begin({ label, kind }: { label: string; kind: 'primary' | 'quiet' }) {
  const to = useHref()
  return (
    <form method="post" action={to('/karya')}>
      <Button kind={kind}>{label}</Button>
    </form>
  )
}

function Invitation({ mine }: { mine: Works }) {
  const w = useWords(mineWords)
  const to = useHref()
  return (
    <>
      {mine.begin === null && <p className="prose-measure mt-5 text-lg">{w.lead}</p>}
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        {mine.begin === null && <Begin label={w.begin} kind="primary" />}
        {mine.visitor && (
          <a
            href={to('/masuk?ke=' + encodeURIComponent(to('/karya')))}
            className="inline-flex min-h-11 items-center underline"
          >
            {w.haveAccount}
          </a>
        )}
      </div>
      <OrnamentRule name="rantai" className="mt-14 opacity-80" />
      <ol className="mt-10 grid gap-8 md:grid-cols-3 md:gap-12">
        {w.steps.map(([name, text], index) => (
          <li key={name}>
            <p className="figures font-display text-4xl text-bata">{index + 1}</p>
            <h2 className="mt-1 text-xl text-sogan">{name}</h2>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

function KeepIt() {
  const w = useWords(mineWords)
  const to = useHref()
  return (
    <div className="mt-8 max-w-2xl">
      <Notice tone="warning" title={w.keep}>
        <p>{w.keepText}</p>
        <div className="mt-3">
          <ButtonLink kind="quiet" href={to('/daftar?ke=' + encodeURIComponent(to('/karya')))}>
            {w.signUp}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  )
}
