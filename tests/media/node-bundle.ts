import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// The bundler that Vite brings along: a hundred times quicker than Vite where nothing but joining is asked.
const require = createRequire(import.meta.url)
const { build } = createRequire(require.resolve('vite'))('esbuild') as {
  build: (options: object) => Promise<unknown>
}
const native = ['better-sqlite3', '@node-rs/*', '@prisma/client', '@prisma/client/*', 'sharp']
const commonJs = `import { createRequire } from 'node:module'
import { dirname as directoryOf } from 'node:path'
import { fileURLToPath as pathOfUrl } from 'node:url'
const require = createRequire(import.meta.url), __filename = pathOfUrl(import.meta.url), __dirname = directoryOf(__filename)`

/** Joins a program of the tests with all it needs, so that its process starts in no time. Answers its path and how to remove it. */
export async function nodeProgram(entry: string): Promise<{ program: string; remove: () => void }> {
  // Beside the packages that stay outside.
  const folder = mkdtempSync(resolve('node_modules/.program-'))
  const program = `${folder}/program.mjs`
  await build({
    entryPoints: [resolve(entry)],
    outfile: program,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    external: native,
    banner: { js: commonJs },
    logLevel: 'error',
  })
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
