import type { Block } from './verify.ts'

/** The correlation of edges from which on a block agrees. */
const agreement = 0.6
/** Agreeing blocks that touch each other, from which on they count: fewer agree by chance. */
const least = 12

/**
 * The agreeing blocks that lie together, or all of them where more than half of what can tell agrees. `step` is the
 * distance of blocks in pixels of the picture.
 */
export function together(blocks: Block[], step: number): Block[] {
  const keyOf = (x: number, y: number) => Math.round(x / step) * 65536 + Math.round(y / step)
  const agreeing = blocks.filter(({ r }) => r >= agreement)
  if (agreeing.length > Math.max(2 * least, blocks.length / 2)) return agreeing
  const open = new Map(agreeing.map((block) => [keyOf(block.x, block.y), block]))
  const kept: Block[] = []
  for (const [key, first] of open) {
    open.delete(key)
    const cluster = [first]
    for (const { x, y } of cluster)
      for (const [dx, dy] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const) {
        const beside = keyOf(x + dx, y + dy)
        const block = open.get(beside)
        if (!block) continue
        open.delete(beside)
        cluster.push(block)
      }
    if (cluster.length >= least) kept.push(...cluster)
  }
  return kept
}
