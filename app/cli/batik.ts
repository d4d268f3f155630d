// npm run batik -- <command>: what whoever owns the machine can do beside the site. One file a command.
import { check } from './check.ts'
import { organiser } from './organiser.ts'

type Say = (line: string) => void
type Command = { about: string; run: (say: Say, args: string[]) => Promise<number> }

const commands: Record<string, Command> = {
  organiser: {
    about: 'prints a one-time link with which an organiser makes an account',
    run: organiser,
  },
  check: {
    about: 'checks that the data agree with themselves and that the audit chain holds',
    run: check,
  },
}

const say: Say = (line) => process.stdout.write(`${line}\n`)
const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command) {
  process.exitCode = await command.run(say, args)
} else {
  say('npm run batik -- COMMAND')
  for (const [known, { about }] of Object.entries(commands)) say(`  ${known.padEnd(12)}${about}`)
  process.exitCode = name ? 1 : 0
}
