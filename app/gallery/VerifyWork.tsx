import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import type { TalliedWork } from '#app/judging/result/tally.ts'
import { entryNumber, formatNumber } from '#app/words/format.ts'
import type { CountedRound, CountedWork } from './count-file.ts'
import { verifyWords } from './verify-words.ts'
import type { RoundOnShow } from './VerifyMarks.tsx'
import { VerifySteps } from './VerifySteps.tsx'

export type WorkOnCount = RoundOnShow & {
  work: TalliedWork
  next: TalliedWork | undefined
  decimals: number
}

/** One work's lines of the table: its place, its sheets, and how they were counted. */
export function VerifyWork(of: WorkOnCount) {
  const { check, round, work } = of
  const number = Number(work.entryId)
  const counted = round.works.find((one) => one.number === number)!
  const columns = round.criteria.length + 2
  return (
    <tbody
      id={entryNumber(check.code, number).toLowerCase()}
      className="scroll-mt-16 border-b border-pasir target:bg-kunyit-muda/30"
    >
      <tr>
        <th scope="rowgroup" colSpan={columns} className="pt-6 pb-2 text-left font-normal">
          <Heading {...of} counted={counted} />
        </th>
      </tr>
      {round.kind === 'shortlist' ? (
        <Votes sheets={counted.sheets} columns={columns} />
      ) : (
        counted.sheets.map((sheet) => <Sheet key={sheet.juror} sheet={sheet} round={round} />)
      )}
      <tr>
        <td colSpan={columns} className="!px-0 !pt-1 !pb-4 !text-left">
          <VerifySteps {...of} counted={counted} />
        </td>
      </tr>
    </tbody>
  )
}

function Heading({ check, round, prizes, work, decimals, counted }: WorkOnCount & { counted: CountedWork }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const to = useHref()
  const { number, title } = counted
  const prize = prizes.find((one) => one.number === number)
  const slug = check.slugs[number]
  return (
    <span className="flex items-baseline gap-3">
      <span className="w-9 shrink-0 font-display text-2xl leading-none text-bata">
        <span className="sr-only">{work.place === null ? w.noPlace : w.place(work.place)}</span>
        <span aria-hidden>{work.place ?? '–'}</span>
      </span>
      <span className="min-w-0 grow leading-snug">
        <span className="figures block text-sm text-gambir">
          {entryNumber(check.code, number)}
          {prize && <span className="font-semibold text-bata"> · {prize.name[lang]}</span>}
          {round.wentOn?.includes(number) && <span className="font-semibold text-bata"> · {w.goesOn}</span>}
        </span>
        <span className="block font-semibold break-words" lang={title && lang === 'en' ? 'id' : undefined}>
          {title && slug ? (
            <a
              href={to(`/galeri/${check.slug}/${slug}`)}
              className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
            >
              {title}
            </a>
          ) : (
            <span className="font-normal text-gambir">{title ?? w.untitled}</span>
          )}
        </span>
      </span>
      <span className="figures shrink-0 text-lg font-semibold">
        {work.score === null ? '–' : w.points(formatNumber(work.score / 100, lang, decimals))}
      </span>
    </span>
  )
}

/** The votes of a shortlist are one word each, so they share a line. */
function Votes({ sheets, columns }: { sheets: CountedWork['sheets']; columns: number }) {
  const w = useWords(verifyWords)
  return (
    <tr>
      <td colSpan={columns} className="!px-0 !text-left">
        <ul className="flex flex-wrap gap-x-8 gap-y-1 pl-12">
          {sheets.map((sheet) => (
            <li key={sheet.juror}>
              <span className="sr-only">{w.juror} </span>
              <span className="text-gambir">{sheet.juror}</span>{' '}
              <span className={sheet.state === 'complete' ? 'font-semibold' : 'text-gambir'}>
                {sheet.state === 'complete' ? w.vote(sheet.marks[0]!) : w[sheet.state]}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Sheet({ sheet, round }: { sheet: CountedWork['sheets'][number]; round: CountedRound }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  return (
    <tr>
      <th scope="row" className="py-1.5 text-left font-normal whitespace-nowrap">
        <span className="sr-only">{w.juror} </span>
        {sheet.juror}
      </th>
      {sheet.state === 'complete' ? (
        <>
          {sheet.marks.map((mark, index) => (
            <td key={index}>{mark}</td>
          ))}
          <td className="!pr-0 font-semibold">{formatNumber(sheet.total / 100, lang, 2)}</td>
        </>
      ) : (
        <>
          <td colSpan={round.criteria.length} className="!text-center text-gambir">
            {w[sheet.state]}
          </td>
          <td className="!pr-0">–</td>
        </>
      )}
    </tr>
  )
}
