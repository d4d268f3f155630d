// How true the colours of derivatives are: CIEDE2000 against littlecms on the same file, mean and worst, of what the
// darkroom decodes and of the WebP and AVIF that people see.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDarkroom, develop } from '#app/media/develop.server.ts'
import { heightAt } from '#app/media/limits.ts'
import {
  areasOf,
  colourful,
  differenceOf,
  haveReference,
  labSample,
  ownOf,
  pixelsOf,
  reduced,
  referenceOf,
} from '../media/reference.ts'
import { haveSamples, sample } from '../media/samples.ts'
import type { Bench } from './bench.ts'

const goal = 1

export const run: Bench = async (_args, say) => {
  if (!haveSamples || !haveReference) {
    say('needs the samples (SAMPLES) and Debian’s liblcms2-utils and libvips-tools')
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'colour-'))
  const means: number[] = []
  say(
    'CIEDE2000 against littlecms, mean and worst; areas are means of 8 x 8 pixels, in which the noise of compression',
  )
  say('goes under as it does to the eye. Without a profile there is no true answer: those rows do not count.')
  say('decoded     | WebP areas  | WebP pixels | AVIF areas  | AVIF pixels')
  try {
    const files = (await colourful()).map(({ file, kind }) => ({
      name: file,
      path: sample(file),
      kind,
      lab: false,
    }))
    for (const bits of [8, 16] as const)
      files.push({
        name: `kenanga as Lab TIFF, ${bits} bit`,
        path: await labSample(bits, folder),
        kind: 'tiff, lab',
        lab: true,
      })
    for (const { name, path, kind, lab } of files) {
      const profiled = !kind.includes('cmyk, no profile')
      const reference = await referenceOf(path, folder, lab)
      const own = differenceOf(await ownOf(path), reference)
      const places = { file: path, folder: join(folder, 'print') }
      const print = await develop({ ...places, task: 'preview' })
      const fine = await develop({ ...places, task: 'fine' })
      if (!print.ok || !fine.ok) throw new Error(`${name} is refused`)
      const wide = print.widths.at(-1)!
      const small = await reduced(reference, wide, heightAt(wide, print.width, print.height))
      const shown = await Promise.all(
        ['webp', 'avif'].map(async (format) => {
          const derivative = await pixelsOf(join(places.folder, `${wide}.${format}`))
          return [
            differenceOf(await areasOf(derivative), await areasOf(small)),
            differenceOf(derivative, small),
          ]
        }),
      )
      if (profiled) means.push(own.mean, ...shown.map(([areas]) => areas!.mean))
      const figures = [own, ...shown.flat()].map(
        ({ mean, worst }) => `${mean.toFixed(2).padStart(5)} ${worst.toFixed(2).padStart(5)}`,
      )
      say(`${figures.join(' | ')}  ${name} (${kind})`)
    }
  } finally {
    await closeDarkroom()
    rmSync(folder, { recursive: true })
  }
  const most = Math.max(...means)
  say(
    `greatest mean of what is decoded and of areas ${most.toFixed(2)} (goal ${goal}: ${most <= goal ? 'met' : 'NOT MET'})`,
  )
  return most <= goal ? 0 : 1
}
