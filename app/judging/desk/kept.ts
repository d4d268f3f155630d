// Runs in the browser. Keeps what was changed on a sheet on the device until the server has it, so that a lost link,
// a closed tab or an ended session costs nothing. Each form keeps its own; no page touches what another living one holds.
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { StoredSheet } from './change.ts'
import type { SheetTexts } from './three-way.ts'

/** Changed fields of one sheet, and what was stored when they were changed. */
export type KeptChange = { sheet: string; form: string; base: StoredSheet; typed: SheetTexts; stamp: number }

const page = globalThis.crypto?.randomUUID?.() ?? String(Math.random())
const living = (id: string) => `meja juri ${id}`
const keyOf = (owner: Owner) => `${owner.sheet} ${owner.form}`
let held = false
let forms = 0

/** One form of one sheet. */
type Owner = Pick<KeptChange, 'sheet' | 'form'>

/** A name for a form that keeps its changes. */
export const newForm = () => `${page}.${++forms}`

/** Keeps the changed fields of a form; answers whether the device did. */
export async function keepChange(owner: Owner, base: StoredSheet, typed: SheetTexts): Promise<boolean> {
  holdPage()
  const stamp = performance.timeOrigin + performance.now()
  const change: KeptChange = { ...owner, base, typed, stamp }
  return (await quietly(async (store) => (await set(keyOf(owner), change, store), true))) ?? false
}

/** Lets go of what a form keeps. */
export async function letGo(owner: Owner): Promise<void> {
  await quietly((store) => del(keyOf(owner), store))
}

/** Lets go of what was kept, unless it has been changed since. */
export async function drop(change: KeptChange): Promise<void> {
  await quietly(async (store) => {
    const now = await get<KeptChange>(keyOf(change), store)
    if (now?.stamp === change.stamp) await del(keyOf(change), store)
  })
}

/** What forms that are gone have left of these sheets, oldest first; of this page's own, all but the form named. */
export async function leftBehind(sheets: readonly string[], own?: string): Promise<KeptChange[]> {
  const all = (await quietly((store) => entries<string, KeptChange>(store))) ?? []
  const changes = all.flatMap(([, kept]) => (sheets.includes(kept.sheet) && kept.form !== own ? [kept] : []))
  const gone = await Promise.all(changes.map(({ form }) => isGone(form.split('.')[0]!)))
  return changes.filter((_, at) => gone[at]).sort((one, other) => one.stamp - other.stamp)
}

// A lock tells other pages that this one lives; the browser frees it when the page goes, however it goes.
function holdPage(): void {
  if (held || !navigator.locks) return
  held = true
  void navigator.locks.request(living(page), () => new Promise(() => {})).catch(() => {})
}

async function isGone(id: string): Promise<boolean> {
  if (id === page || !navigator.locks) return true
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
