import { canonical } from '#app/audit/chain.ts'
import type { EntryContent, FrozenPicture } from './content.ts'

/** A work as it is sent: what is judged, the team, the pictures in order. */
export type Sent = { content: EntryContent; members: string[]; pictures: FrozenPicture[] }

/** What a submission's SHA-256 covers: the content and the originals of its pictures, in canonical JSON. */
export function sealedText({ content, pictures }: Pick<Sent, 'content' | 'pictures'>): string {
  return canonical({
    content,
    pictures: pictures.map(({ kind, sha256, bytes }) => ({ kind, sha256, bytes })),
  })
}

/** Whether sending `b` after `a` would change nothing. */
export function sameWork(a: Sent, b: Sent): boolean {
  return sealedText(a) === sealedText(b) && canonical(a.members) === canonical(b.members)
}
