/** Where a derivative is: its width in pixels and its format. */
export type PictureSource = (width: number, format: 'avif' | 'webp') => string

type PictureProps = {
  src: PictureSource
  /** Of the derivatives, ascending. */
  widths: number[]
  /** Of the upright original: the browser keeps exactly this shape free. */
  width: number
  height: number
  placeholder?: string | null
  alt: string
  /** How wide the picture stands on the page, as in HTML's `sizes`. */
  sizes: string
  /** The picture that people see first: fetched at once and before others. */
  priority?: boolean
  className?: string
}

/** A work in the size and format that fits the screen; its colours stand there, blurred, until it comes. */
export function Picture({
  src,
  widths,
  width,
  height,
  placeholder,
  alt,
  sizes,
  priority = false,
  className = '',
}: PictureProps) {
  const set = (format: 'avif' | 'webp') => widths.map((wide) => `${src(wide, format)} ${wide}w`).join(', ')
  const middle = widths.findLast((wide) => wide <= 1280) ?? widths[0] ?? width
  // React 18 knows this attribute only as it is written in HTML.
  const urgency = priority ? { fetchpriority: 'high' } : {}
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <img
        {...urgency}
        src={src(middle, 'webp')}
        srcSet={set('webp')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={priority ? 'eager' : 'lazy'}
        decoding={priority ? 'sync' : 'async'}
        className={`block h-auto max-w-full bg-cover bg-center ${className}`}
        style={placeholder ? { backgroundImage: `url("${placeholder}")` } : undefined}
      />
    </picture>
  )
}
