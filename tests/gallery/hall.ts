import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { planOf } from '#app/gallery/plan.server.ts'
import { publish, type PublicationOrder } from '#app/gallery/publish.server.ts'
import { db } from '#app/ground/db.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { afterAt, finish, mark, openScene, type Scene } from '../judging/room-scene.ts'
import { makeTiles } from '../media/tile-tree.ts'
import { visit } from '../setup/people.ts'

export const publishedAt = '2026-05-20T10:00:00+07:00'

/** An edition whose round has ended, the works ranked by number; `equal` gives works the marks of the one named. */
export async function judged(works: number, equal: Record<number, number> = {}): Promise<Scene> {
  const made = await openScene({ works, jurors: 1 })
  for (let number = 1; number <= works; number++) {
    const value = 96 - (equal[number] ?? number)
    await mark(made, made.panel[0]!, number, [value, value, value, value, value])
  }
  await finish(made)
  const ended = await endRound(visit(made.organiser, afterAt))
  if (!ended.ok) throw new Error(ended.refusal.code)
  await developAll(made)
  return made
}

/** Gives the pictures of all works their files. */
export async function developAll({ entries }: Scene): Promise<void> {
  for (const { picture } of entries) await develop(picture)
}

/** Files as the darkroom leaves them. */
async function develop({
  id,
  widths,
  width,
  height,
}: {
  id: string
  widths: number[]
  width: number
  height: number
}) {
  await mkdir(pathOf('pictures', id), { recursive: true })
  const small = sharp({
    create: { width: 60, height: Math.round((60 * height) / width), channels: 3, background: '#34507e' },
  })
  const files = {
    webp: await small.clone().webp().toBuffer(),
    avif: await small.clone().avif({ effort: 0 }).toBuffer(),
  }
  for (const wide of widths) {
    for (const format of ['webp', 'avif'] as const) {
      await writeFile(pathOf('pictures', id, `${wide}.${format}`), files[format])
    }
  }
  await makeTiles(pathOf('pictures', id), width, height)
  await writeFile(pathOf('pictures', id, 'print.jpg'), await small.clone().jpeg().toBuffer())
  await db.picture.update({ where: { id }, data: { fineAt: new Date(afterAt) } })
}

/** Publishes as the organiser who has just looked at the page. */
export async function announce(made: Scene, order: Partial<PublicationOrder> = {}) {
  const { rankingHash } = await planOf(db, null)
  return publish(visit(made.organiser, publishedAt), {
    ranking: rankingHash ?? '',
    withheld: [],
    words: {},
    ...order,
  })
}

/** Forgets what this process has read, as a restart does. */
export function restart() {
  const { sayembara } = globalThis as { sayembara?: Map<string, Map<string, unknown>> }
  sayembara?.get('publications')?.clear()
}
