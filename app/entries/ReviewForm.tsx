import type { Refusal } from '#app/ground/outcome.ts'
import { lastInstant } from '#app/contests/timeline.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Choice } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { checkWords } from './check-words.ts'
import type { MyWork } from './my-work.server.ts'
import { printOf } from './print-notice.ts'
import { useNoticeSentence } from './PrintNote.tsx'
import { reviewWords } from './review-words.ts'

/** The end of the look-through: the notices to confirm, and the button that sends; or what keeps it from being sent. */
export function ReviewForm({ work, refusal }: { work: MyWork; refusal?: Refusal }) {
  const w = useWords(reviewWords)
  const check = useWords(checkWords)
  const to = useHref()
  const lang = useLang()
  const { sent } = work
  const say = useNoticeSentence(sent && printOf(sent.pictures[0], sent.content.size))
  if (work.closed) return null
  if (!work.maker.complete) return <AccountFirst work={work} />
  const standing = work.history.length > 0
  if (standing && !work.changed) {
    return (
      <div className="mt-10">
        <Notice tone="good">{w.unchanged}</Notice>
      </div>
    )
  }
  const unconfirmed = refusal?.field === 'notices'
  return (
    <form
      method="post"
      action={to(`/karya/${work.id}/periksa`)}
      className="mt-10 grid gap-5 border-t border-pasir pt-8"
    >
      <input type="hidden" name="version" value={work.version} />
      {work.notices.length > 0 && (
        <div className="border-l-4 border-kunyit bg-kunyit-muda/25 px-4 py-3">
          <h2 className="text-lg text-sogan">{w.notices}</h2>
          {work.notices.map((code) => (
            <p key={code} className="mt-1">
              {say(code)}
            </p>
          ))}
          <div className="mt-2">
            <Choice
              id="notices"
              name="notices"
              value="yes"
              required
              label={w.noticesYes}
              error={unconfirmed ? w.noticesLack : undefined}
            />
          </div>
        </div>
      )}
      {work.hints.length > 0 ? (
        <Notice tone="warning" title={w.named}>
          <ul className="mt-1 list-disc pl-5">
            {work.hints.map(({ part, kind, found }) => (
              <li key={`${part} ${kind} ${found}`}>
                {check.found(check.part[part], check.hint[kind], found)}
              </li>
            ))}
          </ul>
          <p className="mt-2">{w.namedText}</p>
        </Notice>
      ) : (
        <p>{w.ownWords}</p>
      )}
      <div>
        <Button className="px-8 text-lg">{standing ? w.submitChange : w.submit}</Button>
        <p className="mt-3 text-sm text-gambir">
          {work.correctionUntil
            ? w.afterCorrection
            : work.closesAt && w.after(formatInstant(lastInstant(work.closesAt), lang))}
        </p>
      </div>
    </form>
  )
}

function AccountFirst({ work }: { work: MyWork }) {
  const w = useWords(reviewWords)
  const to = useHref()
  const back = `?ke=${encodeURIComponent(to(`/karya/${work.id}/periksa`))}`
  return (
    <section className="mt-10 border-t border-pasir pt-8">
      <h2 className="text-2xl text-sogan">{w.account}</h2>
      <p className="prose-measure mt-2">{w.accountText}</p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink href={to(`/daftar${back}`)}>{w.signUp}</ButtonLink>
        <a href={to(`/masuk${back}`)} className="inline-flex min-h-11 items-center underline">
          {w.signIn}
        </a>
      </div>
    </section>
  )
}
