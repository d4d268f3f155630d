import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { loader as picture } from '#app/routes/desk.picture.ts'
import { action as save } from '#app/routes/desk.save.ts'
import { action as post, loader as read } from '#app/routes/desk.sheet.tsx'
import { loader as result } from '#app/routes/office.result.tsx'
import { freshDatabase } from '../setup/world.ts'
import { bait, openScene, scoringAt, sheetOf } from './room-scene.ts'

freshDatabase()

/** The arguments of a door for a request by this person. */
async function door(
  who: Person,
  path: string,
  params: Record<string, string>,
  body?: Record<string, string>,
) {
  const cookie = (await openSession(who.id, 'test', new Date(scoringAt))).split(';')[0]!
  const request = new Request(`http://localhost${path}`, {
    headers: { Cookie: cookie },
    ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
  })
  const context = { at: new Date(scoringAt), id: newId(), nonce: '', address: '127.0.0.1' }
  return { request, params, context } as LoaderFunctionArgs & ActionFunctionArgs
}

test('another juror’s sheet answers 404 at every door', async () => {
  const made = await openScene({ works: 1 })
  const [own, other] = made.panel
  const sheet = await sheetOf(made, other!, 1)
  const path = `/juri/lembar/${sheet}`
  const missing = { data: { code: 'not-found' }, init: { status: 404 } }
  await expect(read(await door(own!, path, { sheet }))).rejects.toMatchObject(missing)
  await expect(post(await door(own!, path, { sheet }, { version: '0', note: 'x' }))).rejects.toMatchObject(
    missing,
  )
  const file = { sheet, index: '0', file: '320.webp' }
  await expect(picture(await door(own!, path, file))).rejects.toMatchObject(missing)
  const saved = await save(await door(own!, path, { sheet }, { version: '0', note: 'x' }))
  expect(saved.status).toBe(404)
})

test('a sheet’s picture is answered to its juror alone, and tells nothing of its file', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  const sheet = await sheetOf(made, juror, 1)
  const { picture: frozen } = made.entries[0]!
  mkdirSync(join(env.DATA_DIR, 'pictures', frozen.id), { recursive: true })
  writeFileSync(join(env.DATA_DIR, 'pictures', frozen.id, '320.webp'), 'the bytes of the derivative')
  const answer = await picture(await door(juror, '/', { sheet, index: '0', file: '320.webp' }))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toContain('private')
  const headers = JSON.stringify([...answer.headers])
  const secrets = [frozen.id, frozen.sha256, bait.file, made.entries[0]!.entryId]
  expect(secrets.filter((secret) => headers.includes(secret))).toEqual([])
  for (const index of ['1', '00', '-1', 'x']) {
    const wrong = await door(juror, '/', { sheet, index, file: '320.webp' })
    await expect(picture(wrong)).rejects.toMatchObject({ init: { status: 404 } })
  }
})

test('an autosave answers what is stored, and 409 with it when another tab was faster', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  const sheet = await sheetOf(made, juror, 1)
  const field = `mark-${made.criteria[0]!.id}`
  const first = await save(await door(juror, '/', { sheet }, { version: '0', [field]: '80' }))
  expect(await first.json()).toMatchObject({ version: 1, savedAt: new Date(scoringAt).toISOString() })
  const late = await save(await door(juror, '/', { sheet }, { version: '0', [field]: '70' }))
  expect(late.status).toBe(409)
  expect(await late.json()).toMatchObject({
    code: 'stale',
    stored: { version: 1, marks: { [made.criteria[0]!.id]: 80 } },
  })
  const wrong = await save(await door(juror, '/', { sheet }, { version: '1', [field]: '101' }))
  expect(wrong.status).toBe(422)
  expect(await wrong.json()).toEqual({ code: 'invalid', wrong: [field] })
})

test('a plain post goes on to the next work still to be scored, and to the desk after the last', async () => {
  const made = await openScene({ works: 2 })
  const juror = made.panel[0]!
  const sheets = await db.sheet.findMany({
    where: { seat: { userId: juror.id } },
    orderBy: { position: 'asc' },
  })
  const all = Object.fromEntries(made.criteria.map(({ id }) => [`mark-${id}`, '80']))
  const body = { ...all, version: '0', intent: 'next' }
  const places = []
  for (const { id } of [sheets[1]!, sheets[0]!]) {
    const answer = await post(await door(juror, `/en/juri/lembar/${id}`, { sheet: id }, body))
    places.push([(answer as Response).status, (answer as Response).headers.get('Location')])
  }
  expect(places).toEqual([
    [303, `/en/juri/lembar/${sheets[0]!.id}`],
    [303, '/en/juri'],
  ])
})

test('the organiser’s page of the result is empty before the end, and closed to jurors', async () => {
  const made = await openScene({ works: 1 })
  expect(await result(await door(made.organiser, '/panitia/hasil', {}))).toEqual({ view: null })
  const juror = await door(made.panel[0]!, '/panitia/hasil', {})
  await expect(result(juror)).rejects.toMatchObject({ init: { status: 403 } })
})
