// Runs in the browser. Keeps chosen files on the device while they are on their way, so that a page that is closed
// and opened again goes on by itself. Where storage is refused (private windows, no room) nothing is kept.
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'

type Remembered = {
  /** What the file is for; only a page for the same place brings it back. */
  place: string
  file: File
  paused: boolean
  /** Milliseconds since 1970. */
  since: number
}

const keptMs = 3 * 86_400_000
const now = () => performance.timeOrigin + performance.now()
const letLoose = new Map<string, () => void>()

/** Keeps a file. Of several open tabs only this one sends it. */
export async function remember(id: string, place: string, file: File): Promise<void> {
  hold(id, () => {})
  await quietly((store) => set(id, { place, file, paused: false, since: now() } satisfies Remembered, store))
}

/** Keeps whether a file is paused, for then it stays so. */
export async function rememberPaused(id: string, paused: boolean): Promise<void> {
  await quietly(async (store) => {
    const kept = await get<Remembered>(id, store)
    if (kept) await set(id, { ...kept, paused }, store)
  })
}

/** Forgets a file: it arrived, or is not to arrive. */
export async function forget(id: string): Promise<void> {
  await quietly((store) => del(id, store))
  letLoose.get(id)?.()
  letLoose.delete(id)
}

/** Brings back the files for a place, each as soon as no other tab sends it; those older than three days are forgotten. */
export async function recall(
  place: string,
  found: (id: string, file: File, paused: boolean) => void,
): Promise<void> {
  await quietly(async (store) => {
    for (const [id, kept] of await entries<string, Remembered>(store)) {
      if (now() - kept.since > keptMs) await del(id, store)
      else if (kept.place === place && !letLoose.has(id)) {
        hold(id, () => {
          // The other tab may have brought it to its end.
          void quietly(async () => {
            const still = await get<Remembered>(id, store)
            if (still) found(id, still.file, still.paused)
            else letLoose.get(id)?.()
          })
        })
      }
    }
  })
}

/** Takes the right to send a file, once other tabs have let it loose or were closed; at once where tabs cannot agree. */
function hold(id: string, got: () => void): void {
  const end = new Promise<void>((over) => letLoose.set(id, over))
  if (!navigator.locks) return got()
  void navigator.locks
    .request(`unggah ${id}`, () => {
      got()
      return end
    })
    .catch(() => {})
}

let store: UseStore | undefined

async function quietly(work: (store: UseStore) => Promise<unknown>): Promise<void> {
  try {
    store ??= createStore('unggah', 'berkas')
    await work(store)
  } catch {
    // Storage is a convenience: without it a file is chosen again.
  }
}
