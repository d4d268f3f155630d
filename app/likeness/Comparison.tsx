import { useWords } from '#app/ui/language.tsx'
import { Beside } from './Beside.tsx'
import { flip, liesOn } from './lay.ts'
import { Laid } from './Laid.tsx'
import { sidePicture } from './side-picture.ts'
import { useShortName } from './SideNames.tsx'
import type { Side } from './sides.server.ts'
import { likenessWords } from './words.ts'
import type { SeenPair } from './work-page.server.ts'

/** Two pictures in the ways that show why they were found: side by side, one exactly on the other, each alone, and what differs. */
export function Comparison({ pair }: { pair: SeenPair }) {
  const w = useWords(likenessWords)
  const short = useShortName()
  const { own, against, overlay } = pair
  const ownOnTop = liesOn(overlay)
  const [top, base] = ownOnTop ? [own, against] : [against, own]
  const only = { own: ownOnTop ? 'top' : 'base', against: ownOnTop ? 'base' : 'top' }
  const brief = (side: Side) => (side.of === 'work' ? side.number : w.reference)
  const views = [
    ['beside', w.views.beside],
    ['mix', w.views.mix],
    [only.own, w.views.only(brief(own))],
    [only.against, w.views.only(brief(against))],
    ['difference', w.views.difference],
  ] as const
  return (
    <figure className="comparison m-0">
      <style>{mixing}</style>
      <fieldset className="mb-4">
        <legend className="sr-only">{w.view}</legend>
        <div className="flex flex-wrap gap-2">
          {views.map(([value, name]) => (
            <label
              key={value}
              className="inline-flex min-h-11 cursor-pointer items-center rounded-md border-[1.5px] border-batas px-3.5 text-sm hover:bg-gading has-checked:border-sogan has-checked:bg-sogan has-checked:text-mori has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-kunyit"
            >
              <input
                type="radio"
                name={`view-${pair.id}`}
                value={value}
                defaultChecked={value === 'beside'}
                className="sr-only"
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="bg-arang-tua p-3 md:p-6">
        <div data-view="beside">
          <Beside own={own} against={against} overlay={overlay} />
        </div>
        <div data-view="laid">
          <Laid top={top} base={base} overlay={ownOnTop ? overlay : flip(overlay)} />
        </div>
      </div>
      <figcaption className="prose-measure mt-3 text-sm text-gambir">
        {w.viewHelp}
        <span className="mt-1 flex flex-wrap gap-x-6">
          {[own, against].map((side) => (
            <a
              key={side.key}
              href={sidePicture(side, 2560)}
              className="inline-flex min-h-11 items-center text-nila underline"
            >
              {w.large(short(side))}
            </a>
          ))}
        </span>
      </figcaption>
    </figure>
  )
}

// Without a script: what is chosen decides how the two are mixed. Where styles cannot see it, both ways show.
const chosen = (value: string) => `.comparison:has(input[value=${value}]:checked)`
const mixing = `.comparison [data-layer=top]{opacity:.5}
@supports selector(:has(*)){
.comparison [data-view=laid]{display:none}
.comparison:not(:has(input[value=beside]:checked)) [data-view=beside]{display:none}
.comparison:not(:has(input[value=beside]:checked)) [data-view=laid]{display:block}
${chosen('base')} [data-layer=top]{opacity:0}
${chosen('top')} [data-layer=top],${chosen('difference')} [data-layer=top]{opacity:1}
${chosen('top')} [data-layer=base]{opacity:.12}
${chosen('difference')} [data-layer]{filter:grayscale(1)}
${chosen('difference')} [data-layer=top]{mix-blend-mode:difference}}`
