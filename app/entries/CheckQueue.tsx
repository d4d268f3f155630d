import { Picture } from '#app/media/Picture.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import type { CheckQueue as Queue } from './checks.server.ts'
import { checkWords } from './check-words.ts'
import { entrySource } from './entry-picture.ts'
import { queueAddresses } from './queue-addresses.ts'
import { redactWords } from './redact-words.ts'
import { StateMark } from './StateMark.tsx'
import type { WorkState } from './state.ts'
import { entryWords } from './words.ts'

/** All sent works for the administrative check. `only` narrows it to one state, `undecided` to open texts; `saved` names the work decided last. */
export function CheckQueue({
  queue,
  only,
  undecided,
  saved,
}: {
  queue: Queue
  only: WorkState | null
  undecided: boolean
  saved: string | null
}) {
  const w = useWords(checkWords)
  return (
    <OfficePage title={w.title} lead={w.lead}>
      {saved && (
        <div className="mb-6 max-w-2xl">
          <Notice tone="good">{w.saved(saved)}</Notice>
        </div>
      )}
      {queue.total === 0 ? (
        <p>{w.none}</p>
      ) : (
        <>
          <Filter queue={queue} only={only} undecided={undecided} />
          {queue.works.length === 0 && <p className="mt-6">{w.noneHere}</p>}
          <ul className="mt-6 border-t border-pasir empty:hidden">
            {queue.works.map((work) => (
              <Row key={work.id} work={work} code={queue.code} />
            ))}
          </ul>
        </>
      )}
    </OfficePage>
  )
}

function Filter({ queue, only, undecided }: { queue: Queue; only: WorkState | null; undecided: boolean }) {
  const w = useWords(checkWords)
  const texts = useWords(redactWords)
  const names = useWords(entryWords)
  const choices: { state: WorkState | null; count: number }[] = [
    { state: null, count: queue.total },
    ...queue.counts.filter(({ count, state }) => count > 0 || state === only),
  ]
  return (
    <nav aria-label={w.filter}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ state, count }) => (
          <li key={state ?? 'all'}>
            <Narrow
              search={state ? `?keadaan=${queueAddresses[state]}` : ''}
              current={!undecided && state === only}
              name={state ? names.states[state] : w.all}
              count={count}
            />
          </li>
        ))}
        {(queue.undecided > 0 || undecided) && (
          <li>
            <Narrow search="?teks=belum" current={undecided} name={texts.filter} count={queue.undecided} />
          </li>
        )}
      </ul>
    </nav>
  )
}

function Narrow({
  search,
  current,
  name,
  count,
}: {
  search: string
  current: boolean
  name: string
  count: number
}) {
  const to = useHref()
  return (
    <a
      href={to(`/panitia/verifikasi${search}`)}
      aria-current={current ? 'page' : undefined}
      className="inline-flex min-h-11 items-center gap-2 rounded-md border-[1.5px] border-batas px-3.5 text-sm no-underline hover:bg-gading aria-[current]:border-sogan aria-[current]:bg-sogan aria-[current]:text-mori"
    >
      {name}
      <span className="figures font-semibold">{count}</span>
    </a>
  )
}

function Row({ work, code }: { work: Queue['works'][number]; code: string }) {
  const w = useWords(checkWords)
  const texts = useWords(redactWords)
  const names = useWords(entryWords)
  const to = useHref()
  const lang = useLang()
  const number = entryNumber(code, work.number)
  const { picture } = work
  const waits = work.state === 'sent'
  // What jurors read says it better: open, or decided on.
  const flags = work.flags.filter(({ kind }) => kind !== 'identity' || work.texts === null)
  return (
    <li className="grid grid-cols-[4.5rem_1fr] items-start gap-x-4 gap-y-3 border-b border-pasir py-4 md:grid-cols-[4.5rem_minmax(0,2fr)_minmax(0,1.4fr)_auto] md:items-center md:gap-x-6">
      <Picture
        {...picture}
        src={entrySource(work.id, picture.id)}
        alt=""
        sizes="4.5rem"
        className="max-h-24 object-contain object-top"
      />
      <div className="min-w-0">
        <p className="figures text-sm font-semibold">{number}</p>
        <p className="font-display text-lg leading-snug break-words text-sogan">{work.title}</p>
        <p className="figures text-sm text-gambir">
          {names.techniques[work.technique]} · {w.sentAt(formatInstant(work.at, lang))}
          {work.version > 1 && ` · ${w.version(work.version)}`}
        </p>
      </div>
      <div className="col-start-2 grid justify-items-start gap-1.5 md:col-start-auto">
        <span className="flex flex-wrap items-center gap-2">
          <StateMark state={work.state} />
          {waits && work.answered && <span className="text-sm font-semibold text-lumut">✓ {w.answered}</span>}
        </span>
        {flags.map(({ kind }) => (
          <span key={kind} className="text-sm">
            <span aria-hidden className="font-semibold text-bata">
              !{' '}
            </span>
            {w.flagNames[kind]}
          </span>
        ))}
        {work.texts === 'undecided' && (
          <a
            href={to(`/panitia/verifikasi/${work.id}#teks-juri`)}
            className="text-sm underline underline-offset-4"
          >
            <span aria-hidden className="font-semibold text-bata">
              !{' '}
            </span>
            {texts.queueUndecided}
          </a>
        )}
        {work.texts === 'decided' && <span className="text-sm text-lumut">✓ {texts.queueDecided}</span>}
      </div>
      <div className="col-start-2 md:col-start-auto">
        <ButtonLink kind="quiet" href={to(`/panitia/verifikasi/${work.id}`)}>
          {waits ? w.open : w.look}
          <span className="sr-only"> {number}</span>
        </ButtonLink>
      </div>
    </li>
  )
}
