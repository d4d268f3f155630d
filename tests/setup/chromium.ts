import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const usual = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts a headless Chromium: the machine's own, else one that is installed now. Throws with advice when there is none. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function findChromium(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => path && existsSync(path))
}

function installChromium(): string {
  const ways: [string, string[]][] = [
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
    ['npx', ['playwright-core', 'install', 'chromium']],
  ]
  for (const [file, args] of ways) {
    try {
      execFileSync(file, args, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    } catch {
      // This machine does not have that way; the next may work.
    }
    const found = findChromium()
    if (found) return found
  }
  throw new Error('No Chromium was found or could be installed. Install one, or name it in CHROMIUM.')
}
