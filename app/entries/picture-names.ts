/**
 * Names by which the pictures of a work are spoken of and saved, in their order: PALI-017-utama,
 * PALI-017-detail-1. Nothing in them comes from the entrant's device.
 */
export function pictureNames(number: string, pictures: { kind: string }[]): string[] {
  let details = 0
  return pictures.map(({ kind }) => `${number}-${kind === 'main' ? 'utama' : `detail-${++details}`}`)
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tif',
  'image/heic': 'heic',
}

/** The file name ending of a sniffed media type. */
export function endingOf(type: string): string {
  return endings[type] ?? 'bin'
}
