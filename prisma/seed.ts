// npm run demo: fills an empty data folder with a complete made-up contest at a chosen moment, by playing every
// role through the real rooms. Everything it writes is labelled as demonstration by the pages themselves.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveDates } from '#app/contests/arrange.server.ts'
import { saveWindow } from '#app/contests/arrange-results.server.ts'
import { ensureFirstEdition } from '#app/contests/first-edition.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { calendarOf, MOMENTS, type Moment } from './seed/calendar.ts'
import { castJury, castMaker, castOffice, must, PASSWORD, visitBy } from './seed/cast.server.ts'
import { drawWork } from './seed/draw-work.server.ts'
import { acceptWork, draftWork, sendWork } from './seed/hand-in.server.ts'
import { finish, markSheets } from './seed/judge.server.ts'
import { WORKS } from './seed/works.ts'
import type { DemoWork } from './seed/works/work.ts'

const hour = 3_600_000
const mark = join(env.DATA_DIR, 'demonstration')
const moment = chosenMoment(process.argv)
const say = (line: string) => process.stdout.write(`${line}\n`)

if (existsSync(mark)) say(readFileSync(mark, 'utf8'))
else await fill()

function chosenMoment(args: string[]): Moment {
  const asked = args.includes('--at') ? args[args.indexOf('--at') + 1] : 'published'
  const found = MOMENTS.find((one) => one === asked)
  if (!found) throw new Error(`--at takes one of ${MOMENTS.join(', ')}`)
  return found
}

async function fill(): Promise<void> {
  const calendar = calendarOf(moment, now())
  await ensureFirstEdition(calendar.made)
  const organiser = await castOffice(calendar.made)
  const dates = { opensAt: calendar.opens, announcesAt: calendar.announced, maxWorks: 2 }
  const lastMinute = new Date(calendar.closes.getTime() - 60_000)
  must(await saveDates(visitBy(organiser, calendar.made), { ...dates, lastMinute }))
  // Two weeks, so that whoever looks at the demonstration a few days later can still object.
  const objectsTill = new Date(calendar.announced.getTime() + (14 * 24 + 14) * hour - 60_000)
  must(await saveWindow(visitBy(organiser, calendar.made), { objectsFrom: null, objectsTill }))
  const jurors = await castJury(organiser, calendar.made)
  const works = moment === 'draft' ? new Map<string, DemoWork>() : await collect(organiser, calendar)
  if (moment === 'judging' || moment === 'published') {
    must(await openRound(visitBy(organiser, calendar.judging), calendar.ended))
    const shares = moment === 'published' ? [1, 1, 1] : [1, 0.55, 0.1]
    for (const [index, juror] of jurors.entries()) {
      say(`  juror ${index + 1} marks`)
      const from = new Date(calendar.judging.getTime() + (index + 1) * 3 * hour)
      await markSheets(juror, index, works, shares[index]!, from, WORKS[8]!.key)
    }
  }
  if (moment === 'published') {
    say('  publishing; the finer prints of every picture are made now')
    await finish(organiser, jurors, works, calendar)
  }
  writeFileSync(mark, logins())
  say(logins())
  await closeDarkroom()
  await db.$disconnect()
}

/** Draws and hands in the works, a few hours apart; answers which entry is which work. */
async function collect(organiser: Person, { opens, closes }: { opens: Date; closes: Date }) {
  const works = new Map<string, DemoWork>()
  const arriving = moment === 'open' ? WORKS.slice(0, 12) : WORKS
  const until = Math.min(closes.getTime(), now().getTime()) - 2 * hour
  const apart = Math.floor((until - opens.getTime()) / arriving.length)
  let next = drawWork(arriving[0]!, { longSide: 2560 })
  for (const [index, work] of arriving.entries()) {
    const pictures = await next
    // The next cloth is drawn while this one's pictures are developed.
    if (arriving[index + 1]) next = drawWork(arriving[index + 1]!, { longSide: 2560 })
    say(`  ${work.content.title} (${index + 1} of ${arriving.length})`)
    const at = new Date(opens.getTime() + apart * (index + 1))
    const maker = await castMaker(work, index, new Date(at.getTime() - 2 * hour))
    const entryId = await draftWork(maker, work, pictures, new Date(at.getTime() - hour))
    works.set(entryId, work)
    // While entry is open some are still drafts, and some wait for the office.
    if (moment === 'open' && index >= 9) continue
    await sendWork(maker, entryId, at)
    if (moment !== 'open' || index < 4) await acceptWork(organiser, entryId, new Date(at.getTime() + hour))
  }
  return works
}

function logins(): string {
  return [
    `Demonstration (${moment}). Sign in at ${env.ORIGIN}/masuk with the password "${PASSWORD}":`,
    '  organiser  panitia@contoh.test',
    '  helper     petugas@contoh.test',
    '  jurors     juri1@contoh.test, juri2@contoh.test, juri3@contoh.test',
    moment === 'draft'
      ? '  entrants   sign up at /daftar'
      : '  entrants   peserta1@contoh.test, peserta2@contoh.test, 08127001002, ...',
  ].join('\n')
}
