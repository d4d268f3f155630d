/** What a sample file should come to; `notices` must be among those raised. */
export type Expectation = { file: string; outcome: 'accepted' | 'refused'; notices: string[] }

/** Reads a table of samples: a line of column names, then file, outcome, notices (with commas) and anything else. */
export function readManifest(text: string): Expectation[] {
  const [, ...rows] = text.trimEnd().split(/\r?\n/)
  return rows.map((row) => {
    const [file = '', outcome = '', notices = ''] = row.split('\t')
    if (outcome !== 'accepted' && outcome !== 'refused') throw new Error(`no outcome for ${file}: ${outcome}`)
    return { file, outcome, notices: notices.split(',').filter(Boolean) }
  })
}

/** Why what came of a file is not what was expected; null when it is. `refusal` is null for an accepted file. */
export function mismatch(
  { outcome, notices }: Expectation,
  found: { refusal: string | null; notices: string[] },
): string | null {
  if (outcome === 'accepted' && found.refusal) return `was refused: ${found.refusal}`
  if (outcome === 'refused' && !found.refusal) return 'was accepted'
  const lacking = found.refusal ? [] : notices.filter((notice) => !found.notices.includes(notice))
  return lacking.length > 0 ? `lacks the notices ${lacking.join(', ')}` : null
}
