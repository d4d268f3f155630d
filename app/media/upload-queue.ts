// Runs in the browser. All files of a page that are on their way, whichever field they were chosen in.
import { headBytes } from './magic.ts'
import { forget, recall, remember, rememberPaused } from './remembered-files.ts'
import { sendFile, type Journey } from './send-file.ts'
import { faultOf, isOver, mayTryAgain, type Sending } from './sending.ts'
import { stayAwake } from './stay-awake.ts'

/** One chosen file. */
export type UploadItem = {
  id: string
  /** What it is for: the input of the upload door, as JSON. */
  place: string
  file: File
  sending: Sending
  /** It was chosen in an earlier visit to the page. */
  resumed: boolean
}

const door = '/unggah'
const atOnce = 2
const shownAfterArrival = 5_000
const none: readonly UploadItem[] = []
const underWay = ['starting', 'sending', 'waiting', 'keeping']

class UploadQueue {
  private items = none
  private readonly journeys = new Map<string, Journey>()
  private readonly ears = new Set<() => void>()
  private readonly arrivals = new Set<(place: string, value: object) => void>()
  private listening = false

  /** For useSyncExternalStore. */
  subscribe = (ear: () => void): (() => void) => {
    this.listen()
    this.ears.add(ear)
    return () => this.ears.delete(ear)
  }

  /** The files on their way; another array after every change. */
  read = (): readonly UploadItem[] => this.items

  /** On the server nothing is on its way. */
  readNone = (): readonly UploadItem[] => none

  /** Calls back for every file that arrives for a place. Answers how to stop. */
  onArrival(place: string, tell: (value: object) => void): () => void {
    const ear = (where: string, value: object) => where === place && tell(value)
    this.arrivals.add(ear)
    return () => this.arrivals.delete(ear)
  }

  /** Sends files as soon as it is their turn; what is wrong with one is told at once. */
  async choose(place: string, files: File[]): Promise<void> {
    for (const file of files) {
      const twin = this.items.find((item) => item.place === place && isSameFile(item.file, file))
      if (twin && !isOver(twin.sending)) {
        if (twin.sending.state === 'paused') this.resume(twin.id)
        continue
      }
      // One more try takes the place of what became of the one before.
      if (twin) this.remove(twin.id)
      const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
      const sending = await firstLook(file)
      this.change([...this.items, { id, place, file, sending, resumed: false }])
      if (!isOver(sending)) void remember(id, place, file)
    }
  }

  /** Goes on with files chosen in an earlier visit. */
  recall(place: string): void {
    void recall(place, (id, file, paused) => {
      if (this.items.some((item) => item.id === id)) return
      const sending: Sending = paused ? { state: 'paused', percent: null } : { state: 'queued' }
      this.change([...this.items, { id, place, file, sending, resumed: true }])
    })
  }

  pause(id: string): void {
    const { sending } = this.items.find((item) => item.id === id)!
    this.journeys.get(id)?.stop()
    void rememberPaused(id, true)
    this.tell(id, { state: 'paused', percent: 'percent' in sending ? sending.percent : null })
  }

  /** Goes on with what was paused or has failed. */
  resume(id: string): void {
    void rememberPaused(id, false)
    this.tell(id, { state: 'queued' })
  }

  /** Takes a file out: it is not to arrive, or what became of it has been read. */
  remove(id: string): void {
    const item = this.items.find((one) => one.id === id)
    if (item && !isOver(item.sending)) this.journeys.get(id)?.cancel()
    this.journeys.delete(id)
    void forget(id)
    this.change(this.items.filter((one) => one.id !== id))
  }

  private tell(id: string, sending: Sending): void {
    if (sending.state === 'arrived') setTimeout(() => this.remove(id), shownAfterArrival)
    if (isOver(sending) && !mayTryAgain(sending)) void forget(id)
    this.change(this.items.map((item) => (item.id === id ? { ...item, sending } : item)))
  }

  private change(items: readonly UploadItem[]): void {
    this.items = items
    let busy = items.filter(({ sending }) => underWay.includes(sending.state)).length
    for (const item of items) {
      if (item.sending.state === 'queued' && busy < atOnce) {
        busy += 1
        this.items = this.items.map((one) =>
          one.id === item.id ? { ...one, sending: { state: 'starting' } } : one,
        )
        this.start(item)
      }
    }
    stayAwake(busy > 0)
    for (const ear of this.ears) ear()
  }

  private start({ id, place, file }: UploadItem): void {
    const journey = sendFile({
      file,
      door,
      input: JSON.parse(place) as Record<string, string>,
      // Later than this change.
      tell: (sending) => queueMicrotask(() => this.journeys.get(id) === journey && this.tell(id, sending)),
      onArrived: (value) => this.arrivals.forEach((ear) => ear(place, value)),
    })
    this.journeys.set(id, journey)
  }

  private listen(): void {
    if (this.listening) return
    this.listening = true
    const each = (act: (journey: Journey) => void) => {
      stayAwake(this.items.some(({ sending }) => underWay.includes(sending.state)))
      this.journeys.forEach(act)
    }
    const hurry = () => each((journey) => journey.hurry())
    addEventListener('online', hurry)
    addEventListener('offline', () => each((journey) => journey.interrupt()))
    addEventListener('pageshow', hurry)
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry())
    // While there is a connection: it may be gone when the first file is chosen.
    void import('uploadthing/client').catch(() => {})
  }
}

/** The files of this page that are on their way. */
export const uploads = new UploadQueue()

async function firstLook(file: File): Promise<Sending> {
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
    const code = faultOf(head, file.size)
    return code ? { state: 'refused', code, detail: file.size } : { state: 'queued' }
  } catch {
    return { state: 'refused', code: 'unreadable' }
  }
}

function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
}
