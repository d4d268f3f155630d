import type { Refusal } from '#app/ground/outcome.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import { Correction } from './Correction.tsx'
import { correctionWords } from './correction-words.ts'
import type { PublicationView } from './publication-page.server.ts'
import { NamedComments } from './NamedComments.tsx'
import { PublishForm } from './PublishForm.tsx'
import type { PublishStep, PublishTyped } from './publish-form.ts'
import { PublishPreview } from './PublishPreview.tsx'
import { publishWords } from './publish-words.ts'

/** What a post of this page came to, where it did not publish. */
export type PublishAnswer = { refusal?: Refusal; step?: PublishStep; typed: PublishTyped; reason?: string }

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
        <>
          <Published view={view} />
          {view.next && (
            <Correction next={view.next} typed={typed} reason={answer?.reason ?? ''} refusal={refusal} />
          )}
          <ToCorrect />
        </>
      ) : view.refusal ? (
        <NotYet refusal={view.refusal} />
      ) : answer?.step === 'preview' ? (
        <PublishPreview view={view} typed={typed} />
      ) : (
        <>
          <NamedComments comments={view.named} code={view.code} shown={view.commentsShown} />
          <PublishForm view={view} typed={typed} refusal={refusal} />
          <PassedOver works={view.passedOver} />
          <ToCorrect />
        </>
      )}
    </OfficePage>
  )
}

function Published({ view: { published, versions, slug, next: pending } }: { view: PublicationView }) {
  const w = useWords(publishWords)
  const c = useWords(correctionWords)
  const lang = useLang()
  const to = useHref()
  const latest = versions.at(-1)!
  return (
    <>
      <Notice tone="good" title={w.published}>
        {w.publishedAt(formatInstant(published!.at, lang))}
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink kind={pending ? 'quiet' : 'primary'} href={to(`/galeri/${slug}`)}>
          {w.toGallery}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to('/panitia/berita-acara')}>
          {w.toDocuments}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to('/panitia/surat')}>
          {w.toLetters}
        </ButtonLink>
      </div>
      {versions.length > 1 && (
        <section aria-labelledby="versi" className="mt-8 max-w-4xl">
          <h2 id="versi" className="text-xl text-sogan">
            {c.versions}
          </h2>
          <ol reversed className="mt-2">
            {versions.toReversed().map(({ version, at, reason }) => (
              <li key={version} className="border-b border-pasir py-3">
                <a
                  href={to(`/verifikasi/${slug}`) + (version === latest.version ? '' : `?versi=${version}`)}
                  className="font-semibold underline underline-offset-4"
                >
                  {c.version(version, formatInstant(at, lang))}
                </a>
                {version === latest.version && <span className="text-gambir"> · {c.onShow}</span>}
                {reason && <p className="prose-measure mt-1 break-words whitespace-pre-line">{reason}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <dl className="mt-8 text-sm text-gambir">
        <dt>{w.ranking}</dt>
        <dd className="figures font-mono break-all text-arang">{latest.ranking}</dd>
      </dl>
    </>
  )
}

/** Works that take no prize whatever their place, before anything is public. */
function PassedOver({ works }: { works: PublicationView['passedOver'] }) {
  const w = useWords(correctionWords)
  if (works.length === 0) return null
  return (
    <section aria-labelledby="dilewati" className="mt-12">
      <h2 id="dilewati" className="text-xl text-sogan">
        {w.passedOver}
      </h2>
      <ul className="prose-measure mt-2 list-disc pl-5">
        {works.map((one) => (
          <li key={one.label} className="break-words">
            {one.because === 'one-prize'
              ? w.onePrize(one.label, one.better)
              : w.disqualified(one.label, one.reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToCorrect() {
  const w = useWords(correctionWords)
  const to = useHref()
  return (
    <p className="mt-12 text-sm text-gambir">
      {w.toCorrectHelp}{' '}
      <a href={to('/panitia/koreksi')} className="underline underline-offset-4">
        {w.toCorrect}
      </a>
    </p>
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
