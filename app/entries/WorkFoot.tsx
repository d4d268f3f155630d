import { Button } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { MyWork } from './my-work.server.ts'
import { stateWords } from './state-words.ts'

/** Under the form: what was sent before, and the way to take a work back. */
export function WorkFoot({ work }: { work: MyWork }) {
  const w = useWords(stateWords)
  const to = useHref()
  const lang = useLang()
  const sent = work.history.length > 0
  if (!sent && !work.mayWithdraw) return null
  return (
    <footer className="mt-10 grid gap-8 border-t border-pasir pt-8">
      {sent && (
        <section aria-labelledby="history">
          <h2 id="history" className="text-xl text-sogan">
            {w.history}
          </h2>
          <ol className="mt-3 grid gap-1">
            {work.history.map(({ version, at }, index) => (
              <li key={version} className="figures">
                <a
                  href={to(`/karya/${work.id}/tanda-terima?kiriman=${version}`)}
                  className="text-nila underline"
                >
                  {w.version(version, formatInstant(at, lang, true))}
                </a>
                {index === 0 && <span className="text-lumut"> ✓ {w.counts}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {work.mayWithdraw && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lakan underline">
            {sent ? w.withdraw : w.aside}
          </summary>
          <form
            method="post"
            action={to(`/karya/${work.id}`)}
            className="mt-2 grid gap-4 border-l-4 border-lakan pl-4"
          >
            <p>{sent ? w.withdrawText : w.asideText}</p>
            <div>
              <Button kind="danger" name="intent" value="withdraw">
                {sent ? w.withdrawYes : w.asideYes}
              </Button>
            </div>
          </form>
        </details>
      )}
    </footer>
  )
}

/** The way to put a work back that was taken back. */
export function PutBack({ work }: { work: MyWork }) {
  const w = useWords(stateWords)
  const to = useHref()
  return (
    <form method="post" action={to(`/karya/${work.id}`)}>
      <Button name="intent" value="restore">
        {work.history.length > 0 ? w.restore : w.restoreDraft}
      </Button>
    </form>
  )
}
