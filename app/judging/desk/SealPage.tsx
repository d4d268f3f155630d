import { Blacked } from '#app/entries/Blacked.tsx'
import type { Refusal } from '#app/ground/outcome.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, formatNumber } from '#app/words/format.ts'
import { Histograms } from './Histogram.tsx'
import type { OwnMarks, SealView } from './seal.server.ts'
import { isLeft } from '../state.ts'
import { sealWords } from './seal-words.ts'
import { deskWords } from './words.ts'

/** All of a juror's own marks on one page, and the seal. */
export function SealPage({ view, refusal }: { view: SealView; refusal?: Refusal }) {
  const w = useWords(sealWords)
  const desk = useWords(deskWords)
  const shared = useWords(everywhere)
  const to = useHref()
  return (
    <div className="page-width pt-8 md:pt-12">
      <a
        href={to('/juri')}
        className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
      >
        {desk.desk}
      </a>
      <h1 className="mt-2 text-3xl text-sogan md:text-4xl">{w.sealTitle}</h1>
      <p className="prose-measure mt-4">{w.sealLead}</p>
      {refusal && (
        <div className="mt-6">
          <Notice tone="error">{shared.refusal(refusal)}</Notice>
        </div>
      )}
      {view.works.length > 0 ? <Marks view={view} /> : <p className="mt-4">{desk.waitingText}</p>}
      <Seal view={view} />
      {view.works.length > 0 && <Histograms view={view} />}
    </div>
  )
}

function Marks({ view }: { view: SealView }) {
  const w = useWords(sealWords)
  const desk = useWords(deskWords)
  return (
    <table className="mt-8 w-full max-md:block">
      <thead className="text-sm text-gambir max-md:sr-only">
        <tr className="border-b-2 border-pasir align-bottom">
          <th scope="col" className="py-2 pr-4 text-left font-semibold">
            {w.workHead}
          </th>
          {view.criteria.map(({ id, name, weight }) => (
            <th
              key={id}
              scope="col"
              className="max-w-32 px-2 py-2 text-right leading-tight font-semibold max-lg:text-xs lg:px-3"
            >
              {name}
              <span className="block font-normal">{desk.weight(weight)}</span>
            </th>
          ))}
          <th scope="col" className="py-2 pl-3 text-right font-semibold">
            {w.totalHead}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {view.works.map((work) => (
          <Row key={work.sheet} work={work} criteria={view.criteria} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ work, criteria }: { work: OwnMarks; criteria: SealView['criteria'] }) {
  const w = useWords(sealWords)
  const desk = useWords(deskWords)
  const lang = useLang()
  const to = useHref()
  const left = isLeft(work.state)
  const struck = work.state === 'recused' || work.state === 'closed'
  const instead = { recused: w.recusedShort, closed: w.closedShort, unscored: '', partly: '', complete: '' }
  return (
    <tr className={`border-b border-pasir max-md:block max-md:py-4 ${left ? 'bg-kunyit-muda/25' : ''}`}>
      <th scope="row" className="py-2.5 pr-4 text-left font-normal max-md:block max-md:py-0">
        <a href={to(`/juri/lembar/${work.sheet}`)} className="underline decoration-pasir underline-offset-4">
          <span className="text-sm text-gambir">{desk.work(work.position)}</span>{' '}
          <span className="font-semibold">
            <Blacked text={work.title} />
          </span>
        </a>
        {left && <span className="ml-2 text-sm text-lakan">{desk.states[work.state]}</span>}
      </th>
      {work.marks.map((mark, index) => (
        <td
          key={criteria[index]!.id}
          data-label={criteria[index]!.name}
          className={`px-2 py-2.5 text-right before:text-gambir max-md:justify-between max-md:px-0 max-md:py-0.5 max-md:text-sm max-md:before:content-[attr(data-label)] lg:px-3 ${mark === null ? 'max-md:hidden' : 'max-md:flex'}`}
        >
          <span className={mark !== null && struck ? 'text-gambir line-through' : ''}>{mark ?? '–'}</span>
        </td>
      ))}
      <td
        data-label={w.totalHead}
        className="py-2.5 pl-3 text-right font-semibold before:font-normal before:text-gambir max-md:flex max-md:justify-between max-md:px-0 max-md:py-0.5 max-md:before:content-[attr(data-label)]"
      >
        {work.total === null ? instead[work.state] || '–' : formatNumber(work.total / 100, lang, 2)}
      </td>
    </tr>
  )
}

function Seal({ view }: { view: SealView }) {
  const w = useWords(sealWords)
  const desk = useWords(deskWords)
  const lang = useLang()
  const to = useHref()
  if (view.sealedAt) {
    return (
      <div className="mt-8">
        <Notice tone="good" title={desk.sealedTitle}>
          {desk.sealedText(formatInstant(view.sealedAt, lang))}
        </Notice>
        <ButtonLink kind="quiet" href="/juri/lembar-nilai.pdf" className="mt-5">
          {w.takeSheet}
        </ButtonLink>
      </div>
    )
  }
  if (view.left > 0) {
    return (
      <div className="mt-8 grid gap-5">
        <Notice tone="warning" title={w.sealNotYet(view.left)}>
          {w.sealNotYetText}
        </Notice>
        <div>
          <ButtonLink href={`${to('/juri')}?tampil=sisa`}>{desk.showLeft}</ButtonLink>
        </div>
      </div>
    )
  }
  if (!view.maySeal.ok) return null
  return (
    <form method="post" className="mt-8 grid gap-5">
      <Notice title={w.sealReady}>{w.sealReadyText}</Notice>
      <div>
        <Button>{w.seal}</Button>
      </div>
    </form>
  )
}
