import type { PictureSource } from '#app/media/Picture.tsx'

/** Where a juror finds a derivative: the sheet and the picture's place name it, nothing else does. */
export function blindSource(sheetId: string, index: number): PictureSource {
  return (width, format) => `/juri/lembar/${sheetId}/gambar/${index}/${width}.${format}`
}

/** Where a juror finds the tiles of a picture. */
export function blindTiles(sheetId: string, index: number): string {
  return `/juri/lembar/${sheetId}/gambar/${index}/tiles`
}
