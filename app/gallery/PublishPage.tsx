import type { Refusal } from '#app/ground/outcome.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import type { PublicationView } from './publication-page.server.ts'
import { NamedComments } from './NamedComments.tsx'
import { PublishForm } from './PublishForm.tsx'
import type { PublishStep, PublishTyped } from './publish-form.ts'
import { PublishPreview } from './PublishPreview.tsx'
import { publishWords } from './publish-words.ts'

/** What a post of this page came to, where it did not publish. */
export type PublishAnswer = { refusal?: Refusal; step?: PublishStep; typed: PublishTyped }

const nothing: PublishTyped = { words: {}, withheld: [] }

/** The organiser's last step: the jury's words, a look through, then publication. */
export function PublishPage({ view, answer }: { view: PublicationView; answer?: PublishAnswer }) {
  const w = useWords(publishWords)
  const every = useWords(everywhere)
  const typed = answer?.typed ?? nothing
  const refusal = answer?.refusal
  return (
    <OfficePage title={w.title} lead={view.published ? undefined : w.lead}>
      {refusal && !refusal.field && !view.published && (
        <div className="mb-8">
          <Notice tone="error">{every.refusal(refusal)}</Notice>
        </div>
      )}
      {view.published ? (
        <Published {...view.published} slug={view.slug} />
      ) : view.refusal ? (
        <NotYet refusal={view.refusal} />
      ) : answer?.step === 'preview' ? (
        <PublishPreview view={view} typed={typed} />
      ) : (
        <>
          <NamedComments comments={view.named} code={view.code} shown={view.commentsShown} />
          <PublishForm view={view} typed={typed} refusal={refusal} />
        </>
      )}
    </OfficePage>
  )
}

function Published({ at, ranking, slug }: { at: Date; ranking: string; slug: string }) {
  const w = useWords(publishWords)
  const lang = useLang()
  const to = useHref()
  return (
    <>
      <Notice tone="good" title={w.published}>
        {w.publishedAt(formatInstant(at, lang))}
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={to(`/galeri/${slug}`)}>{w.toGallery}</ButtonLink>
        <ButtonLink kind="quiet" href={to('/panitia/berita-acara')}>
          {w.toDocuments}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to('/panitia/surat')}>
          {w.toLetters}
        </ButtonLink>
      </div>
      <dl className="mt-8 text-sm text-gambir">
        <dt>{w.ranking}</dt>
        <dd className="figures font-mono break-all text-arang">{ranking}</dd>
      </dl>
    </>
  )
}

function NotYet({ refusal }: { refusal: Refusal }) {
  const w = useWords(publishWords)
  const to = useHref()
  const every = useWords(everywhere)
  const ties = refusal.code === 'ties-open' || refusal.code === 'conflict'
  const said = { 'ties-open': w.tiesOpen, 'not-sealed': w.notSealed }[refusal.code as string]
  return (
    <>
      <Notice tone="warning">{said ?? every.refusal(refusal)}</Notice>
      <ButtonLink href={to(ties ? '/panitia/hasil' : '/panitia/penjurian')} className="mt-6">
        {ties ? w.toResult : w.toJudging}
      </ButtonLink>
    </>
  )
}
