import { useWords } from '#app/ui/language.tsx'
import type { Side } from './sides.server.ts'
import { likenessWords } from './words.ts'

/** Says what a picture is of, in one line: PALI-017, or the name of a reference. */
export function useShortName(): (side: Side) => string {
  const w = useWords(likenessWords)
  return (side) => (side.of === 'work' ? side.number : `${w.reference}: ${side.name}`)
}

/**
 * What a picture is of: number and title of a work, or name and source of a reference. The edition is told of a work
 * that stands alone, or beside one of another edition.
 */
export function SideNames({ side, beside }: { side: Side; beside?: Side }) {
  const w = useWords(likenessWords)
  const short = useShortName()
  const told = !beside || (beside.of === 'work' && beside.editionId !== editionOf(side))
  return (
    <span className="block min-w-0">
      <span className="figures block text-sm font-semibold break-words">{short(side)}</span>
      {side.of === 'work' ? (
        <>
          <span className="block font-display text-lg leading-snug break-words text-sogan">{side.title}</span>
          {told && <span className="block text-sm text-gambir">{side.edition}</span>}
        </>
      ) : (
        <span className="block text-sm break-words text-gambir">{side.source}</span>
      )}
      {!side.standing && (
        <span className="block text-sm text-lakan">{side.of === 'work' ? w.gone : w.goneReference}</span>
      )}
    </span>
  )
}

function editionOf(side: Side): string | null {
  return side.of === 'work' ? side.editionId : null
}
