// Runs in the browser. Keeps what was changed on a sheet on the device until the server has it, so that a lost link,
// a closed tab or an ended session costs nothing. Each open page keeps its own; no page touches what a living one holds.
import { createStore, entries, set, update, type UseStore } from 'idb-keyval'
import type { StoredSheet } from './change.ts'
import type { SheetTexts } from './three-way.ts'

/** Changed fields of one sheet, and what was stored when they were changed. */
export type KeptChange = { sheet: string; page: string; base: StoredSheet; typed: SheetTexts; stamp: number }

const page = globalThis.crypto?.randomUUID?.() ?? String(Math.random())
const living = (id: string) => `meja juri ${id}`
const keyOf = (change: Pick<KeptChange, 'sheet' | 'page'>) => `${change.sheet} ${change.page}`
let held = false

/** Keeps the changed fields of a sheet; answers whether the device did. */
export async function keepChange(sheet: string, base: StoredSheet, typed: SheetTexts): Promise<boolean> {
  holdPage()
  const stamp = performance.timeOrigin + performance.now()
  const change: KeptChange = { sheet, page, base, typed, stamp }
  return (await quietly(async (store) => (await set(keyOf(change), change, store), true))) ?? false
}

/** Lets go of what this page keeps of a sheet. */
export async function letGo(sheet: string): Promise<void> {
  await quietly((store) => update(keyOf({ sheet, page }), () => undefined, store))
}

/** Lets go of what was kept, unless it has been changed since. */
export async function drop(change: KeptChange): Promise<void> {
  const unlessNewer = (now?: KeptChange) => (now?.stamp === change.stamp ? undefined : now)
  await quietly((store) => update<KeptChange | undefined>(keyOf(change), unlessNewer, store))
}

/** What pages that are gone have left of these sheets, oldest first. */
export async function leftBehind(sheets: readonly string[]): Promise<KeptChange[]> {
  const all = (await quietly((store) => entries<string, KeptChange | undefined>(store))) ?? []
  const changes = all.flatMap(([, kept]) => (kept && sheets.includes(kept.sheet) ? [kept] : []))
  const gone = await Promise.all(changes.map(({ page: id }) => isGone(id)))
  return changes.filter((_, at) => gone[at]).sort((one, other) => one.stamp - other.stamp)
}

// A lock tells other pages that this one lives; the browser frees it when the page goes, however it goes.
function holdPage(): void {
  if (held || !navigator.locks) return
  held = true
  void navigator.locks.request(living(page), () => new Promise(() => {})).catch(() => {})
}

async function isGone(id: string): Promise<boolean> {
  if (id === page) return false
  if (!navigator.locks) return true
  return navigator.locks
    .request(living(id), { ifAvailable: true }, async (lock) => lock !== null)
    .catch(() => true)
}

let store: UseStore | undefined

async function quietly<Answer>(work: (store: UseStore) => Promise<Answer>): Promise<Answer | undefined> {
  try {
    store ??= createStore('meja-juri', 'perubahan')
    return await work(store)
  } catch {
    // Without storage the changes stay on the page, which then warns before it is left.
    return undefined
  }
}
