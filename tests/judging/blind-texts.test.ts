// A story full of names and numbers, and every byte that reaches the juror who reads it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntryContent } from '#app/entries/content.ts'
import { redact } from '#app/entries/redact.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { textOf } from '../exports/pdf-text.ts'
import { cookieOf } from '../setup/contest.ts'
import { person, visit } from '../setup/people.ts'
import { startServer, type RunningServer } from '../setup/server.ts'
import { afterAt, bait, finish, openScene, sheetOf, type Scene } from './room-scene.ts'

// Taken out by themselves: the maker's and a member's full name in other guises, and what the account is reached by.
const byThemselves = [
  'Siti Aminah Binti Umpan',
  'SITI  AMINAH',
  'Darmawan-Umpanwijaya',
  'S i t i A m i n a h',
  '0811 9999 0001',
  '+62 811-9999-0001',
  '(0711) 312-345',
  '1.siti.umpan@contoh.id',
  'www.kainumpan.id/toko',
  '@umpan_bertiga',
  'IG: bertigaumpan',
]
// Taken out because the office decided so.
const decided = ['Nenek Fatonah', 'Sanggar Batik Tersembunyi']
const baited = (at: number) =>
  `Dari ${[...byThemselves, ...decided].slice(at).join('; ')} untuk juri. Kelopaknya delapan.`
const needles = [
  'sitiaminah',
  'umpan',
  'darmawan',
  'fatonah',
  'tersembunyi',
  '81199990001',
  '8119999',
  '312345',
  'bertiga',
  'contohid',
]

let made: Scene
let server: RunningServer
let sheet = ''
let cookie = ''
const seen: { where: string; text: string }[] = []

beforeAll(async () => {
  const said: Partial<EntryContent> = {
    title: `Naga ${byThemselves[0]} dan ${decided[0]}`,
    story: `${baited(0)}\n\n${'Sungai mengalir tenang. '.repeat(30)}\n\n${baited(3)}`,
    reliefs: [{ key: 'kala', how: baited(1) }],
    dyes: `soga ${byThemselves[1]}`,
    colours: `biru ${byThemselves[2]}`,
    use: `kain panjang ${byThemselves[4]}`,
    ai: { used: true, how: baited(2) },
  }
  made = await openScene({ works: 2, jurors: 1, said })
  const { submissionId } = made.entries[0]!
  const typed = { submissionId, phrases: [], own: decided.join('\n') }
  const kept = await redact(visit(await person('helper'), '2026-05-02'), made.entries[0]!.entryId, typed)
  if (!kept.ok) throw new Error(kept.refusal.code)
  const { entryId } = made.entries[0]!
  await db.finalMaterial.create({
    data: {
      roundId: made.round.id,
      entryId,
      text: `${baited(0)} Kain dibawa sendiri.`,
      at: new Date('2026-05-02'),
    },
  })
  const juror = made.panel[0]!
  const seat = await db.seat.findFirstOrThrow({ where: { userId: juror.id } })
  await db.declaration.create({
    data: { id: newId(), seatId: seat.id, people: [], at: new Date('2026-05-03') },
  })
  sheet = await sheetOf(made, juror, 1)
  cookie = await cookieOf(juror)
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

/** What a browser of the juror is answered, with what stands in its headers. */
async function ask(path: string, body?: Record<string, string>, as = cookie) {
  const answer = await fetch(`${server.origin}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Cookie: as, Origin: server.origin },
    body: body && new URLSearchParams(body),
    redirect: 'manual',
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isPaper = answer.headers.get('Content-Type') === 'application/pdf'
  const text = isPaper ? textOf(bytes) : bytes.toString('utf8')
  return { status: answer.status, text: `${JSON.stringify([...answer.headers])} ${text}` }
}

async function look(path: string, status: number, body?: Record<string, string>) {
  const answer = await ask(path, body)
  expect([path, answer.status]).toEqual([path, status])
  seen.push({ where: path, text: answer.text })
  return answer.text
}

/** Letters and digits alone, so that no spacing hides a name. */
const folded = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const leaks = () =>
  seen.flatMap(({ where, text }) =>
    [text, text.replace(/<[^>]*>/g, ' ')].flatMap((one) =>
      needles.filter((needle) => folded(one).includes(needle)).map((needle) => `${where}: ${needle}`),
    ),
  )

test('every page and answer of the desk, in both languages, is without them', async () => {
  for (const lang of ['', '/en']) {
    for (const page of [
      '/juri',
      '/juri/lihat',
      `/juri/lihat?karya=${sheet}`,
      `/juri/banding?karya=${sheet}&karya=${await sheetOf(made, made.panel[0]!, 2)}`,
      `/juri/lembar/${sheet}`,
      `/juri/lembar/${sheet}?cara=skala`,
      `/juri/lembar/${sheet}/riwayat`,
      '/juri/kunci',
      '/juri/pernyataan',
    ]) {
      await look(`${lang}${page}`, 200)
      const [path, query] = page.split('?')
      await look(`${lang}${path}.data${query ? `?${query}` : ''}`, 200)
    }
  }
  await look(`/juri/lembar/${sheet}`, 422, { version: '0', [`mark-${made.criteria[0]!.id}`]: 'seribu' })
  await look(`/juri/lembar/${sheet}/simpan`, 200, { version: '0', comment: 'Garisnya tenang.' })
  expect(leaks()).toEqual([])
})

test('what is not taken out is read, with a bar and its name where something was', async () => {
  const html = await look(`/juri/lembar/${sheet}`, 200)
  expect(html).toContain('Kelopaknya delapan.')
  expect(html).toContain('[disamarkan]')
  expect(await look(`/en/juri/lembar/${sheet}`, 200)).toContain('[blacked out]')
})

test('after the seal the juror’s paper, the paper to be signed and the letters are without them', async () => {
  await finish(made)
  const sealed = await look('/juri/kunci', 200)
  expect(sealed).toContain('[disamarkan]')
  expect(await look('/juri/lembar-nilai.pdf', 200)).toContain('Naga [disamarkan] dan [disamarkan]')
  await endRound(visit(made.organiser, afterAt))
  await db.round.update({ where: { id: made.round.id }, data: { panelSees: 'panel' } })
  expect(await look('/juri/panel', 200)).toContain('[disamarkan]')
  const seat = await db.seat.findFirstOrThrow({ where: { userId: made.panel[0]!.id } })
  const office = await cookieOf(made.organiser)
  const paper = await ask(`/panitia/lembar-nilai/${seat.id}`, undefined, office)
  expect(paper.status).toBe(200)
  seen.push({ where: 'the paper to be signed', text: paper.text })
  const letters = await db.letter.findMany({ where: { userId: made.panel[0]!.id } })
  expect(letters.length).toBeGreaterThan(0)
  for (const { kind, subject, text } of letters)
    seen.push({ where: `letter ${kind}`, text: `${subject} ${text}` })
  expect(leaks()).toEqual([])
})

test('the search finds them where they stand: on the office’s page of the same work', async () => {
  const page = await ask(
    `/panitia/verifikasi/${made.entries[0]!.entryId}`,
    undefined,
    await cookieOf(made.organiser),
  )
  const text = folded(page.text)
  for (const needle of [
    'sitiaminah',
    'fatonah',
    '8119999',
    'darmawan',
    bait.email.split('@')[0]!.replace('.', ''),
  ])
    expect(text).toContain(needle)
})
