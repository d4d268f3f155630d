import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import type { Answer } from '#app/ui/Form.tsx'
import { Part } from '#app/ui/Part.tsx'
import { formatNumber, formatRupiah } from '#app/words/format.ts'
import { CloseNow, DatesFields } from './DatesFields.tsx'
import type { EditionPage } from './edition-page.server.ts'
import { officeWords } from './office-words.ts'
import { resultRulesWords } from './result-rules-words.ts'
import { ResultRulesFields } from './ResultRulesFields.tsx'
import { Rows } from './Rows.tsx'
import { ThemeFields } from './ThemeFields.tsx'
import { WindowFields } from './WindowFields.tsx'

/** What was posted and refused, and by which part of the page. */
type EditionAnswer = Answer & { intent: string }

/** The edition, part by part; each part is saved on its own and says why it is locked when it is. */
export function EditionForms({
  edition,
  saved,
  answer,
}: {
  edition: EditionPage
  saved: string | null
  answer?: EditionAnswer
}) {
  const w = useWords(officeWords)
  const r = useWords(resultRulesWords)
  const lang = useLang()
  const to = useHref()
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined)
  const done = (intent: string) => (saved === intent ? w.saved : undefined)
  const { criteria, prizes, may } = edition
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const money = prizes.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <>
      <Part id="tema" title={w.themeTitle} done={done('theme')}>
        <ThemeFields edition={edition} answer={of('theme')} />
      </Part>
      <Part
        id="tanggal"
        title={w.datesTitle}
        lead={w.datesLead}
        done={saved === 'closed' ? w.closed : saved === 'opened' ? w.opened : done('dates')}
      >
        <DatesFields edition={edition} answer={of('dates')} />
        {may.closeNow && <CloseNow />}
      </Part>
      <Part
        id="kriteria"
        title={w.criteriaTitle}
        lead={
          <>
            {w.criteriaLead}{' '}
            <a href={to('/panitia/babak')} className="underline underline-offset-4">
              {w.criteriaRounds}
            </a>
          </>
        }
        done={done('criteria')}
        wide
      >
        <Rows
          kind="criteria"
          anchor="kriteria"
          rows={criteria.map((row) => ({ ...row, weight: String(row.weight) }))}
          locked={may.criteria ? undefined : w.locked.criteria}
          foot={w.sum(weights)}
          answer={of('criteria')}
        />
      </Part>
      <Part id="hadiah" title={w.prizesTitle} lead={w.prizesLead} done={done('prizes')} wide>
        <Rows
          kind="prizes"
          anchor="hadiah"
          rows={prizes.map((row) => ({ ...row, amount: formatNumber(row.amount, 'id') }))}
          locked={may.prizes ? undefined : w.locked.prizes}
          foot={w.total(formatRupiah(money, lang))}
          answer={of('prizes')}
        />
      </Part>
      <Part id="aturan-hasil" title={r.title} lead={r.lead} done={done('results')}>
        <ResultRulesFields edition={edition} answer={of('results')} />
      </Part>
      <Part id="masa-sanggah" title={r.windowTitle} lead={r.windowLead} done={done('window')}>
        <WindowFields edition={edition} answer={of('window')} />
      </Part>
    </>
  )
}
