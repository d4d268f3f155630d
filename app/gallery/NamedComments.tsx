import { Blacked } from '#app/entries/Blacked.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber, formatList } from '#app/words/format.ts'
import { namedCommentWords } from './named-comment-words.ts'
import type { NamedComment } from './named-comments.server.ts'

/** Comments that seem to name somebody, before publication: `shown` says whether entrants will read them. */
export function NamedComments({
  comments,
  code,
  shown,
}: {
  comments: NamedComment[]
  code: string
  shown: boolean
}) {
  const w = useWords(namedCommentWords)
  const lang = useLang()
  const to = useHref()
  if (comments.length === 0) return null
  return (
    <div className="mb-10 max-w-3xl">
      <Notice tone="warning" title={w.title(comments.length)}>
        <p>{shown ? w.shown : w.hidden}</p>
        <p>{w.tie}</p>
        <ul className="mt-3 grid gap-3">
          {comments.map(({ number, text, found }, index) => (
            <li key={index} className="border-t border-pasir pt-3">
              <span className="figures font-semibold">{entryNumber(code, number)}</span>
              <blockquote className="mt-0.5 break-words whitespace-pre-line">
                <Blacked text={text} />
              </blockquote>
              <p className="mt-0.5 text-sm break-words text-gambir">
                {w.found} {formatList(found, lang)}
              </p>
            </li>
          ))}
        </ul>
        <a
          href={to('/panitia/kepentingan')}
          className="mt-2 inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {w.toTies}
        </a>
      </Notice>
    </div>
  )
}
