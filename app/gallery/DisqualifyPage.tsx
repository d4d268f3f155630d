import type { Refusal } from '#app/ground/outcome.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { Disqualified } from './Disqualified.tsx'
import { DisqualifyForm } from './DisqualifyForm.tsx'
import type { DisqualifyView } from './disqualify-page.server.ts'
import { disqualifyWords } from './disqualify-words.ts'

/** What a post of this page came to, where it was refused. */
export type DisqualifyAnswer = { refusal: Refusal; typed: Record<string, string> }

/** Works are taken out of the result here, or put back, each with its reason. */
export function DisqualifyPage({
  view,
  saved,
  answer,
}: {
  view: DisqualifyView
  saved: boolean
  answer?: DisqualifyAnswer
}) {
  const w = useWords(disqualifyWords)
  const waits = view.disqualified.some(({ disqualified }) => disqualified!.unpublished)
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <div className="grid max-w-3xl gap-12">
        {(saved || waits) && !answer && <Saved published={view.published} saved={saved} />}
        {view.refusal ? <Refused refusal={view.refusal} /> : <DisqualifyForm view={view} answer={answer} />}
        <Disqualified view={view} answer={answer} />
        <OnePrize works={view.onePrize} />
      </div>
    </OfficePage>
  )
}

/** What is decided here and waits for the next step. */
function Saved({ published, saved }: { published: boolean; saved: boolean }) {
  const w = useWords(disqualifyWords)
  const to = useHref()
  return (
    <div>
      <Notice tone={published ? 'warning' : 'good'} title={saved ? w.saved : w.waits}>
        {published ? w.savedPublished : w.savedUnpublished}
      </Notice>
      <ButtonLink href={to(published ? '/panitia/umumkan' : '/panitia/hasil')} className="mt-4">
        {published ? w.toPublish : w.toResult}
      </ButtonLink>
    </div>
  )
}

function Refused({ refusal }: { refusal: Refusal }) {
  const w = useWords(disqualifyWords)
  const every = useWords(everywhere)
  const to = useHref()
  const early = refusal.code === 'not-sealed'
  return (
    <div>
      <Notice tone="warning">{early ? w.notYet : every.refusal(refusal)}</Notice>
      {early && (
        <ButtonLink href={to('/panitia/penjurian')} className="mt-6">
          {w.toJudging}
        </ButtonLink>
      )}
    </div>
  )
}

function OnePrize({ works }: { works: DisqualifyView['onePrize'] }) {
  const w = useWords(disqualifyWords)
  if (works.length === 0) return null
  return (
    <section>
      <h2 className="text-xl text-sogan">{w.onePrize}</h2>
      <p className="mt-2">{w.onePrizeLead}</p>
      <ul className="figures mt-3 list-disc pl-5">
        {works.map(({ label, better }) => (
          <li key={label}>{w.better(label, better)}</li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-gambir">{w.team}</p>
    </section>
  )
}
