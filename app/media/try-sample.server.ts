import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessMissing } from '#app/ground/disk.server.ts'
import { develop } from './develop.server.ts'
import { countIn, placesIn } from './personal-details.ts'

/** What came of one file: refused or with notices, what it took, and how often personal details were found. */
export type Trial = {
  refusal: string | null
  notices: string[]
  /** Of the process that developed it, the worse of preview and fine prints. */
  peakBytes: number
  seconds: number
  /** Files and bytes that were written, and searched. */
  files: number
  bytes: number
  found: number
}

/**
 * Develops a file whole, as the queue does, into a folder of its own which is removed again. Everything written there,
 * its name and what the darkroom answered are searched for `patterns` and for the place that the file itself names.
 * Throws when the darkroom failed.
 */
export async function trySample(file: string, folder: string, patterns: Buffer[]): Promise<Trial> {
  const searched = [...patterns, ...placesIn(await readFile(file))]
  try {
    const preview = await develop({ task: 'preview', file, folder })
    // The scratch between the two steps must hold nothing either.
    const before = await search(folder, searched)
    const fine = preview.ok ? await develop({ task: 'fine', file, folder }) : null
    const after = await search(folder, searched)
    const answers = Buffer.from(JSON.stringify([preview, fine]))
    return {
      refusal: preview.ok ? (fine && !fine.ok ? fine.refusal : null) : preview.refusal,
      notices: preview.ok ? preview.notices : [],
      peakBytes: Math.max(preview.cost.peakBytes, fine?.cost.peakBytes ?? 0),
      seconds: Math.max(preview.cost.seconds, fine?.cost.seconds ?? 0),
      files: after.files,
      bytes: after.bytes,
      found: before.found + after.found + countIn(answers, searched),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function search(folder: string, patterns: Buffer[]) {
  const total = { files: 0, bytes: 0, found: 0 }
  for (const name of (await readdir(folder, { recursive: true }).catch(unlessMissing)) ?? []) {
    const path = join(folder, name)
    total.found += countIn(Buffer.from(name), patterns)
    if (!(await stat(path)).isFile()) continue
    const content = await readFile(path)
    total.files += 1
    total.bytes += content.length
    total.found += countIn(content, patterns)
  }
  return total
}
