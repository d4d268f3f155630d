import { Ornament } from '#app/reliefs/Ornament.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { Earlier } from './Earlier.tsx'
import { Hero } from './Hero.tsx'
import type { EditionStory, Mention } from './home.server.ts'
import { homeWords } from './home-words.ts'
import { Panel } from './Panel.tsx'
import { Prizes } from './Prizes.tsx'
import { Schedule } from './Schedule.tsx'
import { Temple } from './Temple.tsx'

const phases = ['checking', 'judging', 'judged'] as const
type Phase = (typeof phases)[number]

/** Between the end of entry and the announcement: what happens now, and when there is news. */
export function HomeWaiting({
  edition,
  works,
  earlier,
}: {
  edition: EditionStory
  works: number
  earlier: Mention[]
}) {
  const w = useWords(homeWords)
  const lang = useLang()
  const to = useHref()
  const phase = edition.stage as Phase
  const { announces } = edition.dates
  const dated = announces !== null && announces > edition.now
  return (
    <>
      <Hero
        eyebrow={w.waitingNow[phase]}
        title={w.waitingTitle[phase](works)}
        lead={w.waitingLead[phase]}
        figure={
          <div className="relative h-64 sm:h-80 lg:h-auto">
            <Ornament
              name="gana"
              ground="dark"
              eager
              className="absolute bottom-0 left-1/2 w-64 -translate-x-1/2 mix-blend-lighten sm:w-80 lg:bottom-10 lg:w-[30rem]"
            />
          </div>
        }
      >
        <p className="mt-5 font-display text-xl text-mori">
          {dated ? w.announced(formatInstant(announces, lang)) : w.announcedSoon}
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <ButtonLink href={to('/aturan')}>{w.howJudging}</ButtonLink>
          <ButtonLink kind="quiet" href={to('/karya')} className="hover:bg-white/10">
            {w.toMine}
          </ButtonLink>
        </div>
      </Hero>
      <Progress at={phases.indexOf(phase)} />
      <div className="page-width grid gap-x-16 gap-y-14 py-20 md:grid-cols-2 md:py-28">
        <div className="space-y-14">
          <Schedule edition={edition} />
          <Panel panel={edition.panel} />
        </div>
        <Prizes prizes={edition.prizes} />
      </div>
      <Temple>
        <Earlier earlier={earlier} />
      </Temple>
    </>
  )
}

/** The four stretches between entry and announcement, the present one marked. */
function Progress({ at }: { at: number }) {
  const w = useWords(homeWords)
  return (
    <ol
      aria-label={w.phasesTitle}
      className="page-width grid grid-cols-2 gap-x-2 gap-y-5 pt-10 md:grid-cols-4"
    >
      {w.phases.map((name, index) => (
        <li
          key={name}
          aria-current={index === at ? 'step' : undefined}
          className={`border-t-4 pt-3 ${index <= at ? 'border-bata' : 'border-pasir'} ${index === at ? 'text-bata' : 'text-gambir'}`}
        >
          <span className="font-display text-xl">{name}</span>
          {index === at && <span className="text-sm font-semibold"> · {w.here}</span>}
          {index < at && <span aria-hidden> ✓</span>}
        </li>
      ))}
    </ol>
  )
}
