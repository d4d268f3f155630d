import { architecture } from './library/architecture.ts'
import { fauna } from './library/fauna.ts'
import { figure } from './library/figure.ts'
import { flora } from './library/flora.ts'
import { guardian } from './library/guardian.ts'
import { KINDS, type Kind, type Relief } from './relief.ts'

/** The reference library: entrants choose from it, the public reads it. In the order shown. */
export const reliefs: readonly Relief[] = [...flora, ...fauna, ...guardian, ...figure, ...architecture]

const byKey = new Map(reliefs.map((relief) => [relief.key, relief]))

/** The relief of that key, if the library has one. */
export function reliefOf(key: string): Relief | undefined {
  return byKey.get(key)
}

/** The library in its groups, none of them empty. */
export function reliefsByKind(): { kind: Kind; reliefs: Relief[] }[] {
  return KINDS.map((kind) => ({ kind, reliefs: reliefs.filter((relief) => relief.kind === kind) }))
}
