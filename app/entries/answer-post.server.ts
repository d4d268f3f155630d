import { data } from '@remix-run/node'
import type { Door } from '#app/accounts/visit.server.ts'
import { goTo, notFound, statusOf } from '#app/ground/http.server.ts'
import type { Refusal } from '#app/ground/outcome.ts'
import { href } from '#app/words/language.ts'
import type { Draft } from './content.ts'
import { reenter, type EntrantVisit } from './enter.server.ts'
import { pairsOfForm } from './forms.ts'

/** What came of a posted form of one's own work: the path to go on to, or why not, with what was typed. */
export type Posted =
  { ok: true; next: string } | { ok: false; refusal: Refusal; typed?: Draft; theirs?: Partial<Draft> }

/**
 * Answers a post to a page of one's own work. Without a session the page asks to sign in and carries everything
 * typed along; with credentials among the fields it signs in first and goes on.
 */
export async function answerPost(door: Door, post: (visit: EntrantVisit, form: FormData) => Promise<Posted>) {
  const form = await door.request.formData()
  const entered = await reenter(door, form)
  if (!entered.ok) {
    const pairs = pairsOfForm(form)
    return data({ refusal: entered.refusal, pairs, ...nothing }, { status: statusOf(entered.refusal) })
  }
  const { visit, headers } = entered.value
  const posted = await post(visit, form)
  if (posted.ok) return goTo(href(visit.lang, posted.next), headers)
  const { refusal, typed, theirs } = posted
  if (refusal.code === 'not-found') notFound()
  return data({ refusal, typed, theirs, pairs: [] }, { status: statusOf(refusal), headers })
}

const nothing = { typed: undefined, theirs: undefined }
