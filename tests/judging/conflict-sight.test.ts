// Every door of the office, asked by an organiser with a tie to a work and by one without, after the round and before
// publication. A door that is not in the table fails; so does a file that reads a result without asking the policy.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { addTie } from '#app/judging/conflicts/conflict-decide.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { mayDecideTie, mayLiftBlind, mayMoveResult, maySeeWhole, sightOf } from '#app/policy/conflicts.ts'
import routes from '#app/routes.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, door } from './conflict-doors.ts'
import { afterAt, finish, mark, openScene, type Scene } from './room-scene.ts'

freshDatabase()

/** What a door of the office shows: figures of judging, works without figures, or neither. */
const doors: Record<string, 'figures' | 'works' | 'neither'> = {
  panitia: 'neither',
  'panitia/sayembara': 'neither',
  'panitia/juri': 'neither',
  'panitia/orang': 'neither',
  'panitia/verifikasi': 'works',
  'panitia/verifikasi/:entry': 'works',
  'panitia/verifikasi/:entry/kemiripan': 'works',
  'panitia/kemiripan': 'works',
  'panitia/acuan': 'neither',
  'panitia/kepentingan': 'works',
  'panitia/babak': 'neither',
  'panitia/penjurian': 'neither',
  'panitia/hasil': 'figures',
  'panitia/umumkan': 'figures',
  'panitia/koreksi': 'works',
  'panitia/keberatan': 'neither',
  'panitia/keberatan/:number': 'neither',
  'panitia/berita-acara': 'figures',
  'panitia/surat': 'neither',
  'panitia/asli/:picture': 'works',
  'panitia/acuan/:reference/gambar/:file': 'neither',
  'panitia/berita-acara.pdf': 'figures',
  'panitia/rekapitulasi.pdf': 'figures',
  'panitia/lembar-nilai/:seat': 'figures',
}

/** Files that read a counted result, each with how it heeds ties. Anything else that reads one is found below. */
const readers: Record<string, string> = {
  'app/judging/result/result-page.server.ts': 'sightOf',
  'app/judging/rounds/advance.server.ts': 'mayMoveResult',
  'app/judging/result/tie.server.ts': 'mayMoveResult',
  'app/judging/conflicts/conflicts.server.ts': 'sightOf',
  'app/judging/conflicts/conflict-advance.server.ts':
    'asked for by conflicts.server.ts, where sight is whole',
  'app/judging/desk/panel-sees.server.ts': 'for jurors, of their own works alone',
  'app/gallery/publish.server.ts': 'mayMoveResult',
  'app/gallery/correct.server.ts': 'moves what next-version.server.ts lets through',
  'app/gallery/disqualify-page.server.ts': 'maySeeWhole',
  'app/gallery/publication-page.server.ts': 'maySeeWhole',
  'app/exports/take.server.ts': 'maySeeWhole',
  'app/gallery/plan.server.ts': 'shows nothing: its readers are in this list',
  'app/gallery/count.server.ts': 'freezes what is published',
  'app/gallery/next-version.server.ts': 'mayCorrect',
  'app/exports/minutes-facts.server.ts': 'shows nothing: read by take.server.ts',
  'app/exports/sheet-facts.server.ts': 'shows nothing: read by take.server.ts, or the juror’s own',
}

type Entry = { path?: string; file: string }
type Door = { loader?: (args: unknown) => unknown; action?: (args: unknown) => unknown }
const office = (routes as Entry[]).filter(({ path }) => path?.split('/')[0] === 'panitia')

const hidden = 3
/** The marks of the hidden work give totals, and with them a mean, that no other work has. */
const odd = [41, 43, 47, 53, 59]

async function judged() {
  const made = await openScene({ works: 5 })
  for (const juror of made.panel) await mark(made, juror, hidden, odd)
  for (const [number, value] of [90, 85, 0, 75, 75].entries())
    if (value) for (const juror of made.panel) await mark(made, juror, number + 1, Array(5).fill(value))
  await finish(made)
  const tied = await person('organiser', { name: 'Panitia Berkerabat' })
  const by = visit(made.organiser, afterAt)
  await addTie(by, { number: hidden, personId: tied.id, reason: 'Adik ipar.' })
  await endRound(by)
  const total = odd.reduce((sum, value, index) => sum + value * made.criteria[index]!.weight, 0)
  return { made, tied, total }
}

async function ask(made: Scene, who: Person, { path, file }: Entry): Promise<string> {
  const { loader } = (await import(/* @vite-ignore */ resolve('app', file))) as Door
  if (!loader) return ''
  const entry = made.entries[hidden - 1]!
  const params = {
    entry: entry.entryId,
    picture: entry.picture.id,
    seat: made.edition.seats[0]!.id,
    number: '1',
    reference: 'x'.repeat(20),
    file: '320.webp',
  }
  return answerOf(async () => loader(await door(who, `/${path}`, { at: afterAt, params })))
}

/** Figures as they stand alone: not as a part of a hash or of an id. */
const holds = (text: string, figures: number[]) =>
  figures.some((figure) => new RegExp(`(?<![0-9a-z.])${figure}(?![0-9a-z.])`, 'i').test(text))

test('the table holds every door of the office', () => {
  expect(office.map(({ path = '' }) => path).filter((path) => !(path in doors))).toEqual([])
})

test(
  'no door shows a tied organiser the work’s figures, its place, or anything counted with it',
  {
    timeout: 90_000,
  },
  async () => {
    const { made, tied, total } = await judged()
    const title = `Penjaga Pintu ${hidden}`
    const seen = new Map<string, { tied: string; free: string }>()
    for (const entry of office)
      seen.set(entry.path!, {
        tied: await ask(made, tied, entry),
        free: await ask(made, made.organiser, entry),
      })
    const which = (is: (answer: { tied: string; free: string }, kind: string) => boolean) =>
      [...seen].filter(([path, answer]) => is(answer, doors[path]!)).map(([path]) => path)
    expect(which((answer) => holds(answer.tied, [total, total * 3]))).toEqual([])
    expect(which((answer, kind) => kind !== 'works' && answer.tied.includes(title))).toEqual([])
    // What the same doors show to somebody without a tie is what was looked for.
    expect(which((answer) => holds(answer.free, [total]) && answer.free.includes(title))).toEqual([
      'panitia/hasil',
    ])
    expect(which((answer, kind) => kind === 'figures' && answer.tied.length >= answer.free.length)).toEqual(
      [],
    )
    const papers = which(({ free }) => /^200 .*application\/pdf/.test(free))
    expect(papers).toEqual([
      'panitia/berita-acara.pdf',
      'panitia/rekapitulasi.pdf',
      'panitia/lembar-nilai/:seat',
    ])
    expect(which(({ tied: answer }) => /^303 .*"\/panitia\/berita-acara"/.test(answer))).toEqual(papers)

    const result = seen.get('panitia/hasil')!
    expect(result.free).toContain('"openTies":[{')
    const { view } = JSON.parse(result.tied) as { view: { rows: Record<string, unknown>[] } }
    expect(view.rows.map(({ number, place, why, tie }) => [number, place, why, tie])).toEqual(
      [1, 2, 4, 5].map((number) => [number, null, '', null]),
    )
    expect(view).toMatchObject({
      openTies: [],
      decisions: [],
      going: null,
      rankingHash: '',
      lastPrize: 0,
      keptOut: ['PALI-003'],
    })
  },
)

test('a tied organiser moves nothing of the result; another one does, and after publication all is public', async () => {
  const { made, tied } = await judged()
  const [result, publish] = (await Promise.all([
    import('#app/routes/office.result.tsx'),
    import('#app/routes/office.publish.tsx'),
  ])) as Door[]
  const post = async (which: Door, who: Person, body: Record<string, string>) =>
    answerOf(async () => which.action!(await door(who, '/panitia/x', { at: afterAt, body })))
  const [first, last] = [made.entries[3]!.entryId, made.entries[4]!.entryId]
  const order = { round: '1', reason: 'Panel memilih.', [`rank-${first}`]: '1', [`rank-${last}`]: '2' }
  expect(await post(result!, tied, order)).toContain('"code":"conflict"')
  expect(
    await post(result!, tied, { round: '1', intent: 'lift', entry: made.entries[2]!.entryId }),
  ).toContain('"code":"conflict"')
  expect(await post(result!, made.organiser, order)).toMatch(/^303 /)
  const { ranking } = JSON.parse(
    await ask(made, made.organiser, { path: 'panitia/umumkan', file: 'routes/office.publish.tsx' }),
  ) as { ranking: string }
  const go = { intent: 'publish', peringkat: ranking }
  expect(await post(publish!, tied, go)).toContain('"code":"conflict"')
  expect(await db.publication.count()).toBe(0)
})

test('whoever reads a counted result is in the list, and asks the policy as it says', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `app/${file}`)
  const reads = /import \{[^}]*\b(?:resultOf|planOf|readMinutes|sheetsOfSeat|overtaken)\b[^}]*\} from/
  const found = files.filter((file) => reads.test(readFileSync(file, 'utf8')))
  expect(found.filter((file) => !(file in readers))).toEqual([])
  const asking = Object.entries(readers).filter(([, how]) => /^\w+$/.test(how))
  expect(asking.filter(([file, how]) => !readFileSync(file, 'utf8').includes(`${how}(`))).toEqual([])
})

test('the policy: any tie hides places until publication, and only then', () => {
  const none = { tied: [], published: false }
  const one = { tied: ['a'], published: false }
  const over = { tied: ['a'], published: true }
  expect([none, one, over].map((ties) => sightOf(ties).whole)).toEqual([true, false, true])
  expect(sightOf(one).without).toEqual(['a'])
  expect([none, one, over].map((ties) => maySeeWhole(ties).ok)).toEqual([true, false, true])
  expect([none, one, over].map((ties) => mayMoveResult(ties).ok)).toEqual([true, false, false])
  expect(['a', 'b'].map((work) => mayLiftBlind(one, work).ok)).toEqual([false, true])
  expect(mayLiftBlind(over, 'b')).toMatchObject({ refusal: { code: 'already-published' } })
  const me = { id: 'me', ...one }
  const decide = (entryId: string, personId: string, verdict: 'confirmed' | 'dismissed') =>
    mayDecideTie(me, { entryId, personId }, verdict).ok
  expect(decide('b', 'me', 'confirmed')).toBe(true)
  expect(decide('b', 'me', 'dismissed')).toBe(false)
  expect(decide('a', 'juror', 'confirmed')).toBe(false)
  expect(decide('a', 'juror', 'dismissed')).toBe(false)
  expect(decide('b', 'juror', 'dismissed')).toBe(true)
})
