import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { checkQueue } from '#app/entries/checks.server.ts'
import { checkPage } from '#app/entries/check-page.server.ts'
import { jurorMaterial, jurorText } from '#app/entries/juror-texts.server.ts'
import { bar } from '#app/entries/redact.ts'
import { redact, tryRedaction } from '#app/entries/redact.server.ts'
import { RedactionForm } from '#app/entries/RedactionForm.tsx'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { action } from '#app/routes/office.check.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, inTime, later, send, sentWork } from './works.ts'
import { saveDraft } from '#app/entries/save.server.ts'

freshDatabase()

const story = 'Nenek Umpan mengajari saya di Sanggar Batik Umpan. Budi mewarnai; telepon 0812-3456-7890.'

/** A sent work whose story names people, and who looks at it. */
async function scene() {
  const edition = await openEdition()
  const [entrant, helper] = [await person('entrant', { name: 'Siti Umpan' }), await person('helper')]
  const entryId = await sentWork(entrant, { story })
  const { id: submissionId } = await db.submission.findFirstOrThrow()
  return { edition, entrant, helper, entryId, submissionId }
}

const storyOf = async (submissionId: string) => (await jurorText(db, submissionId)).story

test('what the office ticks and adds is taken out for jurors; the submission and its hash stay', async () => {
  const { helper, entryId, submissionId } = await scene()
  const sent = await db.submission.findFirstOrThrow()
  expect(await storyOf(submissionId)).toBe(
    `Nenek Umpan mengajari saya di Sanggar Batik Umpan. Budi mewarnai; telepon ${bar}.`,
  )
  const by = visit(helper, later)
  expect(
    codeOf(await redact(by, entryId, { submissionId, phrases: ['Umpan', 'Budi'], own: 'nenek umpan\n' })),
  ).toBe('ok')
  expect(await storyOf(submissionId)).toBe(
    `${bar} mengajari saya di Sanggar Batik ${bar}. ${bar} mewarnai; telepon ${bar}.`,
  )
  expect(await db.submission.findFirstOrThrow()).toEqual(sent)
})

test('it is recorded with figures, and none of the words', async () => {
  const { helper, entryId, submissionId } = await scene()
  await redact(visit(helper, later), entryId, { submissionId, phrases: ['Umpan'], own: '' })
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'entry.redacted' } })
  expect(line).toMatchObject({ actor: helper.id, subject: `entry:${entryId}` })
  expect(line.facts).toEqual({ number: 1, version: 1, phrases: 1, places: 3, left: 2 })
  expect(JSON.stringify(line.facts)).not.toMatch(/umpan/i)
})

test('a phrase that does not stand in the texts is refused by its name, and nothing is kept', async () => {
  const { helper, entryId, submissionId } = await scene()
  const asked = await redact(visit(helper, later), entryId, { submissionId, phrases: [], own: 'Darmawan' })
  expect(asked).toEqual({ ok: false, refusal: { code: 'invalid', field: 'own', detail: 'Darmawan' } })
  expect(await db.redaction.count()).toBe(0)
})

test('looking first shows what jurors would read and keeps nothing', async () => {
  const { helper, entryId, submissionId } = await scene()
  const tried = await tryRedaction(visit(helper, later), entryId, {
    submissionId,
    phrases: ['Budi'],
    own: '',
  })
  if (!tried.ok) throw new Error(tried.refusal.code)
  expect(tried.value.read.story).toContain(`${bar} mewarnai`)
  expect(tried.value.choices.filter(({ ticked }) => ticked).map(({ phrase }) => phrase)).toEqual(['Budi'])
  expect(await db.redaction.count()).toBe(0)
})

test('the queue tells open texts from decided ones, and narrows to the open ones', async () => {
  const { helper, entryId, submissionId, entrant } = await scene()
  const plain = await sentWork(entrant, { title: 'Kelopak', members: '' }, later)
  const texts = async () => {
    const { works, undecided } = await checkQueue(new Date(later), null)
    return [works.map((work) => [work.id, work.texts]), undecided]
  }
  expect(await texts()).toEqual([
    [
      [entryId, 'undecided'],
      [plain, null],
    ],
    1,
  ])
  expect((await checkQueue(new Date(later), null, true)).works.map(({ id }) => id)).toEqual([entryId])
  // Deciding that nothing is taken out is a decision too.
  await redact(visit(helper, later), entryId, { submissionId, phrases: [], own: '' })
  expect(await texts()).toEqual([
    [
      [entryId, 'decided'],
      [plain, null],
    ],
    0,
  ])
})

test('a work that is sent anew is to be decided on anew', async () => {
  const { helper, entryId, submissionId, entrant } = await scene()
  await redact(visit(helper, later), entryId, { submissionId, phrases: ['Umpan'], own: '' })
  const by = visit(entrant, later)
  const { version } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  await saveDraft(by, entryId, { version, changes: { story: `${story} Umpan lagi.` } })
  expect(codeOf(await send(by, entryId))).toBe('ok')
  const page = (await checkPage(visit(helper, later), entryId))!
  expect(page.texts.decided).toBeNull()
  expect(codeOf(await redact(visit(helper, later), entryId, { submissionId, phrases: [], own: '' }))).toBe(
    'stale',
  )
})

test('the page marks what is taken out and what only seems a name, and ticks the makers’ own', async () => {
  const { helper, entryId } = await scene()
  const { texts } = (await checkPage(visit(helper, later), entryId))!
  expect(texts.choices.map(({ phrase, ticked }) => [phrase, ticked])).toEqual([
    ['Umpan', true],
    ['Budi', true],
    ['Sanggar Batik Umpan', false],
  ])
  const pieces = texts.marked.find(({ part }) => part === 'story')!.pieces
  expect(pieces.map(({ text }) => text).join('')).toBe(story)
  expect(pieces.filter(({ as }) => as === 'out').map(({ text }) => text)).toEqual(['0812-3456-7890'])
  expect(pieces.filter(({ as }) => as === 'seen').map(({ text }) => text)).toEqual([
    'Umpan',
    'Sanggar Batik Umpan',
    'Budi',
  ])
})

test('it can be changed while judging runs, and no more once the last round is over', async () => {
  const { edition, helper, entryId, submissionId } = await scene()
  const typed = { submissionId, phrases: ['Budi'], own: '' }
  const round = { where: { id: edition.rounds[0]!.id } }
  await db.round.update({ ...round, data: { opensAt: new Date('2026-05-02') } })
  expect(codeOf(await redact(visit(helper, '2026-05-03'), entryId, typed))).toBe('ok')
  await db.round.update({ ...round, data: { sealedAt: new Date('2026-05-14') } })
  expect(codeOf(await redact(visit(helper, '2026-05-15'), entryId, typed))).toBe('sealed')
})

test('what a finalist sends besides goes the same way, parts of the makers’ names taken out too', async () => {
  const { edition, helper, entryId, submissionId } = await scene()
  const roundId = edition.rounds[0]!.id
  expect(await jurorMaterial(db, { submissionId, roundId })).toBeNull()
  const text = 'Siti memakai kain ini; Sanggar Batik Umpan, WA 0812 3456 7890, Nenek Rohani.'
  await db.finalMaterial.create({ data: { roundId, entryId, text, at: new Date(later) } })
  await redact(visit(helper, later), entryId, { submissionId, phrases: ['Sanggar Batik Umpan'], own: '' })
  expect(await jurorMaterial(db, { submissionId, roundId })).toBe(
    `${bar} memakai kain ini; ${bar}, WA ${bar}, Nenek Rohani.`,
  )
})

test('jurors and entrants may not, and a work that was taken back is left alone', async () => {
  const { entrant, entryId, submissionId, helper } = await scene()
  const typed = { submissionId, phrases: [], own: '' }
  for (const role of ['juror', 'entrant'] as const)
    expect(codeOf(await redact(visit(await person(role), later), entryId, typed))).toBe('forbidden')
  expect(codeOf(await redact(visit(entrant, later), entryId, typed))).toBe('forbidden')
  await db.entry.update({ where: { id: entryId }, data: { withdrawnAt: new Date(later) } })
  expect(codeOf(await redact(visit(helper, later), entryId, typed))).toBe('withdrawn')
})

test('the form posts without a script: looked at, saved, or told what is wrong', async () => {
  const { helper, entryId, submissionId } = await scene()
  const post = async (body: [string, string][]) => {
    const answer = await action(await door(helper, entryId, [['submissionId', submissionId], ...body]))
    if (answer instanceof Response) return [answer.status, answer.headers.get('Location')]
    return 'data' in answer ? [answer.init?.status, answer.data] : [200, answer]
  }
  const looked = await post([
    ['intent', 'texts-look'],
    ['phrase', 'Budi'],
  ])
  expect(looked).toMatchObject([200, { texts: { tried: { read: { title: 'Padma Lematang' } } } }])
  expect(
    await post([
      ['intent', 'texts'],
      ['own', 'Bukan Di Sini'],
    ]),
  ).toMatchObject([422, { texts: { refusal: { field: 'own' }, typed: { own: 'Bukan Di Sini' } } }])
  expect(await db.redaction.count()).toBe(0)
  expect(
    await post([
      ['intent', 'texts'],
      ['phrase', 'Budi'],
    ]),
  ).toEqual([303, `/panitia/verifikasi/${entryId}?teks=tersimpan#teks-juri`])
  expect(await db.redaction.findFirstOrThrow()).toMatchObject({
    submissionId,
    phrases: ['Budi'],
    byId: helper.id,
  })
})

test('words that were only looked at are not lost when saving is refused', async () => {
  const { helper, entryId, submissionId } = await scene()
  const answer = {
    refusal: { code: 'invalid' as const, field: 'own', detail: 'Darmawan' },
    typed: { phrases: ['Budi', 'nenek umpan'], own: 'Darmawan' },
  }
  const page = (await checkPage(visit(helper, later), entryId))!
  expect(page.submissionId).toBe(submissionId)
  const form = createElement(RedactionForm, { page, view: page.texts, answer })
  const drawn = renderToStaticMarkup(LanguageProvider({ lang: 'id', children: form }))
  expect(/<textarea[^>]*>([^<]*)/.exec(drawn)![1]!.trim()).toBe('nenek umpan\nDarmawan')
})

async function door(who: Person, entry: string, body: [string, string][]) {
  const cookie = (await openSession(who.id, 'test', new Date(inTime))).split(';')[0]!
  const request = new Request(`http://localhost/panitia/verifikasi/${entry}`, {
    method: 'POST',
    headers: { Cookie: cookie },
    body: new URLSearchParams(body),
  })
  const context = { at: new Date(later), id: newId(), nonce: '', address: '127.0.0.1' }
  return { request, params: { entry }, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}
