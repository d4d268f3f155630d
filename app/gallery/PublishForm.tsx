import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, TextArea } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatList, formatNumber, formatRupiah } from '#app/words/format.ts'
import { longestWords, wordsField, type PublishTyped } from './publish-form.ts'
import { publishWords } from './publish-words.ts'
import { PlannedPicture } from './PlannedPicture.tsx'
import type { PlannedView, PublicationView } from './publication-page.server.ts'

/** The jury's words for each winner, and which of the other works stay off the wall. */
export function PublishForm({
  view,
  typed,
  refusal,
}: {
  view: PublicationView
  typed: PublishTyped
  refusal?: Refusal
}) {
  const w = useWords(publishWords)
  const lang = useLang()
  const unwon = view.unwon.map(({ name }) => name[lang])
  return (
    <form method="post">
      <input type="hidden" name="peringkat" value={view.ranking ?? ''} />
      <h2 className="text-2xl text-sogan">{w.winners}</h2>
      <p className="prose-measure mt-1 text-gambir">{w.winnersLead}</p>
      {unwon.length > 0 && <p className="mt-3 font-semibold">{w.unwon(formatList(unwon, lang))}</p>}
      <ol className="mt-6">
        {view.winners.map((work) => (
          <Winner key={work.number} work={work} typed={typed} wrong={refusal?.field} />
        ))}
      </ol>
      <details className="border-y border-pasir py-3" open={typed.withheld.length > 0}>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">
          {w.others(view.others.length)}
        </summary>
        <p className="text-gambir">{w.othersLead}</p>
        <div className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {view.others.map(({ number, label, title, allowed }) => (
            <Choice
              key={number}
              id={`simpan-${number}`}
              name="simpan"
              value={number}
              defaultChecked={!allowed || typed.withheld.includes(number)}
              disabled={!allowed}
              help={allowed ? undefined : w.notAllowed}
              label={w.withhold(label, title)}
            />
          ))}
        </div>
      </details>
      <Button name="intent" value="preview" className="mt-8">
        {w.toPreview}
      </Button>
    </form>
  )
}

function Winner({ work, typed, wrong }: { work: PlannedView; typed: PublishTyped; wrong?: string }) {
  const w = useWords(publishWords)
  const lang = useLang()
  const award = work.award!
  const error = (field: string) => (wrong === field ? w.tooLong(longestWords) : undefined)
  const spoken = typed.words[award.place]
  const [own, english] = [wordsField(award.place, 'id'), wordsField(award.place, 'en')]
  return (
    <li className="grid gap-x-8 gap-y-4 border-t border-pasir py-7 sm:grid-cols-[9rem_1fr]">
      <PlannedPicture work={work} sizes="9rem" className="max-h-56 w-auto" />
      <div className="min-w-0">
        <p className="figures text-sm font-semibold text-bata">
          {award.prize[lang]} · {formatRupiah(award.amount, lang)}
        </p>
        <h3 className="mt-0.5 text-xl">{work.title}</h3>
        <p className="figures text-sm text-gambir">
          {work.label} · {work.maker} · {w.mean(formatNumber(award.mean.points, lang, award.mean.decimals))}
        </p>
        <div className="mt-4 grid gap-5 lg:grid-cols-2">
          <TextArea
            id={own}
            label={w.wordsId}
            optional
            rows={3}
            maxLength={longestWords}
            defaultValue={spoken?.id}
            error={error(own)}
          />
          <TextArea
            id={english}
            label={w.wordsEn}
            optional
            rows={3}
            maxLength={longestWords}
            defaultValue={spoken?.en}
            help={w.wordsEnHelp}
            error={error(english)}
          />
        </div>
        {work.comments.length > 0 && (
          <details className="mt-3 text-sm">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-gambir underline underline-offset-4">
              {w.comments}
            </summary>
            <ul className="prose-measure list-disc space-y-1 pl-5">
              {work.comments.map((comment) => (
                <li key={comment}>{comment}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
