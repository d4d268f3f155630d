import { Blacked } from '#app/entries/Blacked.tsx'
import { useWords } from '#app/ui/language.tsx'
import { finalLetterWords } from '../rounds/final-letter-words.ts'

/** What a finalist sent for the final, on the sheet. */
export function Material({ text }: { text: string }) {
  const w = useWords(finalLetterWords)
  return (
    <section className="mt-6 border-l-4 border-kunyit pl-4">
      <h2 className="font-text text-sm font-semibold tracking-normal text-gambir">{w.material}</h2>
      <p className="mt-1 text-[0.97rem] leading-relaxed wrap-break-word whitespace-pre-line">
        <Blacked text={text} />
      </p>
    </section>
  )
}
