import { heightAt } from './limits.ts'
import type { PictureSource } from './Picture.tsx'
import { scaleFactors, tileName, tileSide } from './tiles.ts'

/** A picture that one may look at closely. */
export type ZoomPicture = {
  src: PictureSource
  /** Of the prints, ascending. */
  widths: number[]
  /** Address of the folder of its tiles; null while there are none: then the prints stand in for them. */
  tiles: string | null
  /** Of the upright original. */
  width: number
  height: number
}

/** What OpenSeadragon reads of a picture: tiles down to its own pixels, else whole prints down to the widest. */
export function zoomSource({ src, widths, tiles, width, height }: ZoomPicture): object {
  if (!tiles) {
    const level = (wide: number) => ({
      url: src(wide, 'webp'),
      width: wide,
      height: heightAt(wide, width, height),
    })
    return { type: 'legacy-image-pyramid', levels: widths.map(level) }
  }
  const factors = scaleFactors({ width, height }).reverse()
  return {
    width,
    height,
    tileSize: tileSide,
    minLevel: 0,
    maxLevel: factors.length - 1,
    getTileUrl: (level: number, column: number, row: number) =>
      `${tiles}/${tileName({ width, height }, factors[level]!, column, row)}`,
  }
}
