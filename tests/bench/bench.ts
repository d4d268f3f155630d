// npm run bench -- NAME [options]: measures the built product and prints the figures. One file a bench, in this folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What every bench exports as `run`: measures, says its figures line by line, and answers the exit code. */
export type Bench = (args: string[], say: (line: string) => void) => Promise<number>

const [name = '', ...args] = process.argv.slice(2)
const file = join(import.meta.dirname, `${name}.ts`)
if (!/^[a-z]+$/.test(name) || name === 'bench' || !existsSync(file)) {
  process.stderr.write('npm run bench -- NAME, where NAME is a file of tests/bench\n')
  process.exit(1)
}
const { run } = (await import(file)) as { run: Bench }
process.exit(await run(args, (line) => process.stdout.write(`${line}\n`)))
