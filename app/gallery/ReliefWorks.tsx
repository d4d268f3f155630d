import { useHref, useWords } from '#app/ui/language.tsx'
import { Wall } from './HungWork.tsx'
import type { DrawnFrom } from './relief-works.server.ts'
import { galleryWords } from './words.ts'

/** The works that drew on a relief, edition by edition. */
export function ReliefWorks({ relief, editions }: { relief: string; editions: DrawnFrom[] }) {
  const w = useWords(galleryWords)
  const to = useHref()
  return (
    <div className="space-y-14">
      {editions.map(({ id, slug, count, works }) => (
        <div key={id}>
          <Wall edition={slug} works={works} />
          <a
            href={`${to(`/galeri/${slug}`)}?relief=${encodeURIComponent(relief)}`}
            className="mt-6 inline-flex min-h-11 items-center underline decoration-terakota underline-offset-4"
          >
            {w.fromRelief(count, slug)}
          </a>
        </div>
      ))}
    </div>
  )
}
