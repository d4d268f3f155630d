// The main job from end to end, by the real pages of the built server in Chromium.
import type { Browser, Page } from 'playwright-core'
import { ENTRANTS } from './bait.ts'
import { enterWork, type Way } from './entrant.ts'
import { acceptInvitation, JURORS, leaningMark, lookAround, markSheets, pry, seal } from './juror.ts'
import { JurorEyes } from './juror-eyes.ts'
import { closeAndAccept, inviteJurors, openEntry, openRound, publish } from './organiser.ts'
import { organiserLink, startStage } from './stage.ts'

type Walked = {
  entries: number
  sheets: number
  published: boolean
  gallery: number
  leaks: { where: string; what: string }[]
  looked: number
  /** How often the same search finds the bait on the office's pages, where it belongs. */
  control: number
}

const panel = JURORS.slice(0, 3)
export const ways: Way[] = ['sign up half-way', 'sign up first', 'without JavaScript']

/** Walks the whole job on an empty, migrated data folder. `tell` hears of every step, `shoot` may take a picture of a page. */
export async function walk(
  browser: Browser,
  dataDir: string,
  pictures: Buffer[],
  tell: (line: string) => void,
  shoot: (page: Page, name: string) => Promise<void> = async () => {},
): Promise<Walked> {
  const stage = await startStage(browser, dataDir)
  const { origin, open } = stage
  try {
    const office = await open('desk')
    await openEntry(office, origin, organiserLink(stage))
    await shoot(office, 'panitia')
    const invitations = await inviteJurors(
      office,
      origin,
      panel.map(({ name }) => name),
    )
    tell('entry is open, three jurors are invited')

    let entries = 0
    for (const [n, who] of ENTRANTS.slice(0, 6).entries()) {
      const way = ways[n % ways.length]!
      const page = await open('phone', way !== 'without JavaScript')
      const number = await enterWork(page, origin, who, pictures[n]!, way)
      await shoot(page, `tanda-terima-${n + 1}`)
      entries++
      tell(`${number} ${who.title} (${way})`)
    }

    const control = new JurorEyes()
    control.watch(office.context())
    const accepted = await closeAndAccept(office, origin)
    await control.settled()
    tell(`${accepted} works accepted`)
    const eyes = new JurorEyes()
    const jurors: Page[] = []
    for (const [n, juror] of panel.entries()) {
      const page = await open('desk')
      eyes.watch(page.context())
      await acceptInvitation(page, invitations[n]!, juror)
      jurors.push(page)
    }
    await openRound(office, origin)
    await shoot(office, 'penjurian')
    let sheets = 0
    for (const [n, page] of jurors.entries()) {
      const lean = [0, 3, -4][n]!
      sheets += await markSheets(page, origin, (title, criterion) => leaningMark(title, criterion, lean))
      await lookAround(page, origin)
      await seal(page, origin)
      await shoot(page, `juri-${n + 1}`)
      await pry(page, origin)
      tell(`juror ${n + 1} has sealed`)
    }
    await publish(office, origin)
    await shoot(office, 'umumkan')
    eyes.lookAtLetters(
      dataDir,
      panel.map(({ identifier }) => identifier),
    )
    await eyes.settled()

    const visitor = await open('phone', false)
    const gallery = await visitGallery(visitor, origin)
    await shoot(visitor, 'galeri')
    return {
      entries,
      sheets,
      published: gallery.works === entries,
      gallery: gallery.status,
      leaks: eyes.leaks,
      looked: eyes.answers,
      control: control.leaks.length,
    }
  } finally {
    await stage.close()
  }
}

/** A visitor without a script walks from the wall to every work and its picture. */
async function visitGallery(page: Page, origin: string): Promise<{ status: number; works: number }> {
  await page.goto(origin)
  const first = await page.locator('a[href^="/galeri/"]').first().getAttribute('href')
  const answer = await page.goto(`${origin}/galeri/${first!.split('/')[2]}`)
  const links = await page
    .locator('main a[href^="/galeri/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  let works = 0
  for (const link of new Set(links.filter((to) => to.split('/').length === 4))) {
    const opened = await page.goto(origin + link)
    const source = await page.locator('main img[src^="/gambar/"]').first().getAttribute('src')
    const picture = await page.request.get(origin + source!)
    const text = await page.locator('main').innerText()
    const credited = ENTRANTS.some(({ name, title }) => text.includes(name) && text.includes(title))
    if (opened?.status() === 200 && picture.ok() && credited) works++
  }
  return { status: answer?.status() ?? 0, works }
}
