import { printFacts, type PrintFacts } from '#app/media/print.ts'
import type { Draft } from './content.ts'
import { readSide } from './missing.ts'

type Measures = { width: number | null; height: number | null }

/** The size of the cloth as a draft states it, in centimetres; null while it is not stated. */
export function statedSize(draft: Pick<Draft, 'width' | 'height'>) {
  const [width, height] = [readSide(draft.width), readSide(draft.height)]
  return width && height ? { width, height } : null
}

/** What a main picture amounts to in print; null while it is not processed or the size is not stated. */
export function printOf(
  main: Measures | undefined,
  size: { width: number; height: number } | null,
): PrintFacts | null {
  if (!main?.width || !main.height || !size) return null
  return printFacts({ width: main.width, height: main.height }, size)
}

/** The codes to tell of a main picture: `coarse` says with numbers what `small` can only guess at. */
export function printNotices(notices: string[], print: PrintFacts | null): string[] {
  return print?.coarse ? [...notices.filter((code) => code !== 'small'), 'coarse'] : notices
}
