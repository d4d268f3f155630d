import type { PrintFacts } from '#app/media/print.ts'
import type { Seam } from '#app/media/seam.ts'
import { mediaWords } from '#app/media/words.ts'
import { useWords } from '#app/ui/language.tsx'
import { printWords } from './print-words.ts'
import { seamWord } from './seam-word.ts'

/** What a main picture amounts to in print and as a repeat: information, never a verdict. */
export function PrintNote({ print, seam }: { print: PrintFacts | null; seam: Seam | null }) {
  const w = useWords(printWords)
  if (!print && !seam) return null
  return (
    <div className="mt-2 text-sm text-gambir">
      {print && (
        <p className="figures">
          {w.density(print)} {w.upTo(print)} {!print.coarse && w.enough}
        </p>
      )}
      {seam && <p className="mt-1">{w.seam(seamWord(seam.across), seamWord(seam.down))}</p>}
    </div>
  )
}

/** Says a notice of a picture, with the numbers of its print where the notice is about them. */
export function useNoticeSentence(print: PrintFacts | null): (code: string) => string {
  const w = useWords(printWords)
  const media = useWords(mediaWords)
  return (code) => (code === 'coarse' && print ? w.coarse(print) : media.notice(code))
}
