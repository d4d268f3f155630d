import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { recuse } from '#app/judging/desk/recuse.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { loader } from '#app/routes/desk.panel.tsx'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, bait, finish, mark, openScene, scoringAt, sheetOf, type Scene } from './room-scene.ts'

freshDatabase()

/** What the door answers to this person. */
async function atTheDoor(who: Person) {
  const cookie = (await openSession(who.id, 'test', new Date(scoringAt))).split(';')[0]!
  const request = new Request('http://localhost/juri/panel', { headers: { Cookie: cookie } })
  const context = { at: new Date(scoringAt), id: newId(), nonce: '', address: '127.0.0.1' }
  return loader({ request, params: {}, context } as unknown as LoaderFunctionArgs)
}

const missing = { init: { status: 404 } }

async function judged(panelSees: string): Promise<Scene> {
  const made = await openScene({ works: 3 })
  await db.round.update({ where: { id: made.round.id }, data: { panelSees } })
  await recuse(visit(made.panel[0]!, scoringAt), await sheetOf(made, made.panel[0]!, 3), 'Keponakan')
  for (const [index, juror] of made.panel.entries())
    for (const number of [1, 2])
      await mark(
        made,
        juror,
        number,
        Array.from({ length: 5 }, () => 60 + 10 * index + number),
      )
  await finish(made)
  return made
}

test('nobody reads the panel’s marks before the end, and never where the rules say own', async () => {
  const made = await judged('own')
  await expect(atTheDoor(made.panel[0]!)).rejects.toMatchObject(missing)
  await endRound(visit(made.organiser, afterAt))
  await expect(atTheDoor(made.panel[0]!)).rejects.toMatchObject(missing)
})

test('where the rules say so a juror reads all totals of the own works: letters, own numbers, no makers', async () => {
  const made = await judged('panel')
  await expect(atTheDoor(made.panel[0]!)).rejects.toMatchObject(missing)
  await endRound(visit(made.organiser, afterAt))
  const { rounds } = await atTheDoor(made.panel[0]!)
  const [round] = rounds
  expect(round!.jurors.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  const own = round!.jurors.findIndex((juror) => juror.own)
  // The work that the juror stepped back from is not there.
  expect(round!.works.map(({ title }) => title).sort()).toEqual(['Penjaga Pintu 1', 'Penjaga Pintu 2'])
  for (const { title, totals } of round!.works) {
    const number = Number(title.at(-1))
    expect(totals[own]).toBe((60 + number) * 100)
    expect(totals.toSorted()).toEqual([60, 70, 80].map((base) => (base + number) * 100))
  }
  const all = JSON.stringify(rounds)
  const entries = made.entries.flatMap(({ entryId, picture }) => [entryId, picture.id])
  const secrets = [...Object.values(bait), ...entries, 'PALI-', 'Juri 2', made.panel[1]!.id]
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
})

test('while another round is to be judged a finished round’s marks stay sealed', async () => {
  const made = await judged('panel')
  const next = newId()
  await db.round.create({
    data: {
      id: next,
      editionId: made.edition.id,
      position: 2,
      name: 'Final',
      nameEn: 'Final',
      kind: 'final',
      seed: 'x',
    },
  })
  await endRound(visit(made.organiser, afterAt))
  await expect(atTheDoor(made.panel[0]!)).rejects.toMatchObject(missing)
  await db.round.update({ where: { id: next }, data: { opensAt: new Date(afterAt) } })
  await expect(atTheDoor(made.panel[0]!)).rejects.toMatchObject(missing)
  await db.round.update({ where: { id: next }, data: { sealedAt: new Date(afterAt) } })
  expect((await atTheDoor(made.panel[0]!)).rounds.map(({ name }) => name)).toEqual(['Penilaian'])
})
