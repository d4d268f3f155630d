import { useMemo } from 'react'
import type { ObjectionsBrief } from '#app/objections/brief.server.ts'
import { ObjectionLine } from '#app/objections/ObjectionLine.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { recount } from './recount.ts'
import type { Check } from './verify.server.ts'
import { VerifyFile, Versions } from './VerifyFile.tsx'
import { VerifyMarks } from './VerifyMarks.tsx'
import { VerifyMethod } from './VerifyMethod.tsx'
import { VerifyVerdict } from './VerifyVerdict.tsx'
import { verifyWords } from './verify-words.ts'

export type Count = NonNullable<Check['count']>

/** The public check of one edition: the marks, how they became places, and both counted again. */
export function VerifyPage({ check, objections }: { check: Check; objections: ObjectionsBrief }) {
  const { count } = check
  return (
    <div className="page-width pt-10 pb-20 md:pt-16 md:pb-28">
      {count ? (
        <Open check={check} count={count} objections={objections} />
      ) : (
        <Closed check={check} objections={objections} />
      )}
    </div>
  )
}

function Open({ check, count, objections }: { check: Check; count: Count; objections: ObjectionsBrief }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const again = useMemo(() => recount(count), [count])
  const marks = count.rounds.flatMap(({ works }) =>
    works.flatMap(({ sheets }) => sheets.flatMap((sheet) => (sheet.state === 'complete' ? sheet.marks : []))),
  )
  const works = Math.max(...count.rounds.map((round) => round.works.length))
  const jurors = new Set(count.rounds.flatMap((round) => round.jurors))
  return (
    <>
      <p className="font-semibold text-bata">{w.eyebrow(check.name[lang], check.slug)}</p>
      <h1 className="mt-2 text-4xl text-sogan md:text-5xl">{w.heading}</h1>
      <p className="prose-measure mt-5 text-lg">
        {w.lead(formatNumber(marks.length, lang), formatNumber(jurors.size, lang), formatNumber(works, lang))}
      </p>
      <ObjectionLine brief={objections} className="prose-measure mt-4" />
      <Versions check={check} />
      <VerifyVerdict check={check} again={again} />
      <VerifyMethod check={check} count={count} />
      {count.rounds.map((round, index) => (
        <VerifyMarks
          key={round.name.id}
          check={check}
          round={round}
          again={again.rounds[index]!}
          prizes={index === count.rounds.length - 1 ? count.prizes : []}
          named={count.rounds.length > 1}
        />
      ))}
      <VerifyFile check={check} hash={check.hash!} />
    </>
  )
}

/** An edition that was published before the anonymised marks were kept. */
function Closed({ check, objections }: { check: Check; objections: ObjectionsBrief }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const to = useHref()
  return (
    <>
      <p className="font-semibold text-bata">{w.eyebrow(check.name[lang], check.slug)}</p>
      <h1 className="mt-2 max-w-160 text-3xl text-sogan md:text-4xl">{w.without}</h1>
      <p className="prose-measure mt-5 text-lg">{w.withoutText}</p>
      <Versions check={check} />
      <ObjectionLine brief={objections} className="prose-measure mt-4" />
      <p className="mt-8">
        <ButtonLink kind="quiet" href={to(`/galeri/${check.slug}`)}>
          {w.toGallery}
        </ButtonLink>
      </p>
    </>
  )
}
