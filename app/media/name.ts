const longest = 120

/**
 * What may be kept and shown of a file name from a stranger's device: its last part, without control characters,
 * invisible characters and changes of direction that make one name look like another.
 */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = [...visible].slice(-longest).join('')
  return /[\p{L}\p{N}]/u.test(cut) ? cut : 'gambar'
}

/** A name for a downloaded file that every system can keep: letters, digits, dots and hyphens. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return plain || 'gambar'
}
