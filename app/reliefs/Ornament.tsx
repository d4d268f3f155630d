// The drawings are loaded by reference, cached once for every page; each file holds both its inks.
const files = import.meta.glob<string>('./drawings/*.svg', { eager: true, query: '?url', import: 'default' })

type Ground = 'light' | 'dark'

/** Address of a drawing's file, in dark ink for light grounds or in light ink for dark ones. Throws for a name without a drawing. */
export function ornamentUrl(name: string, ground: Ground = 'light'): string {
  const file = files[`./drawings/${name}.svg`]
  if (!file) throw new Error(`No drawing is called ${name}`)
  return ground === 'dark' ? `${file}#gelap` : file
}

/** One ornament. Decorative unless it has a title, which is then its alternative text. */
export function Ornament({
  name,
  ground,
  title,
  eager = false,
  className,
}: {
  name: string
  ground?: Ground
  title?: string
  /** Load at once: for the picture a page opens with. */
  eager?: boolean
  className?: string
}) {
  return (
    <img
      src={ornamentUrl(name, ground)}
      alt={title ?? ''}
      aria-hidden={title ? undefined : true}
      width={240}
      height={240}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      className={className}
    />
  )
}

// Width of one repeat in px, and the part of its height that carries ink; the rest is cropped.
const rules = {
  rantai: { tile: 72, ink: 0.725 },
  sulur: { tile: 80, ink: 0.925 },
  bata: { tile: 144, ink: 1 },
}

/** A horizontal rule of ornament that repeats edge to edge across its container; always decorative. */
export function OrnamentRule({
  name,
  ground,
  tile = rules[name].tile,
  className = '',
}: {
  name: keyof typeof rules
  ground?: Ground
  /** Width of one repeat, px. */
  tile?: number
  className?: string
}) {
  return (
    <div
      aria-hidden
      className={`bg-repeat-x print:hidden ${className}`}
      style={{
        backgroundImage: `url("${ornamentUrl(name, ground)}")`,
        backgroundSize: `${tile}px`,
        backgroundPosition: '50% 50%',
        height: Math.round(tile * rules[name].ink),
      }}
    />
  )
}

/** A row of tumpal along an edge, tips up, or down when it hangs; always decorative. */
export function TumpalEdge({
  ground,
  tile = 96,
  hanging = false,
  className = '',
}: {
  ground?: Ground
  /** Width and height of one tumpal, px. */
  tile?: number
  hanging?: boolean
  className?: string
}) {
  return (
    <div
      aria-hidden
      className={`bg-repeat-x print:hidden ${hanging ? '-scale-y-100' : ''} ${className}`}
      style={{
        backgroundImage: `url("${ornamentUrl('simbar', ground)}")`,
        backgroundSize: `${tile}px`,
        backgroundPosition: '50% 100%',
        height: tile,
      }}
    />
  )
}
