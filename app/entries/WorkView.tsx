import type { ReactNode } from 'react'
import { DeepZoom } from '#app/media/DeepZoom.tsx'
import { Picture } from '#app/media/Picture.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { EntryContent, FrozenPicture } from './content.ts'
import type { ReliefChoice } from './DraftContext.tsx'
import { entrySource, entryTiles } from './entry-picture.ts'
import { FactRows } from './FactRows.tsx'
import { entryWords } from './words.ts'

/** A picture of the work; `tiles` says whether it may be looked at tile by tile already. */
type ShownPicture = FrozenPicture & { tiles: boolean }

type ViewProps = {
  content: EntryContent
  entryId: string
  pictures: ShownPicture[]
  reliefs: ReliefChoice[]
  /** Above the title: the number, if there is one. */
  eyebrow?: ReactNode
}

/** A work exactly as it is judged: its pictures on the dark, its words, nothing of the person. */
export function WorkView({ entryId, content, pictures, reliefs, eyebrow }: ViewProps) {
  return (
    <article>
      <WorkPictures entryId={entryId} title={content.title} pictures={pictures} />
      <div className="page-width max-w-4xl pt-8 md:pt-10">
        {eyebrow}
        <h2 className="mt-1 text-3xl break-words text-sogan md:text-4xl">{content.title}</h2>
        <WorkWords content={content} reliefs={reliefs} />
      </div>
    </article>
  )
}

/** The pictures on the dark ground, the main one as large as the screen allows. */
export function WorkPictures({
  entryId,
  title,
  pictures,
}: {
  entryId: string
  title: string
  pictures: ShownPicture[]
}) {
  const w = useWords(entryWords)
  const [main, ...details] = pictures
  if (!main) return null
  const srcOf = ({ id }: ShownPicture) => entrySource(entryId, id)
  return (
    <div className="bg-arang-tua px-4 py-6 text-gading md:py-10">
      <div
        className="mx-auto max-w-full"
        // As wide as it can be without being taller than three quarters of the screen.
        style={{ width: `min(75rem, calc(75svh * ${main.width} / ${main.height}))` }}
      >
        <DeepZoom
          src={srcOf(main)}
          tiles={main.tiles ? entryTiles(entryId, main.id) : null}
          widths={main.widths}
          width={main.width}
          height={main.height}
          alt={w.alt(title, w.main)}
        >
          <Picture
            {...main}
            src={srcOf(main)}
            alt={w.alt(title, w.main)}
            sizes="(min-width: 75rem) 75rem, 92vw"
            priority
            className="w-full"
          />
        </DeepZoom>
      </div>
      {details.length > 0 && (
        <div className="mx-auto mt-4 flex max-w-6xl flex-wrap justify-center gap-4">
          {details.map((picture, index) => (
            <figure key={picture.id} className="m-0 w-[calc(50%-0.5rem)] md:w-52">
              <a href={srcOf(picture)(picture.widths.at(-1)!, 'webp')}>
                <Picture
                  {...picture}
                  src={srcOf(picture)}
                  alt={w.alt(title, w.detail(index + 1))}
                  sizes="(min-width: 48rem) 13rem, 45vw"
                />
              </a>
              <figcaption className="mt-1.5 text-sm text-gambir-muda">{w.detail(index + 1)}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </div>
  )
}

/** What a work says of itself. */
export function WorkWords({ content, reliefs }: Pick<ViewProps, 'content' | 'reliefs'>) {
  const w = useWords(entryWords)
  const lang = useLang()
  const side = (centimetres: number) => formatNumber(centimetres, lang)
  const rows: [string, string][] = [
    [w.technique, w.techniques[content.technique]],
    [w.dyes, content.dyes],
    [w.colours, content.colours],
    [w.use, content.use],
    [w.size, w.centimetres(side(content.size.width), side(content.size.height))],
    [w.ai, content.ai.used ? content.ai.how : w.aiNone],
  ]
  return (
    <div className="mt-6 grid gap-x-14 gap-y-8 md:grid-cols-[3fr_2fr]">
      <div>
        <p className="break-words whitespace-pre-wrap">{content.story}</p>
        <h2 className="mt-8 text-lg text-sogan">{w.reliefs}</h2>
        <dl className="mt-2 grid gap-3">
          {content.reliefs.map(({ key, how }) => (
            <div key={key}>
              <dt className="font-semibold">{reliefs.find((one) => one.key === key)?.name[lang] ?? key}</dt>
              <dd className="m-0 break-words whitespace-pre-wrap">{how}</dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className="grid grid-cols-[7rem_1fr] content-start gap-x-4 gap-y-2.5">
        <FactRows rows={rows} />
      </dl>
    </div>
  )
}
