import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startServer } from '../setup/server.ts'

const viewports = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } }

/** The built server on a data folder, and a browser of its own for everyone who comes. */
type Stage = {
  origin: string
  /** What the server has printed. */
  log: () => string
  open: (device: keyof typeof viewports, script?: boolean) => Promise<Page>
  close: () => Promise<void>
}

export async function startStage(browser: Browser, dataDir: string): Promise<Stage> {
  const server = await startServer(dataDir)
  const contexts: BrowserContext[] = []
  return {
    origin: server.origin,
    log: server.log,
    open: async (device, script = true) => {
      const context = await browser.newContext({
        viewport: viewports[device],
        javaScriptEnabled: script,
        // Not the time zone of the contest.
        timezoneId: 'Asia/Jayapura',
      })
      context.setDefaultTimeout(30_000)
      contexts.push(context)
      return context.newPage()
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await server.stop()
    },
  }
}

/** The link for the first organiser, as the server printed it. */
export function organiserLink({ log }: Stage): string {
  const link = log().match(/https?:\/\/\S+\/undangan\/[a-z0-9]+/)?.[0]
  if (!link) throw new Error(`the server printed no link for the first organiser:\n${log()}`)
  return link
}
