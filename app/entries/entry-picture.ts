import type { PictureSource } from '#app/media/Picture.tsx'

/** Where whoever sent a work, and the office, find a derivative of one of its pictures. */
export function entrySource(entryId: string, pictureId: string): PictureSource {
  return (width, format) => `/karya/${entryId}/gambar/${pictureId}/${width}.${format}`
}

/** Where they find its tiles. */
export function entryTiles(entryId: string, pictureId: string): string {
  return `/karya/${entryId}/gambar/${pictureId}/tiles`
}
