// Runs in the browser: viewers that follow one another.
import type { Viewer } from 'openseadragon'

/** One viewer among several, and how wide its cloth is, in centimetres. */
type Walker = { viewer: Viewer; centimetres: number }

/** How viewers follow: not at all, to the same part of each picture, or at the same scale of the cloth. */
type Step = { together: boolean; sameScale: boolean }

/** A company of viewers, by name. Whichever is moved leads, the others follow at once. */
export class InStep {
  readonly #walkers = new Map<string, Walker>()
  #step: Step = { together: true, sameScale: false }
  #following = false

  join(name: string, walker: Walker): void {
    this.#walkers.set(name, walker)
    const lead = () => this.#lead(walker)
    walker.viewer.addHandler('zoom', lead)
    walker.viewer.addHandler('pan', lead)
    walker.viewer.addHandler('open', () => this.align())
  }

  leave(name: string): void {
    this.#walkers.delete(name)
  }

  /** Changes how they follow, and brings them into step behind the first. */
  walk(step: Step): void {
    this.#step = step
    this.align()
  }

  align(): void {
    const [first] = this.#open()
    if (first) this.#lead(first)
  }

  /** All closer or further, whether or not they follow one another. */
  zoom(factor: number): void {
    this.#each(({ viewer }) => viewer.viewport.zoomBy(factor).applyConstraints())
  }

  /** All whole. At one scale of the cloth, the largest whole and the others as it stands. */
  home(): void {
    this.#each(({ viewer }) => viewer.viewport.goHome())
    if (!this.#step.sameScale) return
    const largest = this.#open().sort((one, other) => scale(one) - scale(other))[0]
    if (largest) this.#lead(largest)
  }

  #open(): Walker[] {
    return [...this.#walkers.values()].filter(({ viewer }) => viewer.isOpen())
  }

  #each(move: (walker: Walker) => void): void {
    this.#following = true
    for (const walker of this.#open()) move(walker)
    this.#following = false
  }

  #lead(leader: Walker): void {
    if (this.#following || !this.#step.together || !leader.viewer.isOpen()) return
    const { viewport } = leader.viewer
    const closer = viewport.getZoom(false) / viewport.getHomeZoom()
    const ratio = shapeOf(leader)
    const { x, y } = viewport.getCenter(false)
    this.#each((walker) => {
      if (walker === leader) return
      const own = walker.viewer.viewport
      const zoom = this.#step.sameScale
        ? (scale(leader) * walker.centimetres) / own.getContainerSize().x
        : closer * own.getHomeZoom()
      const centre = own.getCenter(false)
      centre.x = x
      centre.y = (y / ratio) * shapeOf(walker)
      own.zoomTo(zoom)
      own.panTo(centre)
    })
  }
}

/** Pixels per centimetre of the cloth. A viewer's zoom is its picture's width over its own. */
function scale({ viewer, centimetres }: Walker): number {
  const { viewport } = viewer
  return (viewport.getZoom(false) * viewport.getContainerSize().x) / centimetres
}

/** Height over width of the picture. */
function shapeOf({ viewer }: Walker): number {
  const { x, y } = viewer.world.getItemAt(0).getContentSize()
  return y / x
}
