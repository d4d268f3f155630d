import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { closeDarkroom, develop } from '#app/media/develop.server.ts'
import { haveSamples, manifest, sample } from './samples.ts'

afterAll(closeDarkroom)

test.runIf(haveSamples)(
  'every sample is accepted or refused as its manifest says, with its notices',
  { timeout: 400_000 },
  async () => {
    const rows = manifest()
    const wrong: string[] = []
    const leaks: string[] = []
    await Promise.all(
      rows.map(async ({ file, outcome, notices }, index) => {
        const folder = join(env.DATA_DIR, 'pictures', `s${index}`)
        const print = await develop({ file: sample(file), folder, task: 'preview' })
        const right =
          outcome === 'refused'
            ? !print.ok
            : print.ok && notices.every((notice) => (print.notices as string[]).includes(notice))
        if (!right) wrong.push(`${file}: ${JSON.stringify(print).slice(0, 200)}`)
        if (print.ok) leaks.push(...personalDetails(folder))
      }),
    )
    process.stdout.write(`${rows.length - wrong.length} of ${rows.length} as expected\n`)
    expect(wrong).toEqual([])
    expect(leaks).toEqual([])
  },
)

/** Derivatives that hold any of the made-up personal details with which the samples are baited. */
function personalDetails(folder: string): string[] {
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return ['Siti Contoh', '0123456789', 'Exif', 'http://ns.adobe.com', 'ICC_PROFILE', 'acsp'].some((bait) =>
      bytes.includes(bait),
    )
  })
}
