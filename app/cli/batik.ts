// npm run batik -- <command>: what whoever owns the machine can do beside the site. One file a command, read only
// when it is asked for: importing what speaks to the database opens it.
import process from 'node:process'

type Say = (line: string) => void
type Command = { about: string; run: (say: Say, args: string[]) => Promise<number> }

const commands: Record<string, Command> = {
  organiser: {
    about: 'prints a one-time link with which an organiser makes an account',
    run: async (say) => (await import('./organiser.ts')).organiser(say),
  },
  check: {
    about: 'checks that the data agree with themselves and that the audit chain holds',
    run: async (say) => (await import('./check.ts')).check(say),
  },
  pictures: {
    about: 'checks the darkroom against sample files, or makes derivatives anew',
    run: async (say, args) => (await import('./pictures.ts')).pictures(say, args),
  },
  recount: {
    about: 'counts a published result anew from its exported file alone: recount FILE',
    run: async (say, args) => (await import('./recount.ts')).recountFile(say, args),
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
