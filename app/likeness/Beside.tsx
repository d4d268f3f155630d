import { useWords } from '#app/ui/language.tsx'
import type { Overlay } from './find.ts'
import { flip, outline } from './lay.ts'
import { sidePicture } from './side-picture.ts'
import { useShortName } from './SideNames.tsx'
import type { Side } from './sides.server.ts'
import { likenessWords } from './words.ts'
import type { SeenPair } from './work-page.server.ts'

const whole = 1200
const gap = 32

/** Both pictures side by side, equally high, the places taken to be the same joined by lines. */
export function Beside({ own, against, overlay }: Pick<SeenPair, 'own' | 'against' | 'overlay'>) {
  const w = useWords(likenessWords)
  const short = useShortName()
  const [left, right] = [own.width / own.height, against.width / against.height]
  const high = (whole - gap) / (left + right)
  const start = left * high + gap
  const lines = overlay.points.map(([x, y, u, v]) => [
    x * left * high,
    y * high,
    start + u * right * high,
    v * high,
  ])
  return (
    <svg
      viewBox={`0 0 ${whole} ${high}`}
      role="img"
      aria-label={w.figure(short(own), short(against))}
      className="block h-auto w-full"
    >
      <Framed side={own} maps={flip(overlay).maps} x={0} width={left * high} height={high} />
      <Framed side={against} maps={overlay.maps} x={start} width={right * high} height={high} />
      {lines.map(([x, y, u, v]) => (
        <g key={`${x} ${y} ${u} ${v}`} className="fill-kunyit stroke-arang-tua max-sm:even:hidden">
          <path
            d={`M${x} ${y}L${u} ${v}`}
            className="stroke-kunyit"
            strokeOpacity={0.55}
            vectorEffect="non-scaling-stroke"
          />
          <circle cx={x} cy={y} r={4} strokeWidth={1} />
          <circle cx={u} cy={v} r={4} strokeWidth={1} />
        </g>
      ))}
    </svg>
  )
}

type FramedProps = { side: Side; maps: Overlay['maps']; x: number; width: number; height: number }

/** One picture, framed where the other one lies on it. */
function Framed({ side, maps, ...box }: FramedProps) {
  return (
    <svg {...box} viewBox="0 0 1 1" preserveAspectRatio="none">
      <image href={sidePicture(side, 960)} width={1} height={1} preserveAspectRatio="none" />
      <Outlines maps={maps} />
    </svg>
  )
}

/** Where a picture lies on the one drawn in the unit square. */
export function Outlines({ maps }: { maps: Overlay['maps'] }) {
  return maps.map((map) => (
    <polygon
      key={map.join()}
      points={outline(map).join(' ')}
      className="fill-none stroke-kunyit"
      strokeWidth={2.5}
      vectorEffect="non-scaling-stroke"
    />
  ))
}
