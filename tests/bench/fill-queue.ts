// Run in a process of its own on a data folder: `open` lets the first edition take entries, `fill` makes fifty A3
// pictures of ten entrants arrive at once, beside the running site and by the rooms' own way in.
import { writeFileSync } from 'node:fs'
import { attach } from '#app/entries/attach.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { keepOriginal, pathOf, prepareStore, removePart } from '#app/media/store.server.ts'
import { must } from '../../prisma/seed/cast.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { a3 } from './a3.ts'

if (process.argv[2] === 'open') await openEdition('2026-03-27T00:00:00+07:00', '2999-01-01T00:00:00+07:00')
else await fill()
await db.$disconnect()

async function fill(): Promise<void> {
  const sheet = await a3(300)
  await prepareStore()
  for (let who = 0; who < 10; who++) {
    const entrant = await person('entrant')
    const by = visit(entrant, now())
    const { entryId } = must(await begin(by, 'Chrome'))
    for (let which = 0; which < 5; which++) {
      const part = newId(24)
      // Bytes after the end of a JPEG change its hash and nothing else, so that each is a file of its own.
      writeFileSync(pathOf('parts', part), Buffer.concat([sheet, Buffer.from(part)]))
      const kept = await keepOriginal(part, part)
      await removePart(part)
      const kind = which === 0 ? 'main' : 'detail'
      must(await attach(by, entryId, kind, { ...kept, name: `${part}.jpg`, type: 'image/jpeg' }))
    }
  }
}
