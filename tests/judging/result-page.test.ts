import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { ResultParts } from '#app/judging/result/ResultPage.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'
import type { Lang } from '#app/words/language.ts'
import { visit } from '../setup/people.ts'
import { queriesOf } from '../setup/queries.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, openScene, type Scene } from './room-scene.ts'

freshDatabase()

/** An ended round with these marks on every criterion, or a list of marks; rows are works, columns jurors. */
async function ended(table: (number | number[])[][]): Promise<Scene> {
  const made = await openScene({ works: table.length, jurors: table[0]!.length })
  const sheets = await db.sheet.findMany({
    include: { entry: { select: { number: true } }, seat: { select: { position: true } } },
  })
  await db.mark.createMany({
    data: sheets.flatMap(({ id, entry, seat }) =>
      made.criteria.map((criterion, index) => {
        const given = table[entry.number! - 1]![seat.position - 1]!
        return {
          sheetId: id,
          criterionId: criterion.id,
          value: typeof given === 'number' ? given : given[index]!,
        }
      }),
    ),
  })
  await db.round.updateMany({ data: { sealedAt: new Date(afterAt) } })
  return made
}

async function pageOf(made: Scene, lang: Lang, page?: number) {
  const view = await readResult({ ...visit(made.organiser, afterAt), lang }, undefined, page)
  const html = renderToStaticMarkup(
    LanguageProvider({ lang, children: createElement(ResultParts, { view: view! }) }),
  )
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

test('the page says in words how firm each prize is, in both languages', async () => {
  const made = await ended([
    [80, 82, 95],
    [84, 86, 60],
    [82, 84, 75],
    [78, 80, 70],
    [81, 83, 65],
  ])
  const { text } = await pageOf(made, 'id')
  expect(text).toContain('Dari 4 garis, 4 tipis atau sama nilainya')
  expect(text).toContain(
    'Juara I – Juara II tipis Jarak PALI-001 ke PALI-003 5,33 poin, lebih kecil dari ketidakpastiannya 6,87: hasil ini tipis. Tanpa Juri 3 urutannya berubah.',
  )
  expect(text).toContain('6,0 poin lebih ketat dari panel; sebaran nilainya 6,0 kali juri lain')
  expect((await pageOf(made, 'en')).text).toContain('Without Juri 3 the order changes.')
})

test('in a round that others follow the lines are those of going on, and votes draw none', async () => {
  const made = await ended([
    [80, 82],
    [70, 74],
    [65, 60],
    [50, 52],
  ])
  await db.round.updateMany({ data: { advanceBy: 'top', advance: 2, reserves: 1 } })
  const { text } = await pageOf(made, 'id')
  expect(text).toMatch(/Maju – cadangan \w+ Jarak PALI-002 ke PALI-003 9,50 poin/)
  expect(text).toMatch(/Cadangan – tidak maju \w+ Jarak PALI-003 ke PALI-004 11,50 poin/)
  await db.round.updateMany({ data: { advanceBy: 'threshold', quorum: 2 } })
  expect((await pageOf(made, 'id')).text).toContain(
    'bukan nilai yang memisahkan karya, melainkan jumlah suara',
  )
})

test('a work whose marks are far apart is flagged beside its place, and its marks can be opened', async () => {
  const table: (number | number[])[][] = Array.from({ length: 9 }, (_, work) => [
    90 - work,
    91 - work,
    92 - work,
  ])
  table[4]![1] = [30, 87, 87, 87, 87]
  const { html, text } = await pageOf(await ended(table), 'id')
  expect(text).toContain('perlu diskusi')
  // 87 x 100 less 57 x 25 are 7275 hundredths.
  expect(text).toContain('PALI-005 Penjaga Pintu 5 Juri 2 memberi 72,75; juri lain 86,00 dan 88,00.')
  expect(text).toContain('Paling jauh pada Orisinalitas dan kebaruan: 30 banding 86 dan 88')
  expect(text).toMatch(
    /Ditandai bila nilai seorang juri berjarak \d+,\d+ poin atau lebih .* dan tidak kurang dari 5 poin/,
  )
  expect(html).toMatch(/<details[^>]*><summary[^>]*>Nilai per kriteria<\/summary>/)
})

test('a long ranking comes in pages, each with the same figures and no more queries than a short one', async () => {
  const made = await ended(Array.from({ length: 130 }, (_, work) => [(work * 7) % 97, (work * 5) % 89]))
  const first = await pageOf(made, 'id')
  expect(first.text).toContain('Karya ke-1 sampai ke-50 dari 130')
  expect(first.html.match(/<tr[^>]*align-top max-lg:block max-lg:py-5/g)).toHaveLength(50)
  const last = await pageOf(made, 'id', 3)
  expect(last.text).toContain('Karya ke-101 sampai ke-130 dari 130')
  expect(last.html).toContain('hal=2#peringkat')
  expect((await pageOf(made, 'id', 99)).text).toContain('ke-130 dari 130')
  const many = await queriesOf(() => readResult(visit(made.organiser, afterAt)))
  expect(many).toBeLessThan(30)
})

test('one work, one juror, and nobody scored: the page stands without a figure that is not one', async () => {
  const made = await ended([[70]])
  const { text } = await pageOf(made, 'id')
  expect(text).toContain('Kesepakatan panel tidak dapat dihitung')
  expect(text).not.toMatch(/NaN|Infinity|undefined/)
  await db.mark.deleteMany()
  expect((await pageOf(made, 'en')).text).not.toMatch(/NaN|Infinity|undefined/)
})
