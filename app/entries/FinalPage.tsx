import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { entryNumber, formatInstant, formatNumber } from '#app/words/format.ts'
import type { FinalView } from './final.server.ts'
import { finalWords } from './final-words.ts'

type Answer = { refusal: Refusal; typed: Record<string, string> }

/** What a finalist, or a reserve, is told of the final, and the note that goes to the jurors of it. */
export function FinalPage({ final, most, answer }: { final: FinalView; most: number; answer?: Answer }) {
  const w = useWords(finalWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const to = useHref()
  const facts: [string, string][] = [
    [w.when, final.meetsAt ? formatInstant(final.meetsAt, lang) : w.later],
    [w.where, final.venue || w.later],
    ...(final.asks ? [[w.asks, final.asks] as [string, string]] : []),
  ]
  return (
    <div className="page-width pt-8 pb-16 md:pt-12">
      <p className="figures font-semibold">{entryNumber(final.code, final.number)}</p>
      <h1 className="mt-1 text-3xl wrap-break-word text-sogan">{w.title(final.name, final.title)}</h1>
      <p className="prose-measure mt-4 text-lg">{w[final.standing]}</p>
      <dl className="prose-measure mt-6 grid gap-4">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-gambir">{name}</dt>
            <dd className="wrap-break-word whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      <section className="prose-measure mt-10">
        <h2 className="text-2xl text-sogan">{w.material}</h2>
        {final.maySend ? (
          <form method="post" className="mt-4 grid gap-4" noValidate>
            <p>{w.materialLead}</p>
            {final.sentAt && <Notice tone="good">{w.sent(formatInstant(final.sentAt, lang))}</Notice>}
            {answer && !answer.refusal.field && <Notice tone="error">{all.refusal(answer.refusal)}</Notice>}
            <TextArea
              id="text"
              label={w.text}
              help={w.textHelp(formatNumber(most, lang))}
              rows={10}
              defaultValue={answer?.typed.text ?? final.text}
              error={answer?.refusal.field ? w.tooLong : undefined}
            />
            <div>
              <Button>{w.send}</Button>
            </div>
          </form>
        ) : (
          <>
            <p className="mt-4">{w.closed}</p>
            <p className="mt-4 wrap-break-word whitespace-pre-line">{final.text || w.nothing}</p>
          </>
        )}
      </section>
      <p className="mt-10">
        <a href={to('/karya')} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {w.back}
        </a>
      </p>
    </div>
  )
}
