import { useWords } from '#app/ui/language.tsx'
import type { LikenessKind } from './find.ts'
import { strengthOf } from './strength.ts'
import { likenessWords } from './words.ts'

/** How strong a likeness is, in a word and in a number, and what kind it seems to be. */
export function StrengthMark({ score, kind }: { score: number; kind: LikenessKind }) {
  const w = useWords(likenessWords)
  return (
    <span className="block text-sm">
      <span className="font-semibold">{w.strengths[strengthOf(score)]}</span>
      <span className="figures text-gambir">, {w.score(score)}</span>
      <span aria-hidden className="my-1 block h-1.5 w-full max-w-36 bg-pasir">
        <span className="block h-full bg-bata" style={{ width: `${score / 10}%` }} />
      </span>
      <span className="block">{w.kinds[kind]}</span>
    </span>
  )
}
