/**
 * Words of a text: what stands between white space and has a letter or a digit in it. "isen-isen" is one word,
 * a dash on its own is none. The server and the live count use this same function.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}
