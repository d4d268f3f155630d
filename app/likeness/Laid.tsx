import { useWords } from '#app/ui/language.tsx'
import type { Overlay } from './find.ts'
import { Outlines } from './Beside.tsx'
import { matrixOf } from './lay.ts'
import { sidePicture } from './side-picture.ts'
import { useShortName } from './SideNames.tsx'
import type { Side } from './sides.server.ts'
import { likenessWords } from './words.ts'

const long = 1000

/** One picture laid exactly where it lies on the other, once for each map; how it is mixed is the page's style to say. */
export function Laid({ top, base, overlay }: { top: Side; base: Side; overlay: Overlay }) {
  const w = useWords(likenessWords)
  const short = useShortName()
  const [from, onto] = [drawn(top), drawn(base)]
  return (
    <svg
      viewBox={`0 0 ${onto.width} ${onto.height}`}
      role="img"
      aria-label={w.laid(short(top), short(base))}
      className="mx-auto block h-auto max-h-[80svh] w-full isolate"
    >
      <image href={sidePicture(base, 1280)} {...onto} preserveAspectRatio="none" data-layer="base" />
      {overlay.maps.map((map) => (
        <image
          key={map.join()}
          href={sidePicture(top, 1280)}
          {...from}
          preserveAspectRatio="none"
          transform={`matrix(${matrixOf(map, from, onto).join(' ')})`}
          data-layer="top"
        />
      ))}
      <svg {...onto} viewBox="0 0 1 1" preserveAspectRatio="none">
        <Outlines maps={overlay.maps} />
      </svg>
    </svg>
  )
}

/** The measures in which a picture is drawn: its own shape, its long side always the same. */
function drawn({ width, height }: Side) {
  const scale = long / Math.max(width, height)
  return { width: width * scale, height: height * scale }
}
