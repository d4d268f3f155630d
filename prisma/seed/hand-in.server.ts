// A made-up maker hands a work in, and the office accepts it, through the rooms that real ones go through.
import { mkdir, writeFile } from 'node:fs/promises'
import { attach } from '#app/entries/attach.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import type { Draft } from '#app/entries/content.ts'
import { decide } from '#app/entries/decide.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { submit } from '#app/entries/submit.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { developPicture } from '#app/media/develop-picture.server.ts'
import { keepOriginal, pathOf, prepareStore, removePart } from '#app/media/store.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { must, visitBy } from './cast.server.ts'
import type { WorkPictures } from './draw-work.server.ts'
import type { DemoWork } from './works/work.ts'

function draftOf({ content, maker }: DemoWork): Draft {
  const { size, ai, ...rest } = content
  return {
    ...rest,
    reliefs: [...content.reliefs],
    width: String(size.width),
    height: String(size.height),
    members: maker.members.join('\n'),
    ai: ai.used ? 'yes' : 'no',
    aiHow: ai.how,
    original: true,
    unpublished: true,
    licence: true,
  }
}

/** Begins a work, fills the draft and attaches its pictures; answers the entry's id. */
export async function draftWork(
  maker: Person,
  work: DemoWork,
  pictures: WorkPictures,
  at: Date,
): Promise<string> {
  const visit = visitBy(maker, at)
  const { entryId } = must(await begin(visit, 'Android'))
  must(await saveDraft(visit, entryId, { version: 1, changes: draftOf(work) }))
  await prepareStore()
  await mkdir(pathOf('parts'), { recursive: true })
  for (const [index, jpeg] of [pictures.main, ...pictures.details].entries()) {
    const key = newId()
    await writeFile(pathOf('parts', key), jpeg)
    const kept = await keepOriginal(key, key)
    await removePart(key)
    const kind = index === 0 ? 'main' : 'detail'
    const arrived = { ...kept, name: `IMG_20260${410 + index}.jpg`, type: 'image/jpeg' }
    const { pictureId } = must(await attach(visit, entryId, kind, arrived))
    await developPicture(pictureId, at)
  }
  return entryId
}

/** Sends a drafted work. */
export async function sendWork(maker: Person, entryId: string, at: Date): Promise<void> {
  const { version } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  must(await submit(visitBy(maker, at), entryId, { version, noticesSeen: true }))
}

/** The office accepts what stands of a work. */
export async function acceptWork(organiser: Person, entryId: string, at: Date): Promise<void> {
  const { id } = await db.submission.findFirstOrThrow({ where: { entryId }, orderBy: { version: 'desc' } })
  const decision = {
    submissionId: id,
    lastCheckId: '',
    verdict: 'accepted',
    reason: '',
    until: null,
  } as const
  must(await decide(visitBy(organiser, at), entryId, decision))
}
