import { Picture } from '#app/media/Picture.tsx'
import { useLang } from '#app/ui/language.tsx'
import { pictureAddress } from './picture-address.ts'
import type { PublishedPicture } from './snapshot.ts'

/**
 * A published picture in its own proportions. Its `sizes` say 88vw where it fills a phone's screen: a little less
 * than it is, which spares most phones the next larger file, twice as heavy and hardly sharper.
 */
export function Plate({
  picture,
  sizes,
  priority,
  alt,
  widest = Infinity,
  className,
}: {
  picture: PublishedPicture
  sizes: string
  priority?: boolean
  /** Instead of its own description: '' beside a caption that says the same. */
  alt?: string
  /** Offer no file wider than this, in pixels: where the picture is never shown larger. */
  widest?: number
  className?: string
}) {
  const lang = useLang()
  const { publicKey, width, height, placeholder } = picture
  const offered = picture.widths.filter((wide, index) => index === 0 || wide <= widest)
  return (
    <Picture
      src={(wide, format) => pictureAddress(publicKey, wide, format)}
      widths={offered}
      width={width}
      height={height}
      placeholder={placeholder}
      alt={alt ?? picture.alt[lang]}
      sizes={sizes}
      priority={priority}
      className={className}
    />
  )
}

/** Width over height, kept between bounds so that a scroll or a strip neither vanishes nor fills the row. */
export function shapeOf({ width, height }: { width: number; height: number }): number {
  return Math.min(3.2, Math.max(0.36, width / height))
}
