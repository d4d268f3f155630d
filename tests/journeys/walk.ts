// npm run walk [-- --edition full] [--pictures FOLDER] [--shots FOLDER] [--keep FOLDER]: the main job from end to end,
// or a whole edition with all that can come up, with the figures it gave.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../setup/chromium.ts'
import { walkFull } from './full.ts'
import { walk } from './journey.ts'
import { pictures } from './pictures.ts'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : process.argv[at + 1]!
}
const folder = (name: string) => (option(name) === null ? null : resolve(option(name)!))
const say = (line: string) => process.stdout.write(`${line}\n`)
const keep = folder('keep')
const shots = folder('shots')
const full = option('edition') === 'full'
const dataDir = keep ?? mkdtempSync(join(tmpdir(), 'sayembara-walk-'))
if (shots) mkdirSync(shots, { recursive: true })

mkdirSync(dataDir, { recursive: true })
execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
  env: { ...process.env, DATA_DIR: dataDir },
  stdio: 'pipe',
})
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
const browser = await launchChromium()
let good = false
try {
  const cloths = await pictures(full ? 8 : 6, folder('pictures'))
  if (full) {
    const keepFile = (name: string, bytes: Buffer) => shots && writeFileSync(join(shots, name), bytes)
    const { before, after, ...found } = await walkFull(browser, dataDir, cloths, say, shoot, keepFile)
    for (const [index, { name, number, title }] of before.entries()) {
      const now = after[index]!
      say(`${name.padEnd(10)} before ${number} ${title.padEnd(16)} after ${now.number} ${now.title}`)
    }
    // The first three as all jurors see them, then the panel's decision; without the second the next move up.
    const holders = (prizes: typeof before) => prizes.map(({ number }) => number).join(' ')
    good = sayLeaks(found) && holders(before) === '1 2 3 4 6' && holders(after) === '1 3 4 6 5'
  } else {
    const { entries, sheets, published, gallery, ...found } = await walk(browser, dataDir, cloths, say, shoot)
    const clean = sayLeaks(found)
    say(
      `entries ${entries}/6, sheets ${sheets}/18, published ${published ? 'yes' : 'no'}, gallery ${gallery}, leaks ${found.leaks.length}`,
    )
    good = clean && entries === 6 && sheets === 18 && published && gallery === 200
  }
} finally {
  await browser.close()
  if (!keep) rmSync(dataDir, { recursive: true, force: true })
}
process.exit(good ? 0 : 1)

/** Says what jurors got to see; answers whether that was enough to look at, and held nothing of the entrants. */
function sayLeaks(found: {
  leaks: { where: string; what: string }[]
  looked: number
  control: number
}): boolean {
  const { leaks, looked, control } = found
  for (const { where, what } of leaks) say(`leak: ${what} in ${where}`)
  say(
    `looked at ${looked} answers that reached jurors; on the office's pages the same search finds ${control}`,
  )
  say(`leaks ${leaks.length}`)
  return leaks.length === 0 && looked >= 50 && control >= 6
}
