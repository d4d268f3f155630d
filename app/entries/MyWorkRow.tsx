import { lastInstant } from '#app/contests/timeline.ts'
import { Picture } from '#app/media/Picture.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import { entrySource } from './entry-picture.ts'
import type { MyWorks } from './mine.server.ts'
import { finalWords } from './final-words.ts'
import { mineWords } from './mine-words.ts'
import { StateMark } from './StateMark.tsx'
import { entryWords } from './words.ts'

type Work = MyWorks['works'][number]

/** One of one's own works: its picture, where it stands, and the one thing to do next. */
export function MyWorkRow({ work }: { work: Work }) {
  const w = useWords(mineWords)
  const names = useWords(entryWords)
  const f = useWords(finalWords).row
  const to = useHref()
  const title = work.title || names.untitled
  const { picture } = work
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-5 border-b border-pasir py-6 sm:grid-cols-[11rem_1fr] sm:gap-x-8">
      <a href={to(`/karya/${work.id}`)} tabIndex={-1} aria-hidden>
        {picture ? (
          <Picture
            {...picture}
            src={entrySource(work.id, picture.id)}
            alt=""
            sizes="(min-width: 40rem) 11rem, 5.5rem"
            className="max-h-60 w-full object-contain object-top"
          />
        ) : (
          <div className="aspect-[3/4] border-[1.5px] border-dashed border-batas" />
        )}
      </a>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {work.number && (
            <span className="figures font-semibold">{entryNumber(work.code, work.number)}</span>
          )}
          <StateMark state={work.state} />
        </p>
        <h2 className="mt-1 text-2xl break-words text-sogan">
          <a href={to(`/karya/${work.id}`)} className="no-underline hover:underline">
            {title}
          </a>
        </h2>
        <p className="prose-measure mt-2">{useSaid(work)}</p>
        {work.reason && work.state !== 'accepted' && (
          <p className="prose-measure mt-2 border-l-4 border-kunyit pl-3 whitespace-pre-wrap">
            {work.reason}
          </p>
        )}
        {work.changed && work.editable && <p className="prose-measure mt-2 font-medium">! {w.changed}</p>}
        {work.final && <p className="prose-measure mt-2 font-medium">{f[work.final]}</p>}
        <Ways work={work} />
      </div>
    </li>
  )
}

function Ways({ work }: { work: Work }) {
  const w = useWords(mineWords)
  const f = useWords(finalWords).row
  const to = useHref()
  const { state, editable, version } = work
  const on =
    state === 'draft' ? w.goOn : state === 'correction' && editable ? w.correct : editable ? w.change : w.open
  const urgent = state === 'draft' || (state === 'correction' && editable)
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {work.final && <ButtonLink href={to(`/karya/${work.id}/final`)}>{f.link}</ButtonLink>}
      {work.judged && <ButtonLink href={to(`/karya/${work.id}/hasil`)}>{w.result}</ButtonLink>}
      <ButtonLink kind={urgent ? 'primary' : 'quiet'} href={to(`/karya/${work.id}`)}>
        {on}
      </ButtonLink>
      {version > 0 && (
        <ButtonLink kind="quiet" href={to(`/karya/${work.id}/tanda-terima`)}>
          {w.receipt}
        </ButtonLink>
      )}
      {work.restorable && (
        <form method="post" action={to(`/karya/${work.id}`)}>
          <Button kind="quiet" name="intent" value="restore">
            {w.putBack}
          </Button>
        </form>
      )}
    </div>
  )
}

/** The sentence that says where the work stands. */
function useSaid(work: Work): string {
  const { said } = useWords(mineWords)
  const lang = useLang()
  const last = work.until ? formatInstant(lastInstant(work.until), lang) : ''
  switch (work.state) {
    case 'draft':
      return said.draft(formatInstant(work.savedAt, lang), work.lacks)
    case 'sent':
      return said.sent(formatInstant(work.sentAt!, lang, true))
    case 'correction':
      return work.editable ? said.correction(last) : said.correctionOver(last)
    default:
      return said[work.state]()
  }
}
