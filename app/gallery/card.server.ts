import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { isDemonstration } from '#app/contests/demonstration.server.ts'
import { unlessMissing } from '#app/ground/disk.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { petals } from '#app/ui/petals.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { linesOf, lineSvg } from './lettering.server.ts'
import { publishedEdition } from './published.server.ts'
import type { PublishedContent } from './snapshot.ts'
import { galleryWords } from './words.ts'

// 1200 by 630, as shared links show it: the whole work on the left, its words on the right, brick below.
const card = { width: 1200, height: 630 }
const band = 90
const margin = 44
const colours = { ground: '#141d33', title: '#fbf6ea', soft: '#e2d0ae', gold: '#f0d28a' }

/** The share card of a published work as JPEG, made once and kept; null where there is no such work. */
export async function cardOf(editionSlug: string, workSlug: string): Promise<Buffer | null> {
  const edition = await publishedEdition(editionSlug)
  const work = edition?.works.find(({ slug }) => slug === workSlug)
  if (!edition || !work) return null
  const folder = join(env.DATA_DIR, 'cards')
  const file = join(folder, `${edition.id}-${work.number}.jpg`)
  const kept = await readFile(file).catch(unlessMissing)
  if (kept) return kept
  const made = await draw(work.content)
  await mkdir(folder, { recursive: true })
  // Whole or not at all, also when two ask at once.
  const draft = `${file}.${newId(8)}`
  await writeFile(draft, made)
  await rename(draft, file)
  return made
}

async function draw({ title, maker, award, pictures }: PublishedContent): Promise<Buffer> {
  const { publicKey, widths } = pictures[0]!
  const width = widths.find((wide) => wide >= 900) ?? widths.at(-1)!
  const room = { width: 560, height: card.height - band - 2 * margin + 20 }
  const picture = await sharp(pathOf('public', publicKey, `${width}.webp`))
    .resize({ ...room, fit: 'inside' })
    .toBuffer({ resolveWithObject: true })
  const left = margin + picture.info.width + 48
  const beside = card.width - left - margin
  const size = beside > 520 ? 68 : 58
  const lines = linesOf(title, 'display', size, beside, 3)
  const middle = (card.height - band) / 2
  const top = middle - (lines.length * size * 1.08) / 2 + size * 0.7
  const place = [maker.name, maker.place].filter(Boolean).join(', ')
  const below = top + (lines.length - 1) * size * 1.08 + 52
  const words = [
    award
      ? lineSvg(award.prize.id, 'text', { x: left, y: top - size - 8, size: 30, fill: colours.gold })
      : '',
    ...lines.map((line, index) =>
      lineSvg(line, 'display', { x: left, y: top + index * size * 1.08, size, fill: colours.title }),
    ),
    ...linesOf(place, 'text', 26, beside, 2).map((line, index) =>
      lineSvg(line, 'text', { x: left, y: below + index * 36, size: 26, fill: colours.soft }),
    ),
    lineSvg(isDemonstration() ? galleryWords.id.demonstrationCard : everywhere.id.site, 'text', {
      x: left + 58,
      y: margin + 36,
      size: 24,
      fill: colours.soft,
    }),
    mark(left, margin, 44),
  ]
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}">${words.join('')}</svg>`
  return sharp({ create: { ...card, channels: 3, background: colours.ground } })
    .composite([
      { input: await brickFoot(), left: 0, top: card.height - band },
      {
        input: picture.data,
        left: margin,
        top: Math.round(middle - picture.info.height / 2),
      },
      { input: Buffer.from(text), left: 0, top: 0 },
    ])
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

function mark(x: number, y: number, size: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${size / 48})" fill="none" stroke="${colours.gold}" stroke-width="1.3" ` +
    `stroke-linejoin="round"><path d="${petals}"/><circle cx="24" cy="24" r="5.8"/></g>`
  )
}

/** The moulding at the page's foot, in a row. */
async function brickFoot(): Promise<Buffer> {
  const tile = await sharp(resolve('app/ui/foot.svg'), { density: 144 }).resize(band, band).png().toBuffer()
  return sharp({
    create: { width: card.width, height: band, channels: 4, background: '#00000000' },
  })
    .composite([{ input: tile, tile: true }])
    .png()
    .toBuffer()
}
