import { letterWords } from './words.ts'

/** Whether a kept letter was sent with a one-time link, of which only a mention is kept. */
export function carriesSecret({ text }: { text: string }): boolean {
  return text.includes(letterWords.id.onlyInLetter) || text.includes(letterWords.en.onlyInLetter)
}

/** The text as sent: the one-time link in the place of its mention. */
export function withSecret(text: string, secret: string): string {
  return text
    .replace(letterWords.id.onlyInLetter, () => secret)
    .replace(letterWords.en.onlyInLetter, () => secret)
}
