/** Where something stands, in a word or two. Colour never speaks alone: its sign stands before the word. */
export function StateSign({ sign, tone, word }: { sign: string; tone: string; word: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold whitespace-nowrap ${tone}`}
    >
      <span aria-hidden>{sign}</span>
      {word}
    </span>
  )
}
