// The main job from end to end, by the real pages of the built server in Chromium.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startServer } from '../setup/server.ts'
import { ENTRANTS } from './bait.ts'
import { enterWork, type Way } from './entrant.ts'
import { acceptInvitation, JURORS, markAll } from './juror.ts'
import { JurorEyes } from './juror-eyes.ts'
import { closeAndAccept, inviteJurors, openEntry, openRound, publish } from './organiser.ts'

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

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 900 }
const ways: Way[] = ['sign up half-way', 'sign up first', 'without JavaScript']

/** Walks the whole job on an empty, migrated data folder. `tell` hears of every step, `shoot` may take a picture of a page. */
export async function walk(
  browser: Browser,
  dataDir: string,
  pictures: Buffer[],
  tell: (line: string) => void,
  shoot: (page: Page, name: string) => Promise<void> = async () => {},
): Promise<Walked> {
  const server = await startServer(dataDir)
  const { origin } = server
  const contexts: BrowserContext[] = []
  const open = async (viewport: typeof phone, script = true) => {
    const context = await browser.newContext({
      viewport,
      javaScriptEnabled: script,
      timezoneId: 'Asia/Jayapura',
    })
    context.setDefaultTimeout(30_000)
    contexts.push(context)
    return context.newPage()
  }
  try {
    const link = server.log().match(/https?:\/\/\S+\/undangan\/[a-z0-9]+/)?.[0]
    if (!link) throw new Error(`the server printed no link for the first organiser:\n${server.log()}`)
    const office = await open(desk)
    await openEntry(office, origin, link)
    await shoot(office, 'panitia')
    const invitations = await inviteJurors(
      office,
      origin,
      JURORS.map(({ name }) => name),
    )
    tell('entry is open, three jurors are invited')

    let entries = 0
    for (const [n, who] of ENTRANTS.entries()) {
      const way = ways[n % ways.length]!
      const page = await open(phone, way !== 'without JavaScript')
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
    for (const [n, juror] of JURORS.entries()) {
      const page = await open(desk)
      eyes.watch(page.context())
      await acceptInvitation(page, invitations[n]!, juror)
      jurors.push(page)
    }
    await openRound(office, origin)
    await shoot(office, 'penjurian')
    let sheets = 0
    for (const [n, page] of jurors.entries()) {
      sheets += await markAll(page, origin, [0, 3, -4][n]!)
      await shoot(page, `juri-${n + 1}`)
      await pry(page, origin)
      tell(`juror ${n + 1} has sealed`)
    }
    await publish(office, origin)
    await shoot(office, 'umumkan')
    readLetters(dataDir, eyes)
    await eyes.settled()

    const visitor = await open(phone, false)
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
    for (const context of contexts) await context.close()
    await server.stop()
  }
}

/** A juror tries every door that others use; what comes back is looked at like everything else. */
async function pry(page: Page, origin: string): Promise<void> {
  const doors = [
    '/karya',
    '/panitia',
    '/panitia/verifikasi',
    '/panitia/hasil',
    '/panitia/orang',
    '/panitia/surat',
    '/panitia/umumkan',
    '/akun',
    '/en/juri',
  ]
  for (const door of doors) await page.goto(origin + door)
}

/** The letters that jurors were sent. */
function readLetters(dataDir: string, eyes: JurorEyes): void {
  const folder = join(dataDir, 'outbox')
  for (const name of readdirSync(folder)) {
    const letter = readFileSync(join(folder, name))
    if (JURORS.some(({ identifier }) => letter.includes(`To: ${identifier}`)))
      eyes.look(`letter ${name}`, letter)
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
