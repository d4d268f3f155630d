import { Blacked } from '#app/entries/Blacked.tsx'
import { entryWords } from '#app/entries/words.ts'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { leadOf } from './lead.ts'
import type { BlindWork } from './sheet.server.ts'
import { deskWords } from './words.ts'

// About five lines beside the work: the first criterion is then in view on a small laptop.
const leadLength = 230

/** What the entrant says of the work: how the story begins, and the rest to unfold. `under` a page's own heading. */
export function WorkText({
  position,
  work,
  under = false,
}: {
  position: number
  work: BlindWork
  under?: boolean
}) {
  const Title = under ? 'h2' : 'h1'
  const Part = under ? 'h3' : 'h2'
  const w = useWords(deskWords)
  const entry = useWords(entryWords)
  const lang = useLang()
  const side = (centimetres: number) => formatNumber(centimetres, lang)
  const facts: [string, string][] = [
    [entry.technique, entry.techniques[work.technique]],
    [entry.dyes, work.dyes],
    [entry.colours, work.colours],
    [entry.use, work.use],
    [entry.size, entry.centimetres(side(work.size.width), side(work.size.height)).replaceAll(' ', '\u00a0')],
    [entry.ai, work.ai.used ? work.ai.how : entry.aiNone],
  ]
  const { lead, rest } = leadOf(work.story, leadLength)
  const prose = 'text-[0.97rem] leading-relaxed break-words whitespace-pre-line'
  return (
    <section>
      <p className="figures text-sm font-semibold text-gambir">{w.work(position)}</p>
      <Title className="mt-1 text-2xl break-words text-sogan">
        <Blacked text={work.title} />
      </Title>
      <Part className="sr-only">{entry.story}</Part>
      <p className={`mt-3 ${prose}`}>
        <Blacked text={lead} />
      </p>
      <details className="mt-1 text-[0.97rem]">
        <summary className="min-h-11 w-fit cursor-pointer py-2.5 text-sogan">
          <span className="underline decoration-pasir underline-offset-4">
            {rest ? w.restOfStory : w.reliefs}
          </span>
        </summary>
        {rest && (
          <p className={`mb-4 ${prose}`}>
            <Blacked text={rest} />
          </p>
        )}
        <Part className="font-text text-sm font-semibold tracking-normal text-gambir">{w.reliefs}</Part>
        <dl className="mt-1 space-y-1.5 text-[0.97rem] leading-relaxed">
          {work.reliefs.map(({ name, how }) => (
            <div key={name}>
              <dt className="inline font-semibold">{name}. </dt>
              <dd className="inline break-words">
                <Blacked text={how} />
              </dd>
            </div>
          ))}
        </dl>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-gambir">{name}</dt>
              <dd className="min-w-0 break-words">
                <Blacked text={value} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
