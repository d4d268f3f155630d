import { beforeEach, expect, test } from 'vitest'
import { hashPassword } from '#app/accounts/password.server.ts'
import { openSession } from '#app/accounts/session.server.ts'
import type { Door } from '#app/accounts/visit.server.ts'
import { answerAutosave } from '#app/entries/answer-autosave.server.ts'
import { answerPost } from '#app/entries/answer-post.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { pairsOfDraft } from '#app/entries/draft.ts'
import { entrantVisit } from '#app/entries/enter.server.ts'
import { readDecision, readDraftForm } from '#app/entries/forms.ts'
import { postDraft } from '#app/entries/post-draft.server.ts'
import { postReview } from '#app/entries/post-review.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { filledDraft, fullDraft, inTime } from './works.ts'

freshDatabase()

const password = 'kain-mori-2026'
let actor: Person

beforeEach(async () => {
  await openEdition()
  actor = await person('entrant', { email: 'siti@contoh.id' })
  await db.user.update({ where: { id: actor.id }, data: { passwordHash: await hashPassword(password) } })
})

/** A request as a door receives it; the contest's clock, but a session that the real one takes for open. */
async function doorOf(fields: [string, string][], as: Person | null, at = inTime): Promise<Door> {
  const cookie = as ? (await openSession(as.id, '', new Date(at))).split(';')[0]! : ''
  const request = new Request('http://localhost/karya/x', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  })
  return { request, context: { at: new Date(at), id: 'test', nonce: '', address: '127.0.0.1' } }
}

const whole = (draft: typeof fullDraft, version: number, intent = 'save'): [string, string][] => [
  ...pairsOfDraft(draft),
  ['version', String(version)],
  ['seen', JSON.stringify(fullDraft)],
  ['intent', intent],
]

const postTo = (entryId: string, door: Door) => answerPost(door, (by, form) => postDraft(by, entryId, form))

type Shown = {
  refusal: { code: string }
  pairs: [string, string][]
  typed?: { title: string; story: string }
  theirs?: object
}

/** An answer as a status with what its page is given. */
function shown(answer: unknown): { status: number; page: Shown } {
  if (answer instanceof Response) throw new Error(`expected a page, got ${answer.status}`)
  const { data, init } = answer as { data: Shown; init: { status: number } }
  return { status: init.status, page: data }
}

function titleOf(entry: { draft: unknown }): string {
  return (entry.draft as { title: string }).title
}

test('the whole form posted without a script saves everything and goes back to the page', async () => {
  const entryId = await filledDraft(actor)
  const next = { ...fullDraft, title: 'Diubah', members: 'Sari', licence: false }
  const answer = (await postTo(entryId, await doorOf(whole(next, 2), actor))) as Response
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/karya/${entryId}`])
  expect((await db.entry.findUniqueOrThrow({ where: { id: entryId } })).draft).toEqual(next)
})

test('without a session the answer is 401 and carries all that was typed, but no password', async () => {
  const entryId = await filledDraft(actor)
  const fields: [string, string][] = [...whole({ ...fullDraft, title: 'Tak hilang' }, 2), ['password', 'x']]
  const door = await doorOf(fields, null)
  const { status, page } = shown(await postTo(entryId, door))
  expect(status).toBe(401)
  expect(page.pairs).toContainEqual(['title', 'Tak hilang'])
  expect(page.pairs).toContainEqual(['story', fullDraft.story])
  expect(page.pairs.map(([name]) => name)).not.toContain('password')
  // The page itself is shown, not the way to the sign-in page.
  expect(await entrantVisit(door)).toBeNull()
})

test('signing in within the page lets the same save through, with a session', async () => {
  const entryId = await filledDraft(actor)
  const credentials: [string, string][] = [
    ['identifier', 'siti@contoh.id'],
    ['password', password],
  ]
  const fields = [...whole({ ...fullDraft, title: 'Tak hilang' }, 2), ...credentials]
  const answer = (await postTo(entryId, await doorOf(fields, null))) as Response
  expect(answer.status).toBe(303)
  expect(answer.headers.get('Set-Cookie')).toContain('sesi=')
  expect(titleOf(await db.entry.findUniqueOrThrow({ where: { id: entryId } }))).toBe('Tak hilang')
})

test('signing in within the page lets the same submission through', async () => {
  const entryId = await filledDraft(actor)
  const fields: [string, string][] = [
    ['version', '2'],
    ['identifier', 'siti@contoh.id'],
    ['password', password],
  ]
  const answer = await answerPost(await doorOf(fields, null), (by, form) => postReview(by, entryId, form))
  expect((answer as Response).status).toBe(303)
  expect(await db.entry.findUniqueOrThrow({ where: { id: entryId } })).toMatchObject({ number: 1 })
})

test('a wrong password within the page keeps everything typed', async () => {
  const entryId = await filledDraft(actor)
  const fields: [string, string][] = [
    ...whole({ ...fullDraft, title: 'Tak hilang' }, 2),
    ['identifier', 'siti@contoh.id'],
    ['password', 'salah'],
  ]
  const { status, page } = shown(await postTo(entryId, await doorOf(fields, null)))
  expect([status, page.refusal.code]).toEqual([401, 'wrong-credentials'])
  expect(page.pairs).toContainEqual(['title', 'Tak hilang'])
})

test('a form posted from an older tab is shown with both values, and nothing is overwritten', async () => {
  const entryId = await filledDraft(actor)
  await postTo(entryId, await doorOf(whole({ ...fullDraft, title: 'Tab satu' }, 2), actor))
  const late = await postTo(entryId, await doorOf(whole({ ...fullDraft, title: 'Tab dua' }, 2), actor))
  expect(shown(late)).toMatchObject({
    status: 409,
    page: {
      refusal: { code: 'stale' },
      typed: { title: 'Tab dua' },
      theirs: { title: 'Tab satu' },
    },
  })
  expect(titleOf(await db.entry.findUniqueOrThrow({ where: { id: entryId } }))).toBe('Tab satu')
})

test('after the deadline the answer is 409 and still holds what was typed', async () => {
  const entryId = await filledDraft(actor)
  const fields = whole({ ...fullDraft, story: 'Diketik tadi.' }, 2)
  const answer = await postTo(entryId, await doorOf(fields, actor, '2026-05-01T00:00:00+07:00'))
  expect(shown(answer)).toMatchObject({ status: 409, page: { typed: { story: 'Diketik tadi.' } } })
})

test('going on with an unfinished form saves it and answers 422', async () => {
  const entryId = await filledDraft(actor)
  const fields = whole({ ...fullDraft, title: '', reliefs: [] }, 2, 'review')
  const answer = await postTo(entryId, await doorOf(fields, actor))
  expect(shown(answer).status).toBe(422)
  expect(titleOf(await db.entry.findUniqueOrThrow({ where: { id: entryId } }))).toBe('')
})

test("someone else's page answers 404", async () => {
  const entryId = await filledDraft(await person('entrant'))
  const door = await doorOf(whole(fullDraft, 2), actor)
  await expect(postTo(entryId, door)).rejects.toMatchObject({ init: { status: 404 } })
})

test('the autosave answers 400 for what is no JSON and 422 for what is no change', async () => {
  const entryId = await filledDraft(actor)
  const post = async (body: string) =>
    (
      await answerAutosave(
        visit(actor, inTime),
        entryId,
        new Request('http://localhost', { method: 'POST', body }),
      )
    ).status
  const change = { version: 2, changes: { title: 'x' }, seen: { title: 'Padma Lematang' } }
  expect(await post('{"version":')).toBe(400)
  expect(await post('[]')).toBe(422)
  expect(await post(JSON.stringify({ ...change, changes: { title: 7 } }))).toBe(422)
  expect(await post(JSON.stringify({ ...change, changes: { number: 1 } }))).toBe(422)
  expect(await post(JSON.stringify({ ...change, changes: { story: 'x'.repeat(20_001) } }))).toBe(422)
  expect(await post(JSON.stringify(change))).toBe(200)
})

test('the autosave answers 401 without a session and 404 for what is not one’s own', async () => {
  const entryId = await filledDraft(await person('entrant'))
  const body = JSON.stringify({ version: 1, changes: {}, seen: {} })
  const request = () => new Request('http://localhost', { method: 'POST', body })
  expect((await answerAutosave(visit({ role: 'visitor' }, inTime), entryId, request())).status).toBe(401)
  expect((await answerAutosave(visit(actor, inTime), entryId, request())).status).toBe(404)
  expect((await answerAutosave(visit(actor, inTime), 'unknown', request())).status).toBe(404)
})

test('what was typed without a session can begin a draft of its own', async () => {
  const form = new FormData()
  for (const [name, value] of whole({ ...fullDraft, title: 'Baru' }, 2)) form.append(name, value)
  const begun = await begin(visit({ role: 'visitor' }, inTime), '', readDraftForm(form)!.changes)
  if (!begun.ok) throw new Error(begun.refusal.code)
  expect(titleOf(await db.entry.findUniqueOrThrow({ where: { id: begun.value.entryId } }))).toBe('Baru')
})

test('a correction typed as 23.59 may be answered until the end of that minute', () => {
  const form = new FormData()
  form.append('verdict', 'correction')
  form.append('until', '2026-05-05T23:59')
  form.append('sentence', 'identity')
  form.append('sentence', 'theme')
  expect(readDecision(form)).toMatchObject({
    until: new Date('2026-05-06T00:00:00+07:00'),
    // A sentence that belongs to another verdict is not said.
    sentences: ['identity'],
  })
})
