// Who may import whom, and what may stand where: read off the source, with a closed list of exceptions.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const floors: Record<string, number> = {
  ground: 0,
  words: 1,
  policy: 1,
  ui: 1,
  audit: 1.5, // under the other services: their changes are recorded too
  media: 2,
  mail: 2,
  reliefs: 2,
  likeness: 2.5, // compares pictures
  accounts: 3,
  contests: 4,
  entries: 5,
  judging: 6,
  objections: 6.5, // to a result; the gallery tells how many there are
  gallery: 7,
  exports: 8,
  worker: 9,
  routes: 9,
  cli: 9,
  '.': 9, // app's own files: root, entries, server
}

type File = { path: string; room: string; text: string; imports: string[] }

const files: File[] = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((path) => `app/${path}`)
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('app/ground/prisma/'))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    const room = path.split('/').length === 2 ? '.' : path.split('/')[1]!
    const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
    const imports = found.map((target) =>
      target.startsWith('#app/')
        ? `app/${target.slice(5)}`
        : target.startsWith('.')
          ? normalize(join(dirname(path), target))
          : target,
    )
    return { path, room, text, imports }
  })

const roomOf = (target: string) => (target.split('/').length === 2 ? '.' : target.split('/')[1]!)
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => !(file.room in floors)).map((file) => file.path)).toEqual([])
})

test('rooms import downwards only, and never a door', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((target) => target.startsWith('app/') && roomOf(target) !== file.room)
      .filter((target) => {
        const [from, to] = [floors[file.room]!, floors[roomOf(target)]!]
        // The law may name the floor's words and each other; only types cross there.
        if (from === 1 && to === 1) return false
        if (from === 9) return to === 9 && !['.', 'worker'].includes(roomOf(target))
        return to >= from
      })
      .map((target) => `${file.path} -> ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the arithmetic of judging imports nothing of the app but itself', () => {
  const wrong = files
    .filter((file) => file.path.startsWith('app/judging/maths/'))
    .flatMap((file) =>
      file.imports.filter((target) => target.startsWith('app/') && !target.startsWith('app/judging/maths/')),
    )
  expect(wrong).toEqual([])
})

test('the database is spoken to in server files of rooms only', () => {
  const uses = files.filter((file) =>
    file.imports.some((target) => /ground\/(db\.server|prisma)/.test(target)),
  )
  const wrong = uses.filter(
    (file) => !file.path.endsWith('.server.ts') || ['routes', '.', 'cli'].includes(file.room),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('raw SQL stands on the floor alone', () => {
  const wrong = files.filter(
    (file) => file.path !== 'app/ground/db.server.ts' && /\$(query|execute)Raw/.test(code(file.text)),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('the environment is read in one place', () => {
  const allowed = ['app/ground/env.server.ts', 'app/cli/prepare.mjs']
  const wrong = files.filter(
    (file) => !allowed.includes(file.path) && code(file.text).includes('process.env'),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('the time is asked in one place', () => {
  // The start script times its own steps before anything is installed; pages in the browser count down by their own clock.
  const allowed = ['app/ground/clock.server.ts', 'app/cli/prepare.mjs']
  const wrong = files.filter(
    (file) => !allowed.includes(file.path) && /Date\.now\(\)|new Date\(\)/.test(code(file.text)),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('pure files touch nothing of the world', () => {
  const world = /^(node:(?!zlib)|sharp$|nodemailer|pino|express|lucia|@node-rs)|\.server\.tsx?$/
  const inProcessOfTheirOwn = [
    'app/server.ts',
    'app/media/darkroom.ts',
    'app/likeness/eye.ts',
    'app/routes.ts',
  ]
  const wrong = files
    .filter((file) => file.path.endsWith('.ts') && !file.path.endsWith('.server.ts'))
    .filter((file) => !['routes', 'cli'].includes(file.room) && !inProcessOfTheirOwn.includes(file.path))
    .flatMap((file) =>
      file.imports.filter((target) => world.test(target)).map((target) => `${file.path} -> ${target}`),
    )
  expect(wrong).toEqual([])
})

test('a room that changes something records it', () => {
  const unrecorded: Record<string, string> = {
    'app/accounts/session.server.ts': 'sessions are Lucia’s; signing in and out is recorded by its caller',
    'app/mail/outbox.server.ts': 'a letter is part of the change that its caller records',
    'app/mail/send.server.ts': 'the fate of a letter stands in the letter itself',
    'app/accounts/ticket.server.ts': 'a link is part of the invitation or reset that its caller records',
    'app/audit/record.server.ts': 'it is the record',
    'app/media/uploads.server.ts':
      'a file on its way is not a fact yet; its arrival is recorded by the room that takes it',
    'app/contests/arrange-results.server.ts': 'arrange, which it changes the edition through, records it',
    'app/contests/criteria.server.ts': 'arrange, which it changes a round through, records it',
    'app/worker/loop.server.ts': 'the fate of a job stands in the job itself',
  }
  const writes = /\b(?:tx|db)\.\w+\.(?:create|createMany|update|updateMany|upsert|delete|deleteMany)\(/
  const wrong = files
    .filter((file) => !file.path.startsWith('app/ground/') && writes.test(code(file.text)))
    .filter((file) => !/\brecord\(/.test(file.text) && !(file.path in unrecorded))
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('what jurors read never selects who made it', () => {
  const identity = /\b(entrant|entrantId|members|email|phone|original|draft)\b\s*:/
  const juror = files.filter(
    (file) => file.path.startsWith('app/judging/desk/') && file.path.endsWith('.server.ts'),
  )
  expect(juror.length).toBeGreaterThan(0)
  expect(juror.filter((file) => identity.test(code(file.text))).map((file) => file.path)).toEqual([])
})

test('what people read stands in words.ts, not in components', () => {
  // Text between tags: letters of two words or more.
  const visible = />\s*[A-Za-z][a-z]+ [a-z]+[^<>{}=;]*</
  const wrong = files.filter(
    (file) => file.path.endsWith('.tsx') && visible.test(code(file.text).replace(/=>/g, '')),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('doors are thin and no file is a heap', () => {
  const lines = (file: File) => file.text.trimEnd().split('\n').length
  const heavyDoors = files.filter((file) => file.room === 'routes' && lines(file) > 62)
  const heaps = files.filter((file) => lines(file) > 250)
  expect(heavyDoors.map((file) => `${file.path} ${lines(file)}`)).toEqual([])
  expect(heaps.map((file) => `${file.path} ${lines(file)}`)).toEqual([])
})

test('no file says nothing by its name', () => {
  const empty = /\/(index|utils?|helpers?|service|types|common|manager|misc|lib)\.(server\.)?tsx?$/
  expect(files.filter((file) => empty.test(file.path)).map((file) => file.path)).toEqual([])
})
