import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Response } from 'playwright-core'
import { BAIT } from './bait.ts'

type Leak = { where: string; what: string }

/** Watches every byte that reaches the browsers of jurors, and finds what should not be there. */
export class JurorEyes {
  answers = 0
  readonly leaks: Leak[] = []
  #pending: Promise<void>[] = []

  watch(context: BrowserContext): void {
    context.on('response', (response) => {
      const { origin } = new URL(response.url())
      if (origin.startsWith('http')) this.#pending.push(this.#read(response))
    })
  }

  /** Looks at bytes that came another way, such as a letter. */
  look(where: string, bytes: Buffer): void {
    this.answers++
    // Latin-1 keeps every byte; the second reading finds what is written in UTF-8.
    const texts = [bytes.toString('latin1'), bytes.toString('utf8')]
    for (const what of BAIT) if (texts.some((text) => text.includes(what))) this.leaks.push({ where, what })
  }

  /** Looks at the letters that these addresses were sent. */
  lookAtLetters(dataDir: string, addresses: string[]): void {
    const folder = join(dataDir, 'outbox')
    for (const name of readdirSync(folder)) {
      const letter = readFileSync(join(folder, name))
      if (addresses.some((address) => letter.includes(`To: ${address}`))) this.look(`letter ${name}`, letter)
    }
  }

  /** Waits until everything received so far has been looked at. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending)
  }

  async #read(response: Response): Promise<void> {
    const headers = JSON.stringify(await response.allHeaders().catch(() => ({})))
    this.look(`${response.url()} (headers)`, Buffer.from(`${response.url()} ${headers}`))
    const body = await response.body().catch(() => null)
    if (body) this.look(response.url(), body)
  }
}
