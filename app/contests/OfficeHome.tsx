import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { homeWords } from './home-words.ts'
import { nextStep, type Step } from './next-step.ts'
import type { Overview } from './overview.server.ts'
import { StageStrip } from './StageStrip.tsx'

/** Numbers that the rooms of entries and judging tell the office's home. */
type Progressing = { undecided: number; accepted: number; unsealed: number }

const ways: Record<Exclude<Step, 'see-gallery' | 'wait-for-opening'>, string> = {
  'set-dates': '/panitia/sayembara#tanggal',
  'mend-weights': '/panitia/sayembara#kriteria',
  'wait-for-works': '/panitia/verifikasi',
  'check-works': '/panitia/verifikasi',
  'no-works': '/panitia/sayembara#tanggal',
  'invite-jurors': '/panitia/juri',
  'open-judging': '/panitia/penjurian',
  'wait-for-jurors': '/panitia/penjurian',
  'end-judging': '/panitia/penjurian',
  'see-result': '/panitia/hasil',
}

/** The organiser's home: where the contest stands, the one next step, what waits, the numbers. */
export function OfficeHome({ overview, progress }: { overview: Overview; progress: Progressing }) {
  return (
    <>
      <StageStrip overview={overview} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <Next overview={overview} progress={progress} />
        <Waiting overview={overview} progress={progress} />
      </div>
      <Numbers overview={overview} progress={progress} />
    </>
  )
}

function Next({ overview, progress }: { overview: Overview; progress: Progressing }) {
  const w = useWords(homeWords)
  const to = useHref()
  const lang = useLang()
  const step = nextStep({ ...overview, ...progress })
  const { title, text, button } = w.steps[step]
  return (
    <section aria-labelledby="langkah" className="bg-gading px-6 py-8 md:px-10">
      <p className="text-sm font-semibold text-bata">{w.next}</p>
      <h2 id="langkah" className="mt-1 text-2xl text-sogan md:text-3xl">
        {title}
      </h2>
      <p className="prose-measure mt-3">{text}</p>
      {step === 'wait-for-opening' && overview.opensAt && (
        <p className="mt-2 font-semibold">{w.opensItself(formatInstant(overview.opensAt, lang))}</p>
      )}
      <div className="mt-6">
        {step === 'wait-for-opening' ? (
          <form method="post">
            <Button name="intent" value="open">
              {button}
            </Button>
          </form>
        ) : (
          <ButtonLink href={to(step === 'see-gallery' ? `/galeri/${overview.slug}` : ways[step])}>
            {button}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

function Waiting({ overview, progress }: { overview: Overview; progress: Progressing }) {
  const w = useWords(homeWords)
  const to = useHref()
  const { asked, letters, failed, alike, objections, ties } = overview.waiting
  const beforeJudging = !['judging', 'judged', 'published'].includes(overview.stage)
  const empty = beforeJudging ? overview.jurors.seats - overview.jurors.accepted : 0
  const waits = [
    { count: beforeJudging ? progress.undecided : 0, say: w.waits.undecided, path: '/panitia/verifikasi' },
    { count: alike, say: w.waits.alike, path: '/panitia/kemiripan' },
    { count: ties, say: w.waits.ties, path: '/panitia/kepentingan' },
    { count: objections, say: w.waits.objections, path: '/panitia/keberatan' },
    { count: asked, say: w.waits.asked, path: '/panitia/orang' },
    { count: letters, say: w.waits.letters, path: '/panitia/surat' },
    { count: failed, say: w.waits.failed, path: '/panitia/surat?lihat=gagal' },
    { count: empty, say: w.waits.seats, path: '/panitia/juri' },
  ].filter(({ count }) => count > 0)
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu" className="text-xl text-sogan">
        {w.waiting}
      </h2>
      {waits.length === 0 && <p className="mt-3 text-gambir">{w.nothing}</p>}
      <ul className="mt-2">
        {waits.map(({ count, say, path }) => (
          <li key={path} className="border-b border-pasir">
            <a
              href={to(path)}
              className="flex min-h-12 items-center justify-between gap-4 py-2 no-underline hover:underline"
            >
              {say(count)}
              <span aria-hidden className="text-bata">
                →
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Numbers({ overview, progress }: { overview: Overview; progress: Progressing }) {
  const w = useWords(homeWords)
  const { works, jurors } = overview
  const figures: [string | number, string][] = [
    [works.drafts, w.drafts],
    [works.sent, w.sent],
    [progress.undecided, w.undecided],
    [progress.accepted, w.accepted],
    [w.jurors(jurors.accepted, jurors.seats), w.jurorsName],
  ]
  return (
    <section aria-label={w.numbers} className="mt-12 border-t border-pasir pt-6">
      <dl className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
        {figures.map(([figure, name]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-gambir">{name}</dt>
            <dd className="figures font-display text-3xl text-bata">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
