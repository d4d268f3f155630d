// Serves the built site. The one-time link for the first organiser is printed here, where only the machine's owner reads it.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { env } from '../ground/env.server.ts'
import '../server.ts'

// The very copy of the rooms that the server opened.
const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as {
  entry: { module: typeof import('../entry.server.tsx') }
}
process.stdout.write(`\nSitus siap: ${env.ORIGIN}\n`)
const link = await build.entry.module.firstOrganiser()
if (link) {
  process.stdout.write(
    `\nBelum ada panitia. Buka tautan ini untuk membuat akun panitia pertama (berlaku sekali, 14 hari):\nNo organiser yet. Open this link to make the first organiser's account (works once, 14 days):\n\n  ${link}\n\n`,
  )
}
