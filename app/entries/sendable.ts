import type { Draft, FrozenPicture } from './content.ts'
import { freeze, missing, type Lack, type PictureTally } from './missing.ts'
import { printNotices, printOf, statedSize } from './print-notice.ts'
import { sameWork, type Sent } from './sent.ts'

/** A picture of a draft as its row tells; the lists are kept as JSON. */
type DraftPicture = {
  id: string
  kind: string
  state: string
  sha256: string
  bytes: number
  width: number | null
  height: number | null
  widths: unknown
  placeholder: string | null
  colours: unknown
  notices: unknown
}

/**
 * The pictures that a draft shows, of all its rows in order. A new main picture takes the place of the one
 * before only once it is ready; until then, or when it is refused, the old one stays.
 */
export function currentPictures<P extends Pick<DraftPicture, 'kind' | 'state'> & { position: number }>(
  rows: P[],
): P[] {
  const newest = Math.max(
    0,
    ...rows.filter((one) => one.kind === 'main' && one.state === 'ready').map((one) => one.position),
  )
  return rows.filter((one) => one.kind !== 'main' || one.position >= newest)
}

/** What the pictures of a draft amount to: files that were refused are not part of the work. */
function tallyOf(pictures: DraftPicture[]): PictureTally {
  const mains = pictures.filter((one) => one.kind === 'main')
  const is = (state: string) => mains.some((one) => one.state === state)
  return {
    main: is('ready') ? 'ready' : is('waiting') ? 'waiting' : 'none',
    waiting: pictures.filter((one) => one.state === 'waiting').length,
  }
}

/** The ready pictures, frozen as a submission keeps them: the main one first. */
export function frozenPictures(pictures: DraftPicture[]): FrozenPicture[] {
  return pictures
    .filter((one) => one.state === 'ready')
    .map(({ id, kind, sha256, bytes, width, height, widths, placeholder, colours }) => ({
      id,
      kind: kind as FrozenPicture['kind'],
      sha256,
      bytes,
      width: width!,
      height: height!,
      widths: widths as number[],
      placeholder,
      colours: colours as string[],
    }))
}

/** What would be sent now, with what is still lacking; `sent` only when nothing lacks and no picture is waiting. */
export function sendable(
  draft: Draft,
  pictures: DraftPicture[],
): { sent: Sent | null; lacks: Lack[]; waiting: boolean } {
  const tally = tallyOf(pictures)
  const lacks = missing(draft, tally)
  const frozen = freeze(draft)
  const ready = lacks.length === 0 && tally.waiting === 0 && frozen
  return {
    sent: ready ? { ...frozen, pictures: frozenPictures(pictures) } : null,
    lacks,
    waiting: tally.waiting > 0,
  }
}

/** Whether the draft differs from what stands; an unfinished draft does. */
export function changedSince(standing: Sent, draft: Draft, pictures: DraftPicture[]): boolean {
  const { sent } = sendable(draft, pictures)
  return sent === null || !sameWork(standing, sent)
}

/** Codes of what the entrant must confirm having seen, over all pictures of the work at the size it states. */
export function noticesOf(draft: Draft, pictures: DraftPicture[]): string[] {
  const size = statedSize(draft)
  const codes = pictures
    .filter((one) => one.state === 'ready')
    .flatMap((one) => printNotices(one.notices as string[], one.kind === 'main' ? printOf(one, size) : null))
  return [...new Set(codes)]
}
