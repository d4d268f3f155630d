import type { JobKind } from '#app/ground/queue.server.ts'
import { proposeTies } from '#app/judging/conflicts/conflict-find.server.ts'
import { remindOnTime } from '#app/judging/panel/remind.server.ts'
import { compareReference } from '#app/likeness/compare-reference.server.ts'
import { compareWork } from '#app/likeness/compare-work.server.ts'
import { developReference, giveReferenceUp } from '#app/likeness/develop-reference.server.ts'
import { giveLetterUp, sendLetter } from '#app/mail/send.server.ts'
import { developPicture, givePictureUp, printFine } from '#app/media/develop-picture.server.ts'

/** What each kind of job does: one room function a line. */
export const handlers: Record<JobKind, (payload: Record<string, string>, at: Date) => Promise<void>> = {
  letter: ({ letterId, secret }, at) => sendLetter(letterId!, at, secret),
  picture: ({ pictureId }, at) => developPicture(pictureId!, at),
  'picture-fine': ({ pictureId }, at) => printFine(pictureId!, at),
  reference: ({ referenceId }, at) => developReference(referenceId!, at),
  likeness: ({ entryId }, at) => compareWork(entryId!, at),
  'likeness-reference': ({ referenceId }, at) => compareReference(referenceId!, at),
  ties: async ({ editionId }, at) => void (await proposeTies(editionId!, at)),
  remind: ({ roundId }, at) => remindOnTime(roundId!, at),
}

/** What is still owed to people when a job has failed for the last time. */
export const afterGivingUp: Partial<typeof handlers> = {
  letter: ({ letterId }) => giveLetterUp(letterId!),
  picture: ({ pictureId }, at) => givePictureUp(pictureId!, at),
  reference: ({ referenceId }, at) => giveReferenceUp(referenceId!, at),
}
