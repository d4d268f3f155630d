import { entrySource } from '#app/entries/entry-picture.ts'
import { longestRemark } from '#app/judging/desk/change.ts'
import { Picture } from '#app/media/Picture.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ErrorSummary, TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { DisqualifyAnswer } from './DisqualifyPage.tsx'
import type { DisqualifyView } from './disqualify-page.server.ts'
import { disqualifyWords } from './disqualify-words.ts'

type Shown = { view: DisqualifyView; answer?: DisqualifyAnswer }

/** First which work, then why: nobody takes out a work without having it before their eyes. */
export function DisqualifyForm({ view, answer }: Shown) {
  const w = useWords(disqualifyWords)
  return (
    <section aria-labelledby="gugurkan">
      <h2 id="gugurkan" className="text-xl text-sogan">
        {w.choose}
      </h2>
      {view.objection !== null && (
        <p className="mt-2 font-semibold">
          <ObjectionLink number={view.objection} />
        </p>
      )}
      {view.chosen ? <Reason view={view} chosen={view.chosen} answer={answer} /> : <Chooser view={view} />}
    </section>
  )
}

/** The way to an objection. */
export function ObjectionLink({ number }: { number: number }) {
  const w = useWords(disqualifyWords)
  const to = useHref()
  return (
    <a href={to(`/panitia/keberatan/${number}`)} className="underline underline-offset-4">
      {w.onObjection(number)}
    </a>
  )
}

function Chooser({ view: { works, objection } }: Shown) {
  const w = useWords(disqualifyWords)
  return (
    <form method="get" className="mt-4 flex flex-wrap items-end gap-3">
      {objection !== null && <input type="hidden" name="keberatan" value={objection} />}
      <label className="block min-w-0 grow font-semibold">
        {w.work}
        <select
          name="karya"
          required
          className="mt-1.5 block min-h-11 w-full rounded-md border-[1.5px] border-batas bg-white px-3 font-normal"
        >
          <option value="">{w.pick}</option>
          {works.map(({ number, label, title }) => (
            <option key={number} value={number}>
              {label} · {title}
            </option>
          ))}
        </select>
      </label>
      <Button kind="quiet">{w.open}</Button>
    </form>
  )
}

function Reason({ view, chosen, answer }: Shown & { chosen: NonNullable<DisqualifyView['chosen']> }) {
  const w = useWords(disqualifyWords)
  const every = useWords(everywhere)
  const lang = useLang()
  const to = useHref()
  const refused = answer && answer.typed.intent !== 'reinstate' ? answer : undefined
  const said = refused && every.refusal(refused.refusal)
  const { entryId, number, label, title, picture, place, prize } = chosen
  return (
    <form method="post" className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-[9rem_1fr]">
      <Picture
        {...picture}
        src={entrySource(entryId, picture.id)}
        alt={title}
        sizes="9rem"
        className="max-h-56 w-auto"
      />
      <div className="grid min-w-0 gap-6">
        <div>
          <h3 className="text-2xl">{title}</h3>
          <p className="figures mt-1 text-gambir">
            {[label, place !== null && w.place(place), prize?.[lang]].filter(Boolean).join(' · ')}
          </p>
          <a
            href={to('/panitia/koreksi') + (view.objection === null ? '' : `?keberatan=${view.objection}`)}
            className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
          >
            {w.other}
          </a>
        </div>
        {said && <ErrorSummary errors={[{ field: 'reason', message: said }]} />}
        <input type="hidden" name="karya" value={number} />
        {view.objection !== null && <input type="hidden" name="keberatan" value={view.objection} />}
        <TextArea
          id="reason"
          label={w.reason}
          help={w.reasonHelp}
          required
          rows={4}
          maxLength={longestRemark}
          defaultValue={refused?.typed.reason}
          error={refused?.refusal.field === 'reason' ? said : undefined}
        />
        <div>
          <Button name="intent" value="disqualify">
            {w.disqualify}
          </Button>
        </div>
      </div>
    </form>
  )
}
