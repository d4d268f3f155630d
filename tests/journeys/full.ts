// A whole edition with all that can come up: a shortlist, a recusal after marking, a juror who leaves, a tie at a
// prize, an objection that is upheld, and a correction. By the real pages of the built server in Chromium.
import type { Browser, Page } from 'playwright-core'
import { pagesOf, textOf } from '../exports/pdf-text.ts'
import { ENTRANTS } from './bait.ts'
import { enterWork } from './entrant.ts'
import { ways } from './journey.ts'
import { acceptInvitation, JURORS, lookAround, markSheets, pry, recuse, seal } from './juror.ts'
import { JurorEyes } from './juror-eyes.ts'
import {
  addSeat,
  addShortlist,
  breakTie,
  closeOut,
  correctResult,
  endRound,
  goOn,
  publishResult,
  uphold,
} from './office-judging.ts'
import { closeAndAccept, inviteJurors, openEntry, openRound } from './organiser.ts'
import { organiserLink, startStage } from './stage.ts'

/** A prize and the work that has it. */
type Prize = { name: string; number: number; title: string }

type FullWalk = {
  before: Prize[]
  after: Prize[]
  leaks: { where: string; what: string }[]
  looked: number
  control: number
}

// Eight works. All jurors see the same worth in each, and differ only in how strict they are; so the places are known
// beforehand also where marks are missing. The fifth and the sixth are equal, the last does not pass the shortlist.
const titles = ENTRANTS.map(({ title }) => title)
const worth = [92, 89, 86, 83, 79, 79, 70, 60]
const strict = [0, 3, -4, 5]
const byCriterion = [1, 0, -1, 0, 2]
const markBy = (juror: number) => (title: string, criterion: number) =>
  worth[titles.indexOf(title)]! + strict[juror]! + byCriterion[criterion]!
const voteBy = (juror: number) => (title: string) => (title === titles[7] ? (juror === 0 ? 50 : 0) : 100)

/** Walks the whole edition on an empty, migrated data folder. `tell` hears of every step. */
export async function walkFull(
  browser: Browser,
  dataDir: string,
  cloths: Buffer[],
  tell: (line: string) => void,
  shoot: (page: Page, name: string) => Promise<void>,
  keep: (name: string, bytes: Buffer) => void,
): Promise<FullWalk> {
  const stage = await startStage(browser, dataDir)
  const { origin, open } = stage
  try {
    const office = await open('desk')
    await openEntry(office, origin, organiserLink(stage))
    await addSeat(office, origin)
    await addShortlist(office, origin)
    await shoot(office, 'babak')
    const names = JURORS.map(({ name }) => name)
    const invitations = await inviteJurors(office, origin, names)
    tell('entry is open, four jurors are invited, a shortlist goes before the scoring')

    for (const [n, who] of ENTRANTS.entries()) {
      const way = ways[n % ways.length]!
      const page = await open('phone', way !== 'without JavaScript')
      const number = await enterWork(page, origin, who, cloths[n]!, way)
      await page.context().close()
      tell(`${number} ${who.title}`)
    }
    const control = new JurorEyes()
    control.watch(office.context())
    tell(`${await closeAndAccept(office, origin)} works accepted`)
    await control.settled()

    const eyes = new JurorEyes()
    const jurors: Page[] = []
    for (const [n, juror] of JURORS.entries()) {
      const page = await open('desk')
      eyes.watch(page.context())
      await acceptInvitation(page, invitations[n]!, juror)
      jurors.push(page)
    }
    await openRound(office, origin)
    for (const [n, page] of jurors.entries()) {
      const sheets = await markSheets(page, origin, voteBy(n))
      if (n === 0) await shoot(page, 'juri-saring')
      await lookAround(page, origin)
      await seal(page, origin)
      await keepMarks(page, origin, eyes)
      tell(`shortlist: juror ${n + 1} has voted on ${sheets} works and sealed`)
    }
    await endRound(office, origin)
    await goOn(office, origin, 1)
    await shoot(office, 'hasil-saring')
    for (const page of jurors) await pry(page, origin)

    await openRound(office, origin)
    for (const [n, page] of jurors.slice(0, 3).entries()) {
      const sheets = await markSheets(page, origin, markBy(n))
      if (n === 1) {
        await recuse(page, origin, titles[3]!, 'Pembuatnya ternyata murid saya.')
        await shoot(page, 'juri-mundur')
      }
      await lookAround(page, origin)
      await seal(page, origin)
      await keepMarks(page, origin, eyes)
      tell(
        `scoring: juror ${n + 1} has marked ${sheets} works${n === 1 ? ', stepped back from one' : ''} and sealed`,
      )
    }
    const some = [titles[0]!, titles[1]!, titles[6]!]
    const mark = markBy(3)
    const last = jurors[3]!
    await markSheets(last, origin, (title, criterion) =>
      some.includes(title) ? mark(title, criterion) : null,
    )
    await closeOut(office, origin, JURORS[3]!.name, 'Sakit, tidak dapat melanjutkan.')
    tell(`scoring: juror 4 has marked ${some.length} works and is closed out`)
    for (const page of jurors) await pry(page, origin)
    await shoot(office, 'penjurian')
    await endRound(office, origin)
    await shoot(office, 'hasil-seri')
    const question = await breakTie(
      office,
      origin,
      [titles[5]!, titles[4]!],
      'Rapat panel: isen-isennya lebih hidup dan lebih mudah dicap.',
    )
    tell(`${question}: decided on record`)
    await shoot(office, 'hasil')
    await eyes.settled()
    eyes.lookAtLetters(
      dataDir,
      JURORS.map(({ identifier }) => identifier),
    )

    await publishResult(office, origin)
    const visitor = await open('phone', false)
    const edition = await editionOf(visitor, origin)
    const before = await prizesOf(visitor, origin, edition)
    await shoot(visitor, 'galeri')

    const entry = before[1]!.number
    const follow = await object(visitor, origin, entry)
    tell(`an objection to ${before[1]!.name}: ${before[1]!.title}`)
    const reason = 'Motif yang sama sudah diterbitkan di majalah pada 2019, sebelum sayembara dibuka.'
    await uphold(office, origin, 1, reason)
    await shoot(office, 'koreksi')
    await office.goto(`${origin}/panitia/umumkan`)
    await shoot(office, 'umumkan-koreksi')
    await correctResult(office, origin, reason)
    await visitor.goto(follow)
    await shoot(visitor, 'keberatan-dijawab')
    const after = await prizesOf(visitor, origin, edition)
    const first = await prizesOf(visitor, origin, edition, 1)
    if (JSON.stringify(first) !== JSON.stringify(before)) throw new Error('version 1 has changed')
    tell(`the objection is upheld, version 2 is public, version 1 still says what it said`)
    const gallery = await visitor.goto(`${origin}/galeri/${edition}`)
    if (!(await gallery!.text()).includes(reason.slice(0, 30)))
      throw new Error('the gallery is silent about it')
    await shoot(visitor, 'galeri-koreksi')
    await visitor.goto(`${origin}/verifikasi/${edition}`)
    await shoot(visitor, 'verifikasi')

    const minutes = await (await office.request.get(`${origin}/panitia/berita-acara.pdf`)).body()
    keep('berita-acara.pdf', minutes)
    for (const said of [reason.slice(0, 30), JURORS[3]!.name, 'lebih mudah dicap'])
      if (!textOf(minutes).includes(said)) throw new Error(`the minutes do not say: ${said}`)
    tell(`minutes: ${pagesOf(minutes).length} pages`)
    return { before, after, leaks: eyes.leaks, looked: eyes.answers, control: control.leaks.length }
  } finally {
    await stage.close()
  }
}

/** Looks at the sheet of marks that a juror may print, its text included. */
async function keepMarks(page: Page, origin: string, eyes: JurorEyes): Promise<void> {
  const answer = await page.request.get(`${origin}/juri/lembar-nilai.pdf`)
  const pdf = await answer.body()
  eyes.look('score sheet (file)', pdf)
  eyes.look('score sheet (text)', Buffer.from(textOf(pdf)))
}

/** The edition that the home page leads to. */
async function editionOf(page: Page, origin: string): Promise<string> {
  await page.goto(origin)
  const link = await page.locator('a[href^="/galeri/"]').first().getAttribute('href')
  return link!.split('/')[2]!
}

/** Reads the prizes from the file of the public check. */
async function prizesOf(page: Page, origin: string, edition: string, version?: number): Promise<Prize[]> {
  const query = version ? `?versi=${version}` : ''
  const answer = await page.request.get(`${origin}/verifikasi/${edition}.json${query}`)
  type File = { prizes: { name: { id: string }; number: number; title: string }[] }
  const { prizes } = (await answer.json()) as File
  return prizes.map(({ name, number, title }) => ({ name: name.id, number, title }))
}

/** Somebody without an account and without a script objects. Answers where they can follow it. */
async function object(page: Page, origin: string, work: number): Promise<string> {
  await page.goto(`${origin}/keberatan?karya=${work}`)
  await page.fill('[name=name]', 'Warga Yang Teliti')
  await page.fill('[name=contact]', 'warga@contoh.test')
  await page.fill(
    '[name=grounds]',
    'Saya melihat motif ini dalam majalah tahun 2019. Potongan halamannya saya kirim lewat pos hari ini.',
  )
  await page.locator('form#keberatan button').click()
  await page.waitForURL(/\/keberatan\/./)
  return page.url()
}
