import type { Refusal } from '#app/ground/outcome.ts'
import { everywhere } from '#app/words/everywhere.ts'
import type { Lang } from '#app/words/language.ts'

/** What a page says that stands in for another: its title, and what to do. `visit` is the id in the log. */
export function faultText(
  lang: Lang,
  { status, refusal, visit }: { status: number; refusal?: Refusal; visit: string },
): { title: string; text: string } {
  const w = everywhere[lang]
  if (status === 404) return { title: w.notFoundTitle, text: w.notFoundText }
  if (status === 403) return { title: w.forbiddenTitle, text: w.refusal({ code: 'forbidden' }) }
  if (refusal && status < 500) return { title: w.refusal(refusal), text: '' }
  return { title: w.brokenTitle, text: w.brokenText(visit) }
}

/** Status and refusal of whatever ended a request: a door's answer, or a fault of ours. */
export function faultOf(error: unknown): { status: number; refusal?: Refusal } {
  if (!isAnswer(error)) return { status: 500 }
  return { status: error.status, refusal: isRefusal(error.data) ? error.data : undefined }
}

function isAnswer(error: unknown): error is { status: number; data: unknown } {
  return typeof error === 'object' && error !== null && 'status' in error && 'data' in error
}

function isRefusal(data: unknown): data is Refusal {
  return typeof data === 'object' && data !== null && 'code' in data
}
