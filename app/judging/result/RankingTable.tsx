import { entrySource } from '#app/entries/entry-picture.ts'
import { Picture } from '#app/media/Picture.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { yesVotes } from '../rounds/advance.ts'
import { Behind } from '../conflicts/Behind.tsx'
import { conflictWords } from '../conflicts/conflict-words.ts'
import { explainWords } from './explain-words.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'
import { RankingPages } from './RankingPages.tsx'
import type { ResultView, ShownRow } from './result-page.server.ts'
import { resultWords } from './result-words.ts'
import type { ResultCell } from './result.server.ts'
import type { Vote } from '../desk/VoteField.tsx'
import { WorkMarks } from './WorkMarks.tsx'
import { deskWords } from '../desk/words.ts'

// On a narrow screen each row is a card, and every figure carries its column's name.
const figure =
  'px-3 py-3 text-right whitespace-nowrap before:text-gambir max-lg:flex max-lg:justify-between max-lg:px-0 max-lg:py-0.5 max-lg:before:content-[attr(data-label)]'

/** Every work by place, with each juror's total and the reason of the place. */
export function RankingTable({ view, answer }: { view: ResultView; answer?: RoundAnswer }) {
  const w = useWords(resultWords)
  return (
    <section aria-labelledby="peringkat">
      <h2 id="peringkat" className="text-xl text-sogan">
        {w.ranking}
      </h2>
      {/* A large panel is wider than any screen: its columns scroll. */}
      <div className="mt-4 lg:overflow-x-auto">
        <table className="w-full max-lg:block">
          <thead className="text-sm text-gambir max-lg:sr-only">
            <tr className="border-b-2 border-pasir align-bottom">
              <th scope="col" className="py-2 text-right font-semibold">
                {w.place}
              </th>
              <th scope="col" className="px-4 py-2 text-left font-semibold">
                {w.work}
              </th>
              <th scope="col" className="px-3 py-2 text-right font-semibold">
                {view.kind === 'shortlist' ? w.yesHead : w.score}
              </th>
              {view.jurors.map(({ seatId, name }) => (
                <th
                  key={seatId}
                  scope="col"
                  className="max-w-24 px-3 py-2 text-right leading-tight font-semibold"
                >
                  {name}
                </th>
              ))}
              <th scope="col" className="py-2 pl-4 text-left font-semibold">
                {w.reason}
              </th>
            </tr>
          </thead>
          <tbody className="max-lg:block">
            {view.rows.slice(view.shown.from, view.shown.to).map((row) => (
              <Row key={row.entryId} row={row} view={view} answer={answer} />
            ))}
          </tbody>
        </table>
      </div>
      <RankingPages view={view} />
    </section>
  )
}

function Row({ row, view, answer }: { row: ShownRow; view: ResultView; answer?: RoundAnswer }) {
  const w = useWords(resultWords)
  const lang = useLang()
  const more = useWords(explainWords)
  const far = view.figures.discuss.works.find((one) => view.rows[one.row] === row)
  const votes = view.kind === 'shortlist'
  const prize = row.place !== null && row.place <= view.lastPrize
  return (
    <tr
      className={`border-b border-pasir align-top max-lg:block max-lg:py-5 ${prize ? 'bg-white/50 max-lg:-mx-4 max-lg:px-4' : ''}`}
    >
      <td className="py-3 text-right max-lg:block max-lg:py-0 max-lg:text-left lg:w-14">
        <span className="font-display text-2xl leading-none text-bata">
          <span className="sr-only">{row.place === null ? w.noPlace : w.place} </span>
          {row.place ?? '–'}
        </span>
        {row.tie && row.tie.open.length > 0 && <span className="block text-xs text-lakan">{w.shared}</span>}
        {far && (
          <a href="#diskusi" className="block text-xs text-lakan underline underline-offset-2">
            {more.discussMark}
          </a>
        )}
      </td>
      <th
        scope="row"
        className="px-4 py-3 text-left font-normal max-lg:block max-lg:px-0 max-lg:py-1 lg:w-64"
      >
        <span className="flex gap-3">
          {row.picture && (
            <span className="block w-14 shrink-0">
              <Picture
                {...row.picture}
                src={entrySource(row.entryId, row.picture.id)}
                alt=""
                sizes="3.5rem"
                className="aspect-square w-full object-cover"
              />
            </span>
          )}
          <span className="min-w-0">
            <span className="figures block text-sm text-gambir">{row.label}</span>
            <span className="block leading-snug font-semibold break-words">{row.title}</span>
          </span>
        </span>
        <Behind view={view} entryId={row.entryId} label={row.label} answer={answer} />
      </th>
      <td data-label={votes ? w.yesHead : w.score} className={`${figure} text-lg font-semibold`}>
        {votes
          ? yesVotes(row.perJuror)
          : row.points === null
            ? '–'
            : formatNumber(row.points, lang, view.decimals)}
      </td>
      {view.jurors.map(({ seatId, name }) => (
        <td key={seatId} data-label={name} className={figure}>
          <Cell cell={row.perJuror.find((one) => one.seatId === seatId)} votes={votes} />
        </td>
      ))}
      <td className="py-3 pl-4 text-sm max-lg:block max-lg:py-2 max-lg:pl-0">
        {(!votes || row.place === null) && <p>{row.why}</p>}
        {row.perJuror
          .filter(({ total }) => total === null)
          .map((cell) => (
            <Gap key={cell.seatId} cell={cell} view={view} />
          ))}
        {!votes && <WorkMarks row={row} view={view} far={far} />}
      </td>
    </tr>
  )
}

function Cell({ cell, votes }: { cell: ResultCell | undefined; votes: boolean }) {
  const w = useWords(resultWords)
  const desk = useWords(deskWords)
  const lang = useLang()
  if (cell && cell.total !== null)
    return <>{votes ? desk.votes[(cell.total / 100) as Vote] : formatNumber(cell.total / 100, lang, 2)}</>
  return <span className="text-lakan">{stateName(cell?.state, w)}</span>
}

function stateName(state: ResultCell['state'] | undefined, w: typeof resultWords.id): string {
  return state === 'recused' ? w.recused : state === 'closed' ? w.closed : w.unscoredCell
}

function Gap({ cell, view }: { cell: ResultCell; view: ResultView }) {
  const w = useWords(resultWords)
  const ties = useWords(conflictWords)
  const juror = view.jurors.find(({ seatId }) => seatId === cell.seatId)!
  return (
    <p className="mt-1 break-words text-gambir">
      {w.cellReason(juror.name, stateName(cell.state, w), cell.reason || ties.withdrawn)}
    </p>
  )
}
