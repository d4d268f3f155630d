import type { Found, LikenessKind } from '#app/likeness/find.ts'
import type { Change } from '../likeness/versions.ts'

/** One changed picture, what was found for it, and the names that would be right. */
type Trial = { change: Change; name: string; found: Found[]; right: string[]; host: string[]; small: boolean }

type Row = { trials: number; first: number; firstThree: number; kind: number; weakest: number }

/** Counts how often the source of a changed picture was found. */
export class Tally {
  private readonly rows = new Map<string, Row>()
  private readonly missed: string[] = []
  private readonly strangers: string[] = []
  private lists = 0

  constructor(private readonly goal: number) {}

  add({ change, name, found, right, host, small }: Trial): void {
    const isHost = (key: string) => change.group === 'motif in another' && host.includes(key)
    const at = found.findIndex(({ key }) => right.includes(key))
    // The cloth that the motif was laid on is rightly the first; only others can push the source down.
    const place = at < 0 ? Infinity : at - found.slice(0, at).filter(({ key }) => isHost(key)).length
    const groups = [change.group, 'all', small ? 'all of under 300 pixels' : 'all of 300 pixels and more']
    for (const group of groups) this.count(group, change.kind, found[at], at, place)
    this.lists++
    if (at < 0 || at > 2)
      this.missed.push(
        `${name}, ${change.group}, ${change.name}: ${at < 0 ? 'not found' : `place ${at + 1}`}`,
      )
    for (const { key, score } of found)
      if (!right.includes(key) && !isHost(key))
        this.strangers.push(`${name}, ${change.group}, ${change.name}: ${key} ${score}`)
  }

  private count(group: string, kind: LikenessKind, hit: Found | undefined, at: number, place: number) {
    const row = this.rows.get(group) ?? { trials: 0, first: 0, firstThree: 0, kind: 0, weakest: 1000 }
    row.trials++
    if (place === 0) row.first++
    if (at >= 0 && at < 3) row.firstThree++
    if (hit?.kind === kind) row.kind++
    if (hit) row.weakest = Math.min(row.weakest, hit.score)
    this.rows.set(group, row)
  }

  /** The table, the misses and the strangers, line by line. */
  table(): string[] {
    const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`.padStart(9)
    const rows = [...this.rows].toSorted(
      ([a], [b]) => Number(a.startsWith('all')) - Number(b.startsWith('all')),
    )
    return [
      `${''.padEnd(28)}${'pictures'.padStart(9)}${'first'.padStart(9)}${'first 3'.padStart(9)}${'its kind'.padStart(9)}${'weakest'.padStart(9)}`,
      ...rows.map(
        ([group, row]) =>
          `${group.padEnd(28)}${String(row.trials).padStart(9)}${share(row.first, row.trials)}${share(row.firstThree, row.trials)}${share(row.kind, row.trials)}${String(row.weakest).padStart(9)}`,
      ),
      ...this.missed.map((line) => `  missed: ${line}`),
      `strangers in ${this.lists} lists: ${this.strangers.length}`,
      ...this.strangers.map((line) => `  stranger: ${line}`),
    ]
  }

  /** Whether every kind of change was found often enough. */
  met(): boolean {
    return [...this.rows.values()].every((row) => (100 * row.firstThree) / row.trials >= this.goal)
  }
}
