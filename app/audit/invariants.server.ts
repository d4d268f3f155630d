import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'

/** One statement that must always hold, and the rows for which it does not. */
export type Invariant = { name: string; broken: string[] }

/** Checks what must hold in the data whatever happened: executable statements, cheap enough to run at any time. */
export async function checkInvariants(): Promise<Invariant[]> {
  return Promise.all([
    holds('every submitted work has a number, every numbered work a submission', numbered()),
    holds('entry numbers run from 1 without a gap up to the last one given', gapless()),
    holds('versions of a submission run from 1 without a gap', versions()),
    holds('weights of every round sum to 100', weights()),
    holds('every mark is a whole number from 0 to 100 on a criterion of its own round', marks()),
    holds('no sheet is both recused and closed, and none of a recused one counts', excused()),
    holds('a sealed juror has no sheet left open', sealed()),
    holds('the original of every picture is on disk', originals()),
    holds('every published picture is linked to the public folder', published()),
    holds('the trail still has the head that each publication names', anchored()),
    holds('no letter waits for a job that does not exist', letters()),
  ])
}

async function holds(name: string, broken: Promise<string[]>): Promise<Invariant> {
  return { name, broken: await broken }
}

async function numbered() {
  const entries = await db.entry.findMany({
    select: { id: true, number: true, _count: { select: { submissions: true } } },
  })
  return entries
    .filter((entry) => (entry.number === null) !== (entry._count.submissions === 0))
    .map(({ id }) => `entry ${id}`)
}

async function gapless() {
  const editions = await db.edition.findMany({
    select: {
      id: true,
      lastNumber: true,
      entries: { where: { number: { not: null } }, select: { number: true } },
    },
  })
  return editions
    .filter(({ lastNumber, entries }) => {
      const numbers = entries.map(({ number }) => number!).sort((a, b) => a - b)
      return numbers.length !== lastNumber || numbers.some((number, index) => number !== index + 1)
    })
    .map(({ id }) => `edition ${id}`)
}

async function versions() {
  const submissions = await db.submission.findMany({
    select: { entryId: true, version: true },
    orderBy: { version: 'asc' },
  })
  const byEntry = group(submissions)
  return [...byEntry]
    .filter(([, list]) => list.some(({ version }, index) => version !== index + 1))
    .map(([id]) => `entry ${id}`)
}

function group<Row extends { entryId: string }>(rows: Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>()
  for (const row of rows) map.set(row.entryId, [...(map.get(row.entryId) ?? []), row])
  return map
}

async function weights() {
  const rounds = await db.round.findMany({ select: { id: true, criteria: { select: { weight: true } } } })
  return rounds
    .filter(({ criteria }) => criteria.reduce((sum, { weight }) => sum + weight, 0) !== 100)
    .map(({ id }) => `round ${id}`)
}

async function marks() {
  const rows = await db.mark.findMany({
    select: {
      value: true,
      sheetId: true,
      sheet: { select: { roundId: true } },
      criterion: { select: { roundId: true } },
    },
  })
  return rows
    .filter(
      ({ value, sheet, criterion }) =>
        !Number.isInteger(value) || value < 0 || value > 100 || sheet.roundId !== criterion.roundId,
    )
    .map(({ sheetId }) => `sheet ${sheetId}`)
}

async function excused() {
  const rows = await db.sheet.findMany({
    where: { recusedAt: { not: null }, closedAt: { not: null } },
    select: { id: true },
  })
  return rows.map(({ id }) => `sheet ${id}`)
}

async function sealed() {
  const seals = await db.seal.findMany({
    select: {
      seatId: true,
      round: {
        select: {
          id: true,
          criteria: { select: { id: true } },
          sheets: { include: { marks: { select: { value: true } } } },
        },
      },
    },
  })
  return seals.flatMap(({ seatId, round }) =>
    round.sheets
      .filter(
        (sheet) =>
          sheet.seatId === seatId &&
          !sheet.recusedAt &&
          !sheet.closedAt &&
          sheet.marks.length !== round.criteria.length,
      )
      .map(({ id }) => `sheet ${id}`),
  )
}

async function originals() {
  const pictures = await db.picture.findMany({
    where: { removedAt: null },
    select: { id: true, original: true },
  })
  return pictures
    .filter(({ original }) => !existsSync(join(env.DATA_DIR, 'originals', original)))
    .map(({ id }) => `picture ${id}`)
}

async function published() {
  const works = await db.publishedWork.findMany({ select: { id: true, content: true } })
  return works
    .filter(({ content }) => {
      const { pictures } = content as { pictures: { publicKey: string }[] }
      return pictures.some(({ publicKey }) => !existsSync(join(env.DATA_DIR, 'public', publicKey)))
    })
    .map(({ id }) => `published work ${id}`)
}

async function anchored() {
  const publications = await db.publication.findMany({ select: { id: true, auditHead: true } })
  const heads = publications.map(({ auditHead }) => auditHead)
  const lines = await db.auditLine.findMany({ where: { hash: { in: heads } }, select: { hash: true } })
  const there = new Set(lines.map(({ hash }) => hash))
  return publications.filter(({ auditHead }) => !there.has(auditHead)).map(({ id }) => `publication ${id}`)
}

async function letters() {
  const waiting = await db.letter.findMany({
    where: { state: 'queued', channel: 'mail' },
    select: { id: true },
  })
  const jobs = new Set(
    (await db.job.findMany({ where: { kind: 'letter' }, select: { key: true } })).map(({ key }) => key),
  )
  return waiting.filter(({ id }) => !jobs.has(`letter:${id}`)).map(({ id }) => `letter ${id}`)
}
