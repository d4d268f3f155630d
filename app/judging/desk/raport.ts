export const repeats = ['straight', 'half', 'mirror'] as const

/** How a motif fills a cloth: side by side, every second column half a motif lower, or mirrored both ways. */
export type Repeat = (typeof repeats)[number]

type Cell = { x: number; y: number; flipX: boolean; flipY: boolean }

/** The smallest part that repeats straight, and where the motif of `width` x `height` stands in it. */
export function raportOf(repeat: Repeat, width: number, height: number) {
  const cell = (x: number, y: number, flipX = false, flipY = false): Cell => ({ x, y, flipX, flipY })
  if (repeat === 'straight') return { width, height, cells: [cell(0, 0)] }
  if (repeat === 'half') {
    const drop = height / 2
    return { width: width * 2, height, cells: [cell(0, 0), cell(width, -drop), cell(width, drop)] }
  }
  return {
    width: width * 2,
    height: height * 2,
    cells: [cell(0, 0), cell(width, 0, true), cell(0, height, false, true), cell(width, height, true, true)],
  }
}
