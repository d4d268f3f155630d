import { negativeOf, type Negative } from '#app/media/negative.server.ts'
import { openOriginal, type Original } from '#app/media/open-original.server.ts'

/** A file as the darkroom sees it: its facts and its negative. Throws when it is refused. */
export async function exposed(file: string): Promise<Original & Negative> {
  const opened = await openOriginal(file)
  if (!opened.ok) throw new Error(opened.refusal)
  return { ...opened.original, ...(await negativeOf(opened.original)) }
}
