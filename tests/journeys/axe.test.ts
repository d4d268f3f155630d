// WCAG 2.2 AA as far as a machine can tell, and nothing wider than the screen, on every page in both languages.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { launchChromium } from '../setup/chromium.ts'
import {
  cookieOf,
  finishContest,
  objectTo,
  smallContest,
  startJudging,
  type SmallContest,
} from '../setup/contest.ts'
import { startServer, type RunningServer } from '../setup/server.ts'

let contest: SmallContest
let sheet = ''
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  contest = await smallContest()
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
  browser = await launchChromium()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const look = (person: Person | null, paths: string[]) =>
  Promise.all([360, 1280].map((width) => lookAt(width, person, paths)))

async function lookAt(width: number, person: Person | null, paths: string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  if (person) {
    const [name, value] = (await cookieOf(person)).split('=') as [string, string]
    await context.addCookies([{ name, value, url: server.origin }])
  }
  const page = await context.newPage()
  for (const path of paths) {
    const answer = await page.goto(server.origin + path)
    expect(answer!.status(), path).toBeLessThan(500)
    await sound(page, `${path} at ${width}`)
  }
  await context.close()
}

async function sound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  expect(found, where).toEqual([])
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, `${where} is wider than the screen`).toBeLessThanOrEqual(0)
}

const bothLanguages = (paths: string[]) =>
  paths.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`])

test(
  'the public pages while entry is open',
  () =>
    look(
      null,
      bothLanguages([
        '/',
        '/galeri',
        '/relief',
        '/relief/kala',
        '/aturan',
        '/masuk',
        '/daftar',
        '/lupa',
        '/tidak-ada',
      ]),
    ),
  240_000,
)

test('the pages of an entrant', () => {
  const work = `/karya/${contest.entryId}`
  return look(contest.owner, [
    '/karya',
    '/en/karya',
    work,
    `/en${work}`,
    `${work}/gambar`,
    `${work}/periksa`,
    `${work}/tanda-terima`,
    '/akun',
    '/en/akun',
  ])
}, 240_000)

test(
  'the pages of the office before judging',
  () =>
    look(contest.organiser, [
      '/panitia',
      '/en/panitia',
      '/panitia/sayembara',
      '/panitia/juri',
      '/panitia/orang',
      '/panitia/verifikasi',
      `/panitia/verifikasi/${contest.entryId}`,
      '/panitia/kepentingan',
      '/panitia/penjurian',
      '/panitia/surat',
      '/en/panitia/sayembara',
    ]),
  240_000,
)

test('the desk of a juror, and what the office sees meanwhile', async () => {
  sheet = await startJudging(contest)
  await look(contest.juror, [
    '/juri',
    '/en/juri',
    '/juri/pernyataan',
    '/en/juri/pernyataan',
    '/juri/lihat',
    `/juri/lihat?karya=${sheet}`,
    '/juri/banding',
    `/juri/lembar/${sheet}`,
    `/juri/lembar/${sheet}?cara=skala`,
    `/juri/lembar/${sheet}?cara=raport`,
    `/juri/lembar/${sheet}/riwayat`,
    `/en/juri/lembar/${sheet}`,
    '/juri/kunci',
  ])
  await look(contest.organiser, ['/panitia/penjurian'])
}, 240_000)

test('the gallery after publication, and the result', async () => {
  await finishContest(contest, sheet)
  await objectTo(contest)
  const edition = `/galeri/${contest.edition.slug}`
  await look(
    null,
    bothLanguages([
      '/',
      '/galeri',
      edition,
      `${edition}/pali-001-padma-lematang`,
      '/relief/padma',
      '/verifikasi',
      `/verifikasi/${contest.edition.slug}`,
      '/keberatan',
    ]),
  )
  await look(contest.organiser, ['/panitia', '/panitia/hasil', '/en/panitia/hasil', '/panitia/umumkan'])
  await look(contest.organiser, bothLanguages(['/panitia/keberatan', '/panitia/keberatan/1']))
}, 240_000)
