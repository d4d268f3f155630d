import { bySystem, record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { defaultCriteria, defaultPrizes } from './defaults.ts'

/** On an empty database makes the current edition with the default rubric, five prizes and three juror places. */
export async function ensureFirstEdition(at: Date): Promise<void> {
  if ((await db.edition.count()) > 0) return
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Jakarta' }).format(at)
  const id = newId()
  await transact(async (tx) => {
    await tx.edition.create({
      data: {
        id,
        slug: year,
        name: 'Sayembara Desain Motif Batik Khas PALI',
        nameEn: 'PALI Batik Motif Design Competition',
        theme: 'Ragam hias relief Candi Bumi Ayu',
        themeEn: 'The relief ornaments of Candi Bumi Ayu',
        createdAt: at,
        prizes: { create: defaultPrizes.map((prize) => ({ id: newId(), ...prize })) },
        seats: { create: [1, 2, 3].map((position) => ({ id: newId(), position, chair: position === 1 })) },
        rounds: {
          create: {
            id: newId(),
            position: 1,
            name: 'Penilaian',
            nameEn: 'Scoring',
            seed: newId(),
            criteria: { create: defaultCriteria.map((criterion) => ({ id: newId(), ...criterion })) },
          },
        },
      },
    })
    const made = { action: 'edition.made', subject: `edition:${id}`, editionId: id, facts: { slug: year } }
    await record(tx, bySystem(at), made)
  })
}
