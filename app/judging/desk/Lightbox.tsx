import type { CSSProperties } from 'react'
import { entryWords } from '#app/entries/words.ts'
import { DeepZoom } from '#app/media/DeepZoom.tsx'
import { Picture } from '#app/media/Picture.tsx'
import { useWords } from '#app/ui/language.tsx'
import type { SheetPicture } from './blind.server.ts'
import { blindSource, blindTiles } from './blind-picture.ts'
import { lensWords } from './lens-words.ts'
import { Raport } from './Raport.tsx'
import type { SheetView } from './sheet.server.ts'
import { TrueScale } from './TrueScale.tsx'
import { searchOf, type View } from './view.ts'
import { deskWords } from './words.ts'

// Around the work stays dark, and its tools stand below it: nothing ever covers the cloth's edge.
const margins = '1.5rem'
const tools = '4.5rem'

/** The work, as large as the screen allows, and other ways to look at it: true scale, repeated, its details. */
export function Lightbox({
  sheet,
  view,
  show,
}: {
  sheet: SheetView
  view: View
  show: (view: View) => void
}) {
  const w = useWords(deskWords)
  const lens = useWords(lensWords)
  const entry = useWords(entryWords)
  const { pictures, position } = sheet
  const main = pictures[0]
  const picture = view.kind === 'whole' ? pictures[view.index] : undefined
  const shown = (one: View) =>
    searchOf(one) === searchOf(view) || (one.kind === 'raport' && view.kind === 'raport')
  const ways: [View, string, string?][] = [
    [{ kind: 'whole', index: 0 }, lens.whole],
    [{ kind: 'scale' }, lens.scale, lens.scaleName],
    [{ kind: 'raport', repeat: 'straight' }, lens.raport],
    ...pictures.slice(1).map(({ index }): [View, string] => [{ kind: 'whole', index }, entry.detail(index)]),
  ]
  return (
    <section aria-label={w.pictures} className="flex min-h-0 flex-col overflow-hidden">
      {picture && <Whole key={picture.index} sheetId={sheet.id} position={position} picture={picture} />}
      {main && view.kind !== 'whole' && (
        <div className="flex h-[75vh] flex-col lg:h-auto lg:min-h-0 lg:flex-1">
          {view.kind === 'scale' ? (
            <TrueScale sheet={sheet.id} position={position} picture={main} size={sheet.work.size} />
          ) : (
            <Raport
              sheet={sheet.id}
              position={position}
              picture={main}
              repeat={view.repeat}
              onRepeat={(repeat) => show({ kind: 'raport', repeat })}
            />
          )}
        </div>
      )}
      {main && (
        <nav aria-label={lens.views} className="shrink-0 overflow-x-auto px-4 pb-3">
          <ul className="mx-auto flex w-max gap-1">
            {ways.map(([one, name, spoken]) => (
              <li key={searchOf(one)}>
                <a
                  href={searchOf(one)}
                  aria-label={spoken}
                  aria-current={shown(one) ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    show(one)
                  }}
                  className="inline-flex min-h-11 items-center rounded-md px-4 text-sm whitespace-nowrap text-pasir no-underline hover:bg-white/10 aria-[current]:bg-white/15 aria-[current]:text-mori"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}

function Whole({ sheetId, position, picture }: { sheetId: string; position: number; picture: SheetPicture }) {
  const w = useWords(deskWords)
  const alt = w.picture(position, picture.index)
  const src = blindSource(sheetId, picture.index)
  const shape = picture.width / picture.height
  // The largest box of the picture's own shape that fits: known before a byte of it has come, so nothing jumps.
  const width = `min(100cqw - 2 * ${margins}, (100cqh - ${tools} - ${margins}) * ${shape})`
  return (
    <div
      className="h-[min(62vh,calc((100vw-3rem)/var(--shape)+6rem))] min-h-72 [container-type:size] max-lg:has-[.openseadragon-container]:h-[85vh] lg:h-auto lg:min-h-0 lg:flex-1"
      style={{ '--shape': shape } as CSSProperties}
    >
      <div style={{ paddingInline: margins }}>
        <DeepZoom
          {...picture}
          src={src}
          tiles={picture.tiles ? blindTiles(sheetId, picture.index) : null}
          alt={alt}
          className="h-[calc(100cqh-11rem)] lg:h-[calc(100cqh-5.500rem)]"
        >
          <div className="grid h-[100cqh] place-items-center" style={{ paddingBlock: `${margins} ${tools}` }}>
            <div style={{ width: `calc(${width})` }} className="shadow-[0_1.250rem_4.500rem_#000a]">
              <Picture
                {...picture}
                src={src}
                alt={alt}
                sizes="(min-width: 64rem) 65vw, 100vw"
                priority
                className="w-full"
              />
            </div>
          </div>
        </DeepZoom>
      </div>
    </div>
  )
}
