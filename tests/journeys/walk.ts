// npm run walk [-- --pictures FOLDER] [--shots FOLDER] [--keep FOLDER]: the main job from end to end, with the figures it gave.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '../setup/chromium.ts'
import { walk } from './journey.ts'
import { sixPictures } from './pictures.ts'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : resolve(process.argv[at + 1]!)
}
const say = (line: string) => process.stdout.write(`${line}\n`)
const keep = option('keep')
const shots = option('shots')
const dataDir = keep ?? mkdtempSync(join(tmpdir(), 'sayembara-walk-'))
if (shots) mkdirSync(shots, { recursive: true })

mkdirSync(dataDir, { recursive: true })
execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
  env: { ...process.env, DATA_DIR: dataDir },
  stdio: 'pipe',
})
const browser = await launchChromium()
let failed = true
try {
  const walked = await walk(
    browser,
    dataDir,
    await sixPictures(option('pictures')),
    say,
    async (page, name) => {
      if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
    },
  )
  const { entries, sheets, published, gallery, leaks, looked, control } = walked
  for (const { where, what } of leaks) say(`leak: ${what} in ${where}`)
  say(
    `looked at ${looked} answers that reached jurors; on the office's pages the same search finds ${control}`,
  )
  say(
    `entries ${entries}/6, sheets ${sheets}/18, published ${published ? 'yes' : 'no'}, gallery ${gallery}, leaks ${leaks.length}`,
  )
  failed =
    entries !== 6 ||
    sheets !== 18 ||
    !published ||
    gallery !== 200 ||
    leaks.length > 0 ||
    looked < 50 ||
    control < 6
} finally {
  await browser.close()
  if (!keep) rmSync(dataDir, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
