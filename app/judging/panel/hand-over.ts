import { orderFor } from '../maths/deal.ts'

type Load = { juror: string; all: number; untouched: readonly string[] }

/**
 * Which works pass to a juror who joins late where each work has only some of the panel: those that nobody has begun, from
 * whoever has most sheets in all, the last of their own order first, until nobody with works left to give has two more
 * than the newcomer. `own` is how many the newcomer has, `may` whether a work may go there.
 */
export function handedOver(
  loads: readonly Load[],
  own: number,
  may: (work: string) => boolean,
): { juror: string; work: string }[] {
  const moved: { juror: string; work: string }[] = []
  const givers = loads.map(({ juror, all, untouched }) => ({ juror, all, works: [...untouched] }))
  const taken = new Set<string>()
  const ready = (work: string) => !taken.has(work) && may(work)
  for (;;) {
    const able = givers.filter(({ works }) => works.some(ready))
    const [most] = able.toSorted((a, b) => b.all - a.all)
    if (!most || most.all - (own + moved.length) < 2) return moved
    const work = most.works.findLast(ready)!
    taken.add(work)
    most.works.splice(most.works.lastIndexOf(work), 1)
    most.all -= 1
    moved.push({ juror: most.juror, work })
  }
}

/** Who of several jurors takes one more work: whoever has fewest, drawn by the round's seed where several do; none of nobody. */
export function freest(
  loads: readonly Pick<Load, 'juror' | 'all'>[],
  seed: string,
  work: string,
): string | undefined {
  const fewest = Math.min(...loads.map(({ all }) => all))
  const equal = loads.filter(({ all }) => all === fewest).map(({ juror }) => juror)
  return orderFor(seed, work, equal)[0]
}
