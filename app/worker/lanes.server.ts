import type { JobKind } from '#app/ground/queue.server.ts'

/**
 * Jobs of one lane are done one after another, lanes beside each other: nobody waits for the preview of a picture
 * behind somebody's fine prints, nor behind a mail server that does not answer.
 */
export const lanes: Record<string, JobKind[]> = {
  previews: ['picture'],
  letters: ['letter'],
  judging: ['ties', 'remind'],
  background: ['picture-fine', 'reference', 'likeness', 'likeness-reference'],
}
