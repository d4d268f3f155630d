// Keeps a form and its draft on the server the same, through broken connections and other tabs. Knows neither
// the page nor the network: both come in as ports, so that this can be tested as it is.
import type { Refusal } from '#app/ground/outcome.ts'
import type { Draft, DraftField } from './content.ts'
import { differences, sameValue } from './draft.ts'
import type { Lack } from './missing.ts'

/** What the server said to a change. */
export type SaveAnswer =
  | { kind: 'saved'; draft: Draft; version: number; savedAt: string; conflicts: DraftField[]; lacks: Lack[] }
  | { kind: 'refused'; refusal: Refusal }
  /** No answer, or a broken one: to be tried again. */
  | { kind: 'lost' }

export type SaveChange = { version: number; changes: Partial<Draft>; seen: Partial<Draft> }

/**
 * The copy on the device, kept until the server has confirmed: what was known to be saved, what is typed, and
 * the fields for which the choice between the two is still open.
 */
export type DeviceCopy = { base: Draft; typed: Draft; open: DraftField[] }

type AutosavePorts = {
  read: () => Draft
  write: (field: DraftField, value: Draft[DraftField]) => void
  send: (change: SaveChange) => Promise<SaveAnswer>
  recall: () => DeviceCopy | null
  /** Whether the browser has put back by itself what the form held before: it may be older than the server's. */
  wentBack: boolean
  keep: (copy: DeviceCopy | null) => void
  tell: (state: AutosaveState) => void
  /** Calls back after `ms` milliseconds; answers how to stop it. */
  later: (ms: number, then: () => void) => () => void
}

export type AutosaveState = {
  status: 'saved' | 'typing' | 'saving' | 'offline' | 'refused'
  refusal: Refusal | null
  base: Draft
  version: number
  savedAt: string
  lacks: Lack[]
  /** Fields changed elsewhere too, with what is saved there. */
  conflicts: Partial<Draft>
  restored: boolean
}

const pause = 700
const retries = [2000, 5000, 10_000, 20_000]

/** Watches one form. `typed` after each change, `flush` to save at once, `choose` to settle a conflict. */
export class Autosave {
  private stop = () => {}
  private busy = false
  private unconfirmed: SaveChange | null = null
  private failures = 0

  constructor(
    private readonly ports: AutosavePorts,
    private state: AutosaveState,
  ) {}

  /** Brings back what an earlier visit could not save, and saves what was typed before the page was ready. */
  start(): void {
    const copy = this.ports.recall()
    const found = this.ports.read()
    const early = differences(found, this.state.base).filter(
      (field) => !copy || !sameValue(copy.typed[field], found[field]),
    )
    if (this.ports.wentBack)
      this.state.conflicts = { ...pick(this.state.base, early), ...this.state.conflicts }
    if (copy) {
      for (const field of differences(copy.typed, copy.base)) {
        const [kept, saved] = [copy.typed[field], this.state.base[field]]
        if (sameValue(kept, saved)) continue
        this.ports.write(field, kept)
        this.state.restored = true
        if (copy.open.includes(field) || !sameValue(copy.base[field], saved)) {
          this.state.conflicts = { ...this.state.conflicts, [field]: saved }
        }
      }
    }
    this.typed()
  }

  /** Ends the watch; what is unsaved stays on the device. */
  end(): void {
    this.stop()
  }

  /** Something in the form may have changed. */
  typed(): void {
    const typed = this.ports.read()
    const dirty = differences(typed, this.state.base).length > 0
    const open = Object.keys(this.state.conflicts) as DraftField[]
    this.ports.keep(dirty ? { base: this.state.base, typed, open } : null)
    if (this.state.status === 'refused') return
    if (!dirty && !this.unconfirmed) return this.tell({ status: 'saved' })
    this.tell({ status: this.failures > 0 ? 'offline' : this.busy ? 'saving' : 'typing' })
    if (!this.busy && this.failures === 0) this.schedule(pause)
  }

  /** Saves now: the pause is over, a field was left, the connection is back. */
  async flush(): Promise<void> {
    if (this.busy || this.state.status === 'refused') return
    this.stop()
    // A change whose answer was lost may have arrived: it is sent again as it was before anything newer.
    const change = this.unconfirmed ?? this.change()
    if (!change) return
    this.unconfirmed = change
    this.busy = true
    this.tell({ status: this.failures > 0 ? 'offline' : 'saving' })
    const answer = await this.ports.send(change)
    this.busy = false
    if (answer.kind === 'lost') return this.tryLater()
    this.failures = 0
    this.unconfirmed = null
    if (answer.kind === 'refused') return this.tell({ status: 'refused', refusal: answer.refusal })
    this.accept(answer, change)
  }

  /** Settles a conflict: what the form holds, or what is saved elsewhere. */
  choose(field: DraftField, whose: 'mine' | 'theirs'): void {
    const { [field]: theirs, ...conflicts } = this.state.conflicts
    if (theirs === undefined) return
    if (whose === 'theirs') this.ports.write(field, theirs)
    this.tell({ conflicts })
    this.typed()
    void this.flush()
  }

  private change(): SaveChange | null {
    const typed = this.ports.read()
    const { base, version, conflicts } = this.state
    const fields = differences(typed, base).filter((field) => !(field in conflicts))
    if (fields.length === 0) return null
    return { version, changes: pick(typed, fields), seen: pick(base, fields) }
  }

  private accept(answer: Extract<SaveAnswer, { kind: 'saved' }>, change: SaveChange): void {
    const before = this.state.base
    const typed = this.ports.read()
    // What another tab changed and nobody touches here is simply taken over.
    for (const field of differences(answer.draft, typed)) {
      if (!(field in change.changes) && sameValue(typed[field], before[field])) {
        this.ports.write(field, answer.draft[field])
      }
    }
    const { draft: base, version, savedAt, lacks } = answer
    const conflicts = { ...this.state.conflicts, ...pick(base, answer.conflicts) }
    this.tell({ base, version, savedAt, lacks, conflicts, status: 'saved' })
    this.typed()
  }

  private tryLater(): void {
    const wait = retries[Math.min(this.failures, retries.length - 1)]!
    this.failures += 1
    this.tell({ status: 'offline' })
    this.schedule(wait)
  }

  private schedule(ms: number): void {
    this.stop()
    this.stop = this.ports.later(ms, () => void this.flush())
  }

  private tell(change: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...change }
    this.ports.tell(this.state)
  }
}

function pick(draft: Draft, fields: DraftField[]): Partial<Draft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]))
}
