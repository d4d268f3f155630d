// File names from strangers' devices, through the plain form to the pages and downloads that show them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { attachPosted } from '#app/entries/attach-form.server.ts'
import { checkPage } from '#app/entries/check-page.server.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { Originals } from '#app/entries/Originals.tsx'
import { takeOriginal } from '#app/entries/picture-access.server.ts'
import { PictureList } from '#app/entries/PictureList.tsx'
import { db } from '#app/ground/db.server.ts'
import { serveOriginal } from '#app/media/serve.server.ts'
import { LanguageProvider } from '#app/ui/language.tsx'
import { haveSamples, samples } from '../media/samples.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, filledDraft, inTime, later, send } from './works.ts'

freshDatabase()

const some = [
  'ba\'tik";<img src=x onerror=alert(1)>.jpg',
  '../../../etc/passwd.jpg',
  'batik_\u202Egpj.exe',
  'nul\0',
]
const names: string[] = haveSamples
  ? (JSON.parse(readFileSync(join(samples, 'hostile-names.json'), 'utf8')) as string[])
  : some

const show = (page: ReactElement) => renderToStaticMarkup(LanguageProvider({ lang: 'id', children: page }))

// Controls, changes of direction and other invisible characters; line ends of the markup are its own.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

test('every name is kept and shown inert, and its file is downloaded under a name of our own', async () => {
  await openEdition()
  const actor = await person('entrant')
  const office = visit(await person('organiser'), later)
  const by = visit(actor, inTime)
  const entryId = await filledDraft(actor)
  for (const [index, name] of names.entries()) {
    const form = new FormData()
    form.append('file', new Blob([`picture ${index}`]), name)
    const request = new Request('http://localhost/', { method: 'POST', body: form })
    expect([name, codeOf(await attachPosted(by, entryId, 'main', request))]).toEqual([name, 'ok'])
    const row = await db.picture.findFirstOrThrow({ where: { entryId, state: 'waiting' } })
    expect(row.name).not.toMatch(invisible)
    expect(row.name).not.toMatch(/[/\\]/)
    expect([...row.name].length).toBeLessThanOrEqual(120)
    const ready = { state: 'ready', type: 'image/jpeg', width: 3000, height: 2000, widths: [320] }
    await db.picture.update({ where: { id: row.id }, data: ready })
    expect(codeOf(await send(by, entryId))).toBe('ok')

    const work = (await myWork(by, entryId))!
    const page = (await checkPage(office, entryId))!
    const shown = [
      show(createElement(PictureList, { work, removable: true })),
      show(createElement(Originals, { page })),
    ]
    for (const html of shown) {
      expect(html).toContain('<bdi>')
      expect(html).not.toMatch(/<img src=x|onerror=alert\(1\)>|javascript:/i)
      expect(html).not.toMatch(invisible)
    }

    const taken = (await takeOriginal(office, row.id))!
    expect(taken.name).toBe('PALI-001-utama.jpg')
    const answer = await serveOriginal(taken.original, taken.name)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="PALI-001-utama.jpg"')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(await answer.text()).toBe(`picture ${index}`)
  }
  expect(names.length).toBe(haveSamples ? 27 : some.length)
}, 60_000)
