import { useState } from 'react'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { Progress } from './progress.ts'
import { pictureWords } from './picture-words.ts'

/** How far the pictures of a work are processed, and how many of others come first. */
export function PictureProgress({ progress: { at, total, ahead } }: { progress: Progress }) {
  const w = useWords(pictureWords)
  return (
    <>
      <span className="figures font-semibold">{w.processing(at, total)}</span>
      {ahead > 0 && <span className="figures text-gambir"> · {w.queued(ahead)}</span>}
    </>
  )
}

/** The same within the form: told to those who listen as it changes, and once when all is done. */
export function LiveProgress({ progress }: { progress: Progress | null }) {
  const w = useWords(pictureWords)
  const [begun, setBegun] = useState(false)
  if (progress && !begun) setBegun(true)
  return (
    <output className="mt-4 block empty:hidden">
      {progress ? (
        <PictureProgress progress={progress} />
      ) : (
        begun && <span className="text-lumut">✓ {w.processed}</span>
      )}
    </output>
  )
}

/** Where no script runs: the way to the page that follows it by itself. */
export function StillProgress({ entryId, progress }: { entryId: string; progress: Progress | null }) {
  const w = useWords(pictureWords)
  const to = useHref()
  if (!progress) return null
  return (
    <p className="mt-4">
      <PictureProgress progress={progress} />{' '}
      <a href={to(`/karya/${entryId}/gambar`)} className="text-nila underline">
        {w.follow}
      </a>
    </p>
  )
}
