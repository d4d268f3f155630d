type Brick = { x: number; y: number; w: number }

const courses = 5
const tall = 40
const wide = 88

/** Five courses in running bond, 440 by 200; the brick in the middle is told apart by `middle`. */
const wall: Brick[] = Array.from({ length: courses }, (_, row) => {
  const first = row % 2 ? -wide / 2 : 0
  return Array.from({ length: row % 2 ? 6 : 5 }, (__, at) => ({
    x: first + at * wide,
    y: row * tall,
    w: wide,
  }))
}).flat()

const isMiddle = ({ x, y }: Brick) => y === 2 * tall && x === 2 * wide

/** A stretch of temple wall for pages that cannot be shown: a brick is missing, has fallen out, or all stand closed. */
export function Bricks({ middle, className }: { middle: 'gone' | 'fallen' | 'closed'; className?: string }) {
  const standing = wall.filter((brick) => middle === 'closed' || !isMiddle(brick))
  return (
    <svg viewBox="-2 -2 444 246" aria-hidden className={className} strokeLinejoin="round">
      <clipPath id="wall">
        <rect x="0" y="0" width="440" height="200" />
      </clipPath>
      <g clipPath="url(#wall)">
        <rect width="440" height="200" className="fill-arang-tua" />
        {standing.map(({ x, y, w }) => (
          <rect
            key={`${x} ${y}`}
            x={x + 1.5}
            y={y + 1.5}
            width={w - 3}
            height={tall - 3}
            rx="2"
            className={(x + y) % 3 === 0 ? 'fill-bata' : 'fill-bata-tua'}
          />
        ))}
        {middle === 'closed' && <Flower x={220} y={100} />}
      </g>
      {middle === 'fallen' && (
        <g transform="translate(196 206) rotate(-9)">
          <rect width="85" height="37" rx="2" className="fill-bata" />
          <path d="M52 1l-6 10 9 8-7 17" fill="none" strokeWidth="2.5" className="stroke-mori" />
        </g>
      )}
    </svg>
  )
}

function Flower({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" strokeWidth="2.2" className="stroke-kunyit-muda">
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <path key={turn} d="M-4-4c-5-5-4-9 4-12 8 3 9 7 4 12" transform={`rotate(${turn})`} />
      ))}
      <circle r="4" className="fill-kunyit-muda" />
    </g>
  )
}
