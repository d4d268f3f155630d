import { entrySource } from '#app/entries/entry-picture.ts'
import { Picture } from '#app/media/Picture.tsx'
import type { PlannedView } from './publication-page.server.ts'

/** A work's main picture before publication, from the office's own address. */
export function PlannedPicture({
  work,
  sizes,
  className,
}: {
  work: PlannedView
  sizes: string
  className?: string
}) {
  const { entryId, picture, title } = work
  return (
    <Picture
      src={entrySource(entryId, picture.id)}
      widths={picture.widths}
      width={picture.width}
      height={picture.height}
      placeholder={picture.placeholder}
      alt={title}
      sizes={sizes}
      className={className}
    />
  )
}
