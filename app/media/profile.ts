/** The colour model that a profile describes, as its header names it. */
type ProfileModel = 'RGB' | 'CMYK' | 'GRAY' | 'Lab'

const needed: Record<string, string[][]> = {
  RGB: [['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'], ['A2B0']],
  CMYK: [['A2B0']],
  GRAY: [['kTRC'], ['A2B0']],
  Lab: [['A2B0'], ['B2A0']],
}

/**
 * The colour model of an ICC profile (ICC.1:2022, 7.2 and 7.3), or null when its header, its table of tags or
 * the tags that a conversion needs do not hold. Decoders ignore such a profile without a word.
 */
export function modelOf(profile: Uint8Array): ProfileModel | null {
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength)
  if (bytes.length < 132 || bytes.toString('latin1', 36, 40) !== 'acsp') return null
  if (bytes.readUInt32BE(0) > bytes.length) return null
  const model = bytes.toString('latin1', 16, 20).trim()
  const alternatives = needed[model]
  const count = bytes.readUInt32BE(128)
  if (!alternatives || count > 200 || bytes.length < 132 + count * 12) return null
  const tags = new Set<string>()
  for (let index = 0; index < count; index++) {
    const at = 132 + index * 12
    const end = bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 8)
    if (end > bytes.length) return null
    tags.add(bytes.toString('latin1', at, at + 4))
  }
  return alternatives.some((all) => all.every((tag) => tags.has(tag))) ? (model as ProfileModel) : null
}
