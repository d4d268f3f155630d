// Every address of the site x everyone who could ask for it, at each stage of the contest: who gets in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import routes from '#app/routes.ts'
import { keptReference } from './likeness/references.ts'
import { makeTiles } from './media/tile-tree.ts'
import {
  cookieOf,
  finishContest,
  objectTo,
  smallContest,
  startJudging,
  type SmallContest,
} from './setup/contest.ts'
import { startServer, type RunningServer } from './setup/server.ts'

const actors = ['visitor', 'owner', 'other', 'juror', 'outsider', 'helper', 'organiser'] as const
type ActorName = (typeof actors)[number]

// in the order of `actors`
const everyone = [200, 200, 200, 200, 200, 200, 200]
const nowhere = [404, 404, 404, 404, 404, 404, 404]
const anonymous = [200, 303, 303, 303, 303, 303, 303]
const signedIn = [303, 200, 200, 200, 200, 200, 200]
const gone = [410, 410, 410, 410, 410, 410, 410]
const ownWork = [303, 200, 404, 403, 403, 403, 403]
const noResult = [303, 404, 404, 403, 403, 403, 403]
const ownPicture = [404, 200, 404, 404, 404, 200, 200]
const jurors = [303, 403, 403, 200, 200, 403, 403]
const seated = [303, 403, 403, 200, 404, 403, 403]
const nobodysSheet = [303, 403, 403, 404, 404, 403, 403]
const office = [303, 403, 403, 403, 403, 403, 200]
// Before every round is over the office is led to the page that says so, a juror to the seal.
const officeLater = [303, 403, 403, 403, 403, 403, 303]
const noObjection = [303, 403, 403, 403, 403, 403, 404]
const jurorLater = [303, 403, 403, 303, 404, 403, 403]
const officeAndHelper = [303, 403, 403, 403, 403, 200, 200]

let contest: SmallContest
let sheet = ''
let reference = ''
let server: RunningServer
const cookies = new Map<ActorName, string>()

beforeAll(async () => {
  contest = await smallContest()
  reference = await keptReference(contest.organiser)
  await makeTiles(pathOf('pictures', contest.pictureId), 1600, 1200)
  for (const name of actors) if (name !== 'visitor') cookies.set(name, await cookieOf(contest[name]))
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

const asked = new Set<string>()

async function statuses(pattern: string, method: string): Promise<number[]> {
  asked.add(pattern)
  const path = pattern
    .replace(':entry', contest.entryId)
    .replace(':picture', contest.pictureId)
    .replace(':reference', reference)
    .replace(':sheet', sheet || 'x'.repeat(20))
    .replace(':index', '0')
    .replace(':seat', contest.edition.seats[0]!.id)
    .replace(':file', '640.webp')
    .replace('tiles/*', 'tiles/full/400,300/0/default.jpg')
    .replace(':edition', contest.edition.slug)
    .replace(':work', `pali-001-padma-lematang${pattern.startsWith('kartu') ? '.jpg' : ''}`)
    .replace(':key', 'padma')
    .replace(':number', '1')
    .replace(':secret', 'x'.repeat(32))
  const answers = []
  for (const name of actors) {
    const headers: Record<string, string> = { Cookie: cookies.get(name) ?? '', Origin: server.origin }
    const json = pattern.endsWith('/isian')
    if (method === 'POST')
      headers['Content-Type'] = json ? 'application/json' : 'application/x-www-form-urlencoded'
    const body =
      method === 'POST' && json ? '{"version":1,"changes":{"title":"Judul orang lain"},"seen":{}}' : undefined
    const answer = await fetch(`${server.origin}/${path}`, { method, headers, body, redirect: 'manual' })
    await answer.arrayBuffer()
    answers.push(answer.status)
  }
  return answers
}

type Row = [pattern: string, expected: number[]]
const check = async (rows: Row[], method = 'GET') => {
  const found: Row[] = []
  for (const [pattern] of rows) found.push([pattern, await statuses(pattern, method)])
  expect(found).toEqual(rows)
}

/** What is the same at every stage. */
const steady: Row[] = [
  ['', everyone],
  ['galeri', everyone],
  ['verifikasi', everyone],
  ['keberatan', everyone],
  ['keberatan/:secret', nowhere],
  ['relief', everyone],
  ['relief/:key', everyone],
  ['aturan', everyone],
  ['daftar', anonymous],
  ['masuk', anonymous],
  ['keluar', signedIn],
  ['lupa', everyone],
  ['pulihkan/:secret', gone],
  ['undangan/:secret', gone],
  ['akun', signedIn],
  ['karya', [200, 200, 200, 403, 403, 403, 403]],
  ['karya/:entry', ownWork],
  ['karya/:entry/gambar', ownWork],
  ['karya/:entry/periksa', ownWork],
  ['karya/:entry/tanda-terima', ownWork],
  // No final follows.
  ['karya/:entry/final', noResult],
  ['karya/:entry/gambar/:picture/:file', ownPicture],
  ['karya/:entry/gambar/:picture/tiles/*', ownPicture],
  ['juri', jurors],
  ['juri/pernyataan', seated],
  ['juri/banding', jurors],
  ['juri/kunci', seated],
  // The rules of the round do not open the panel's marks to jurors.
  ['juri/panel', nobodysSheet],
  ['panitia', officeAndHelper],
  ['panitia/sayembara', office],
  ['panitia/juri', office],
  ['panitia/orang', office],
  ['panitia/verifikasi', officeAndHelper],
  ['panitia/verifikasi/:entry', officeAndHelper],
  ['panitia/verifikasi/:entry/kemiripan', officeAndHelper],
  ['panitia/kemiripan', officeAndHelper],
  ['panitia/acuan', officeAndHelper],
  ['panitia/acuan/:reference/gambar/:file', officeAndHelper],
  ['panitia/asli/:picture', officeAndHelper],
  ['panitia/kepentingan', office],
  ['panitia/babak', office],
  ['panitia/penjurian', office],
  ['panitia/hasil', office],
  ['panitia/umumkan', office],
  ['panitia/koreksi', office],
  ['panitia/keberatan', office],
  ['panitia/berita-acara', office],
  ['panitia/surat', office],
  ['sehat', everyone],
  // These take posts only, or are signed: asking for them tells nothing.
  ['karya/:entry/isian', nowhere],
  ['juri/lembar/:sheet/simpan', nowhere],
  ['unggah', nowhere],
  ['ingest/*', [403, 403, 403, 403, 403, 403, 403]],
  ['*', nowhere],
]

test('while entry is open', () =>
  check([
    ...steady,
    ['galeri/:edition', nowhere],
    ['verifikasi/:edition', nowhere],
    ['verifikasi/:edition.json', nowhere],
    ['karya/:entry/hasil', noResult],
    ['galeri/:edition/:work', nowhere],
    ['kartu/:edition/:work', nowhere],
    ['iiif/:edition/collection.json', nowhere],
    ['iiif/:edition/:work/manifest.json', nowhere],
    ['juri/lihat', [303, 403, 403, 303, 303, 403, 403]],
    ['juri/lembar/:sheet', nobodysSheet],
    ['juri/lembar/:sheet/riwayat', nobodysSheet],
    ['juri/lembar/:sheet/gambar/:index/:file', nobodysSheet],
    ['juri/lembar/:sheet/gambar/:index/tiles/*', nobodysSheet],
    ['panitia/keberatan/:number', noObjection],
    ['panitia/berita-acara.pdf', officeLater],
    ['panitia/rekapitulasi.pdf', officeLater],
    ['panitia/lembar-nilai/:seat', officeLater],
    ['juri/lembar-nilai.pdf', jurorLater],
  ]))

test('posting changes nothing for those who may not', async () => {
  const refusedBut = (...allowed: ActorName[]) => actors.filter((name) => !allowed.includes(name))
  const rows: [string, ActorName[]][] = [
    ['karya/:entry', refusedBut('owner')],
    ['karya/:entry/gambar', refusedBut('owner')],
    ['karya/:entry/periksa', refusedBut('owner')],
    ['karya/:entry/isian', refusedBut('owner')],
    ['karya/:entry/final', refusedBut('owner')],
    ['juri/lembar/:sheet', refusedBut('juror', 'outsider')],
    ['juri/lembar/:sheet/simpan', refusedBut('juror', 'outsider')],
    ['juri/kunci', refusedBut('juror')],
    ['juri/pernyataan', refusedBut('juror')],
    ['panitia', refusedBut('organiser')],
    ['panitia/sayembara', refusedBut('organiser')],
    ['panitia/juri', refusedBut('organiser')],
    ['panitia/orang', refusedBut('organiser')],
    ['panitia/surat', refusedBut('organiser')],
    ['panitia/kepentingan', refusedBut('organiser')],
    ['panitia/babak', refusedBut('organiser')],
    ['panitia/penjurian', refusedBut('organiser')],
    ['panitia/hasil', refusedBut('organiser')],
    ['panitia/umumkan', refusedBut('organiser')],
    ['panitia/koreksi', refusedBut('organiser')],
    ['panitia/keberatan/:number', refusedBut('organiser')],
    ['panitia/verifikasi/:entry', refusedBut('organiser', 'helper')],
    ['panitia/verifikasi/:entry/kemiripan', refusedBut('organiser', 'helper')],
    ['panitia/kemiripan', refusedBut('organiser', 'helper')],
    ['panitia/acuan', refusedBut('organiser')],
  ]
  for (const [pattern, refused] of rows) {
    const found = await statuses(pattern, 'POST')
    for (const name of refused) {
      const status = found[actors.indexOf(name)]!
      // A visitor is sent to sign in, or asked to within the page.
      const refusals = name === 'visitor' ? [303, 401, 404] : [403, 404]
      expect(refusals, `POST ${pattern} by ${name}`).toContain(status)
    }
  }
})

test('while the jury judges', async () => {
  sheet = await startJudging(contest)
  await check([
    ...steady,
    ['galeri/:edition', nowhere],
    ['verifikasi/:edition', nowhere],
    ['verifikasi/:edition.json', nowhere],
    ['karya/:entry/hasil', noResult],
    ['galeri/:edition/:work', nowhere],
    ['kartu/:edition/:work', nowhere],
    ['iiif/:edition/collection.json', nowhere],
    ['iiif/:edition/:work/manifest.json', nowhere],
    ['juri/lihat', [303, 403, 403, 200, 303, 403, 403]],
    ['juri/lembar/:sheet', seated],
    ['juri/lembar/:sheet/riwayat', seated],
    ['juri/lembar/:sheet/gambar/:index/:file', seated],
    ['juri/lembar/:sheet/gambar/:index/tiles/*', seated],
    ['panitia/keberatan/:number', noObjection],
    ['panitia/berita-acara.pdf', officeLater],
    ['panitia/rekapitulasi.pdf', officeLater],
    ['panitia/lembar-nilai/:seat', officeLater],
    ['juri/lembar-nilai.pdf', jurorLater],
  ])
})

test('after publication', async () => {
  await finishContest(contest, sheet)
  await objectTo(contest)
  await check([
    ...steady,
    ['galeri/:edition', everyone],
    ['verifikasi/:edition', everyone],
    ['verifikasi/:edition.json', everyone],
    ['karya/:entry/hasil', ownWork],
    ['galeri/:edition/:work', everyone],
    ['kartu/:edition/:work', everyone],
    ['iiif/:edition/collection.json', everyone],
    ['iiif/:edition/:work/manifest.json', everyone],
    ['juri/lihat', [303, 403, 403, 200, 303, 403, 403]],
    ['juri/lembar/:sheet', seated],
    ['juri/lembar/:sheet/riwayat', seated],
    ['juri/lembar/:sheet/gambar/:index/:file', seated],
    ['juri/lembar/:sheet/gambar/:index/tiles/*', seated],
    ['panitia/keberatan/:number', office],
    ['panitia/berita-acara.pdf', office],
    ['panitia/rekapitulasi.pdf', office],
    ['panitia/lembar-nilai/:seat', office],
    ['juri/lembar-nilai.pdf', seated],
  ])
})

test('every address of the site stands in these tables', () => {
  const addresses = (entries: Entry[]): string[] => entries.flatMap((entry) => entry.path ?? '')
  const inIndonesian = addresses(routes as Entry[]).filter((path) => path !== 'en' && !path.startsWith('en/'))
  expect(inIndonesian.filter((path) => !asked.has(path))).toEqual([])
})

test('every page has an English twin, and only pages do', () => {
  const all = (routes as Entry[]).map((entry) => entry.path ?? '')
  const english = all.filter((path) => path === 'en' || path.startsWith('en/'))
  expect(english.length).toBeGreaterThan(25)
  for (const path of english) expect(all).toContain(path.slice(3))
})

type Entry = { path?: string }
