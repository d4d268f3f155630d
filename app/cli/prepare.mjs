// The door of every npm command. Plain JavaScript without dependencies, because on a fresh machine there are none yet:
// installs what is missing, generates, migrates, builds when stale, then does what was asked.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [command = 'start', ...rest] = process.argv.slice(2)
const say = (text) => process.stdout.write(`${text}\n`)
const tsx = ['--import', 'tsx']

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(`Node ${process.versions.node} is too old: version 20 or later is needed.`)
  process.exit(1)
}

/** Runs a step to its end; what it prints is shown only when it fails. */
function step(title, file, args, env = {}) {
  const began = Date.now()
  process.stdout.write(`· ${title} … `)
  try {
    execFileSync(file, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
  } catch (error) {
    say('failed')
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`)
    process.exit(1)
  }
  say(`${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** A digest of the names, sizes and contents of files, to know whether they changed. */
function digest(...paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name))
    } else hash.update(path).update(readFileSync(path))
  }
  paths.forEach(visit)
  return hash.digest('hex')
}

/** Does a step again only when what it depends on has changed since. */
function whenStale(stamp, current, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return
  work()
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, current)
}

function install() {
  whenStale(
    'node_modules/.sayembara-installed',
    digest('package.json', 'package-lock.json') + process.version,
    () => {
      say(
        'Installing npm packages; the first time takes a few minutes, because the database driver is compiled.',
      )
      // Only the driver needs its install script; Prisma's would download an engine that is not used here.
      const way = existsSync('node_modules') ? 'install' : 'ci'
      step('packages', 'npm', [way, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
      if (!existsSync('node_modules/better-sqlite3/build/Release/better_sqlite3.node')) {
        step('database driver', 'npm', ['rebuild', 'better-sqlite3', '--loglevel=error'])
      }
    },
  )
}

function generate() {
  whenStale('app/ground/prisma/.stamp', digest('prisma/schema.prisma', 'package-lock.json'), () => {
    step('database client', process.execPath, ['node_modules/prisma/build/index.js', 'generate'])
  })
}

function migrate(folder) {
  mkdirSync(folder, { recursive: true })
  // A database that was taken away comes anew.
  if (!existsSync(join(folder, 'sayembara.db'))) rmSync(join(folder, '.migrated'), { force: true })
  whenStale(join(folder, '.migrated'), digest('prisma/migrations'), () => {
    step('database', process.execPath, ['node_modules/prisma/build/index.js', 'migrate', 'deploy'], {
      DATA_DIR: folder,
    })
  })
}

function build() {
  const sources = digest('app', 'public', 'vite.config.ts', 'remix.config.js', 'package-lock.json')
  whenStale('build/.stamp', sources, () => {
    rmSync('build', { recursive: true, force: true })
    step('pages', process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
      NODE_ENV: 'production',
    })
  })
}

/** Hands over to a program of the app, passing signals on, and ends as it ends. */
function become(args, env = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

// An empty setting is none, as in app/ground/env.server.ts.
const data = resolve(process.env.DATA_DIR || (command === 'demo' ? 'data-demo' : 'data'))
install()
generate()

switch (command) {
  case 'start':
    migrate(data)
    build()
    become([...tsx, 'app/cli/start.ts'], { NODE_ENV: 'production', DATA_DIR: data })
    break
  case 'demo': {
    const moment = rest.includes('--at') ? rest[rest.indexOf('--at') + 1] : 'published'
    const folder = process.env.DATA_DIR ? data : `${data}-${moment}`
    migrate(folder)
    build()
    say('Preparing the demonstration; the first time its works are drawn, which takes a few minutes.')
    const env = { NODE_ENV: 'production', DATA_DIR: folder }
    const seeded = spawnSync(process.execPath, [...tsx, 'prisma/seed.ts', '--at', moment], {
      stdio: 'inherit',
      env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    })
    if (seeded.status !== 0) process.exit(seeded.status ?? 1)
    become([...tsx, 'app/cli/start.ts'], env)
    break
  }
  case 'dev':
    migrate(data)
    become([...tsx, 'app/server.ts'], { NODE_ENV: 'development', DATA_DIR: data })
    break
  case 'test':
    build()
    become(['node_modules/vitest/vitest.mjs', 'run', ...rest], { NODE_ENV: 'test' })
    break
  case 'walk':
    build()
    become([...tsx, 'tests/journeys/walk.ts', ...rest], { NODE_ENV: 'production' })
    break
  case 'bench':
    build()
    become([...tsx, 'tests/bench/bench.ts', ...rest], { NODE_ENV: 'production' })
    break
  case 'batik':
    // Counting anew needs the exported file and nothing else.
    if (rest[0] !== 'recount') migrate(data)
    become([...tsx, 'app/cli/batik.ts', ...rest], { NODE_ENV: 'production', DATA_DIR: data })
    break
  case 'migration':
    become([...tsx, 'app/cli/migration.ts', ...rest])
    break
  default:
    say(`Unknown command: ${command}`)
    process.exit(1)
}
