import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Real, hard and hostile files that lie beside the checkout where they are available. */
export const samples = resolve(process.env.SAMPLES ?? '../shared/samples')
export const haveSamples = existsSync(join(samples, 'MANIFEST.tsv'))

type Expected = { file: string; outcome: 'accepted' | 'refused'; notices: string[] }

/** What each file should come to. */
export function manifest(): Expected[] {
  const [, ...rows] = readFileSync(join(samples, 'MANIFEST.tsv'), 'utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [file = '', outcome = '', notices = ''] = row.split('\t')
    return {
      file,
      outcome: outcome as Expected['outcome'],
      notices: notices.split(',').filter(Boolean),
    }
  })
}

/** The path of one sample. */
export function sample(name: string): string {
  return join(samples, name)
}
