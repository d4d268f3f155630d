import { Threshold } from '#app/accounts/Threshold.tsx'
import { lastInstant } from '#app/contests/timeline.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { OwnObjections } from './OwnObjections.tsx'
import type { ObjectionFormPage } from './public-page.server.ts'
import { objectionWords } from './words.ts'

/** The page to object on while no objections are taken: when they are, or were. */
export function ObjectClosed({ page }: { page: ObjectionFormPage }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const to = useHref()
  const { title, texts } = told(page, w, lang)
  const { publishedAt, slug } = page.edition
  return (
    <Threshold title={title} ornament="kala">
      <div className="prose-measure space-y-3 text-lg">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className="my-8">
        <ButtonLink kind="quiet" href={to(publishedAt ? `/verifikasi/${slug}` : '/aturan')}>
          {publishedAt ? w.seeResult : w.toRules}
        </ButtonLink>
      </p>
      <OwnObjections page={page} />
    </Threshold>
  )
}

function told({ edition, over }: ObjectionFormPage, w: typeof objectionWords.id, lang: Lang) {
  const { publishedAt, announcesAt, objectsTill, window } = edition
  const last = objectsTill && formatInstant(lastInstant(objectsTill), lang)
  if (!publishedAt) {
    const when = announcesAt ? [w.planned(formatInstant(announcesAt, lang))] : []
    return {
      title: w.notPublishedTitle,
      texts: [w.notPublished, ...when, last ? w.plannedTill(last) : w.willBeSet],
    }
  }
  if (!window) return { title: w.noneTitle, texts: [w.none] }
  const from = formatInstant(window.from, lang)
  return over
    ? { title: w.overTitle, texts: [w.over(from, last!)] }
    : { title: w.beforeTitle, texts: [w.before(from, last!)] }
}
