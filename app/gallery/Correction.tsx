import type { Refusal } from '#app/ground/outcome.ts'
import { longestRemark } from '#app/judging/desk/change.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { ErrorSummary, TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { correctionWords } from './correction-words.ts'
import { longestWords, wordsField, type PublishTyped } from './publish-form.ts'
import { publishWords } from './publish-words.ts'
import type { PublicationView } from './publication-page.server.ts'

type Next = NonNullable<PublicationView['next']>
type Shown = { next: Next; typed: PublishTyped; reason: string; refusal?: Refusal }

/** What a correction would change, and the form that publishes it as the next version. */
export function Correction(of: Shown) {
  const w = useWords(correctionWords)
  const every = useWords(everywhere)
  const to = useHref()
  const { next } = of
  return (
    <section aria-labelledby="koreksi" className="mt-12">
      <h2 id="koreksi" className="text-2xl text-sogan">
        {w.title}
      </h2>
      <p className="prose-measure mt-2">{w.lead}</p>
      <ul className="prose-measure mt-4 list-disc space-y-1 pl-5">
        {next.disqualified.map(({ label, reason }) => (
          <li key={label} className="break-words whitespace-pre-line">
            {w.disqualified(label, reason)}
          </li>
        ))}
        {next.reinstated.map((label) => (
          <li key={label}>{w.reinstated(label)}</li>
        ))}
        {next.onePrize.map(({ label, better }) => (
          <li key={label}>{w.onePrize(label, better)}</li>
        ))}
      </ul>
      {next.refusal?.code === 'ties-open' ? (
        <div className="mt-6">
          <Notice tone="warning">{w.tiesOpen}</Notice>
          <ButtonLink href={to('/panitia/hasil')} className="mt-4">
            {w.toResult}
          </ButtonLink>
        </div>
      ) : (
        <>
          <Table prizes={next.prizes} />
          {next.refusal ? (
            <div className="mt-6">
              <Notice tone="warning">{every.refusal(next.refusal)}</Notice>
            </div>
          ) : (
            <Form {...of} />
          )}
        </>
      )}
    </section>
  )
}

function Table({ prizes }: Pick<Next, 'prizes'>) {
  const w = useWords(correctionWords)
  const lang = useLang()
  return (
    <table className="mt-6 w-full max-w-4xl border-collapse text-left max-sm:block">
      <thead className="text-sm text-gambir max-sm:sr-only">
        <tr className="border-b-2 border-pasir [&_th]:py-2 [&_th]:pr-4 [&_th]:font-semibold">
          <th scope="col">{w.prize}</th>
          <th scope="col">{w.before}</th>
          <th scope="col">{w.after}</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {prizes.map(({ place, name, before, after }) => {
          const changed = before?.label !== after?.label
          return (
            <tr
              key={place}
              className={`border-b border-pasir align-top max-sm:block max-sm:py-4 ${changed ? '' : 'text-gambir'}`}
            >
              <th scope="row" className="py-3 pr-4 font-semibold max-sm:block max-sm:py-0">
                {name[lang]}
              </th>
              <Holder head={w.before} holder={before} />
              {changed ? (
                <Holder head={w.after} holder={after} strong />
              ) : (
                <td className="py-3 max-sm:block max-sm:py-1">{w.same}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Holder({
  head,
  holder,
  strong = false,
}: {
  head: string
  holder: Next['prizes'][number]['before']
  strong?: boolean
}) {
  const w = useWords(correctionWords)
  return (
    <td className={`py-3 pr-4 max-sm:block max-sm:py-1 ${strong ? 'font-semibold' : ''}`}>
      <span className="block text-sm font-normal text-gambir sm:hidden">{head}</span>
      {holder ? (
        <>
          <span className="figures block text-sm text-gambir">{holder.label}</span>
          <span className="block break-words">{holder.title}</span>
          <span className="block text-sm font-normal">{holder.maker}</span>
        </>
      ) : (
        w.nobody
      )}
    </td>
  )
}

function Form({ next, typed, reason, refusal }: Shown) {
  const w = useWords(correctionWords)
  const p = useWords(publishWords)
  const every = useWords(everywhere)
  const lang = useLang()
  const said = refusal && every.refusal(refusal)
  return (
    <form method="post" className="mt-8 grid max-w-4xl gap-6">
      <input type="hidden" name="peringkat" value={next.ranking} />
      {said && <ErrorSummary errors={[{ field: refusal.field ?? 'alasan', message: said }]} />}
      <TextArea
        id="alasan"
        label={w.reason}
        help={w.reasonHelp}
        required
        rows={4}
        maxLength={longestRemark}
        defaultValue={reason}
        error={refusal?.field === 'alasan' ? said : undefined}
      />
      {next.unspoken.map(({ place, label, prize }) => (
        <fieldset key={place} className="grid gap-5 lg:grid-cols-2">
          <legend className="mb-3 font-semibold">{w.wordsLead(label, prize[lang])}</legend>
          {(['id', 'en'] as const).map((tongue) => (
            <TextArea
              key={tongue}
              id={wordsField(place, tongue)}
              label={tongue === 'id' ? p.wordsId : p.wordsEn}
              optional
              rows={3}
              maxLength={longestWords}
              defaultValue={typed.words[place]?.[tongue]}
              error={refusal?.field === wordsField(place, tongue) ? p.tooLong(longestWords) : undefined}
            />
          ))}
        </fieldset>
      ))}
      <p className="prose-measure">{w.happens(next.version)}</p>
      <div>
        <Button name="intent" value="correct">
          {w.publish(next.version)}
        </Button>
      </div>
    </form>
  )
}
