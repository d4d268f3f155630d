import { data, redirect } from '@remix-run/node'
import type { Refusal, RefusalCode } from './outcome.ts'

/** What app/server.ts hands to every loader and action. */
export type DoorContext = { at: Date; id: string; nonce: string; address: string }

declare module '@remix-run/node' {
  interface AppLoadContext extends DoorContext {}
  interface Future {
    v3_singleFetch: true
  }
}

const statuses: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'sign-in': 401,
  forbidden: 403,
  'wrong-credentials': 401,
  'too-many-attempts': 429,
  'link-expired': 410,
  stale: 409,
  taken: 409,
  closed: 409,
  withdrawn: 409,
  sealed: 409,
  recused: 409,
  'already-decided': 409,
  'already-judging': 409,
  'already-seated': 409,
  'last-organiser': 409,
  'not-judging': 409,
  'already-published': 409,
  'objections-closed': 409,
  'ranking-changed': 409,
  conflict: 409,
  'too-large': 413,
  'not-kept': 500,
}

/** The HTTP status of a refusal; what a person can mend in the form is 422. */
export function statusOf(refusal: Refusal): number {
  return statuses[refusal.code] ?? 422
}

/** Answers a form post that was refused: the refusal (and what was typed) for the page, under its status. */
export function refused<More extends object>(refusal: Refusal, more?: More) {
  return data({ refusal, ...(more as More) }, { status: statusOf(refusal) })
}

/** Answers a form post with fields to mend: what is wrong with them, and what was typed. */
export function unfit<Answer extends object>(answer: Answer) {
  return data(answer, { status: 422 })
}

/** Ends the request as a page that does not exist, or that one may not know of. */
export function notFound(): never {
  throw data({ code: 'not-found' } satisfies Refusal, { status: 404 })
}

/** Ends the request with a refusal's own status and page. */
export function stop(refusal: Refusal): never {
  throw data(refusal, { status: statusOf(refusal) })
}

/** Goes on to another page after a post, so that reloading repeats nothing. */
export function goTo(address: string, headers?: HeadersInit) {
  return redirect(address, { status: 303, headers })
}
