/** How the seams of a repeated picture look, in a word. */
export type SeamWord = 'smooth' | 'nearly' | 'visible'

/** The word for a score of media/seam.ts: 0 cannot be told from the inside of the picture, 100 joins strangers. */
export function seamWord(score: number): SeamWord {
  if (score <= 10) return 'smooth'
  return score <= 35 ? 'nearly' : 'visible'
}
