// The built site with a round open, and browsers in which its juror is signed in.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { launchChromium } from '../setup/chromium.ts'
import { cookieOf } from '../setup/contest.ts'
import { startServer } from '../setup/server.ts'
import { openScene, type Scene } from './room-scene.ts'

export type DeskSite = {
  made: Scene
  juror: Person
  origin: string
  browser: Browser
  /** A browser of its own: another device of the juror. */
  device: () => Promise<BrowserContext>
  stop: () => Promise<void>
}

/** One juror with `works` sheets, all with the same picture; each desk has its own order. */
export async function deskSite(works: number): Promise<DeskSite> {
  const made = await openScene({ works, jurors: 1 })
  const cloth = sharp(
    Buffer.from(
      '<svg width="1200" height="900"><rect width="100%" height="100%" fill="#22304f"/><path d="M0 0L1200 900M300 900L1200 200" stroke="#d9a02b" stroke-width="40"/><circle cx="300" cy="600" r="120" fill="#9c3f24"/></svg>',
    ),
  )
  for (const { picture } of made.entries) {
    const folder = join(env.DATA_DIR, 'pictures', picture.id)
    mkdirSync(folder, { recursive: true })
    for (const width of picture.widths) {
      writeFileSync(join(folder, `${width}.webp`), await cloth.clone().resize(width).webp().toBuffer())
      writeFileSync(
        join(folder, `${width}.avif`),
        await cloth.clone().resize(width).avif({ effort: 0 }).toBuffer(),
      )
    }
  }
  const juror = made.panel[0]!
  const server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
  const browser = await launchChromium()
  return {
    made,
    juror,
    origin: server.origin,
    browser,
    device: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      await signIn(context, juror, server.origin)
      return context
    },
    stop: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** Gives a browser a session of the juror. */
export async function signIn(context: BrowserContext, juror: Person, origin: string): Promise<void> {
  const [name, value] = (await cookieOf(juror)).split('=') as [string, string]
  await context.addCookies([{ name, value, url: origin }])
}

/** Types a mark for the criterion of that index. */
export const type = (page: Page, criterion: number, mark: string) =>
  page.locator('input[type=number][name^="mark-"]').nth(criterion).fill(mark)

/** What the database holds of a sheet, in the order of the criteria. */
export async function marksOf({ made }: DeskSite, sheetId: string): Promise<(number | null)[]> {
  const marks = await db.mark.findMany({ where: { sheetId } })
  return made.criteria.map(({ id }) => marks.find((mark) => mark.criterionId === id)?.value ?? null)
}

/** The sheets in the juror's own order. */
export async function sheetsOf({ made }: DeskSite): Promise<string[]> {
  const sheets = await db.sheet.findMany({ where: { roundId: made.round.id }, orderBy: { position: 'asc' } })
  return sheets.map(({ id }) => id)
}
