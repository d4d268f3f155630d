import { expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { colourful, differenceOf, haveReference, labSample, ownOf, referenceOf } from './reference.ts'
import { haveSamples, sample } from './samples.ts'

const runnable = haveSamples && haveReference
const lacking = runnable ? '' : ' (skipped: needs the samples, tificc and vips)'

test.runIf(runnable)(
  `every sample with a profile or 16 bits is decoded to what littlecms makes of it${lacking}`,
  { timeout: 300_000 },
  async () => {
    const off: string[] = []
    const files = await colourful()
    for (const { file, kind } of files.filter((one) => !one.kind.includes('cmyk, no profile'))) {
      const { mean, worst } = differenceOf(
        await ownOf(sample(file)),
        await referenceOf(sample(file), env.DATA_DIR),
      )
      // Photographs of libheif's two versions differ in how they enlarge chroma: single pixels at edges.
      if (mean > 0.5 || worst > 6)
        off.push(`${file} (${kind}): mean ${mean.toFixed(2)}, worst ${worst.toFixed(2)}`)
    }
    expect(files.length).toBeGreaterThan(15)
    expect(off).toEqual([])
  },
)

test.runIf(runnable)(`so is CIE Lab, at either depth${lacking}`, async () => {
  for (const bits of [8, 16] as const) {
    const file = await labSample(bits, env.DATA_DIR)
    const { mean, worst } = differenceOf(await ownOf(file), await referenceOf(file, env.DATA_DIR, true))
    expect([bits, mean < 0.5, worst < 3]).toEqual([bits, true, true])
  }
})
