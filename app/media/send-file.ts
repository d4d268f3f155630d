// Runs in the browser. Sends one file by uploadthing's client, again and again until it is there: each time it
// asks the server how much has come, and sends only the rest.
import { finalWord, mostAttempts, patience, percentOf, secondsLeft, type Sending } from './sending.ts'

/** What the server answered for a file that arrived. */
type Answer = { ok: true; value: object } | { ok: false; refusal: { code: string; detail?: string | number } }

type Wishes = {
  file: File
  /** The address of the route handler. */
  door: string
  /** What the file is for. */
  input: Record<string, string>
  /** Hears every change; the last one is arrived, refused or failed. */
  tell: (sending: Sending) => void
  onArrived: (value: object) => void
}

/** A file on its way. */
export type Journey = { pause: () => void; resume: () => void; cancel: () => void }

type Trip = Wishes & {
  wish: 'go' | 'pause' | 'cancel'
  percent: number
  attempt: number
  /** Ends what the trip waits for just now. */
  interrupt: () => void
  /** The same, while it waits to try again. */
  hurry: () => void
}

const silence = 30_000
const silenceWhileKeeping = 120_000
const nothing = () => {}

/** Starts sending. A broken or silent connection is tried again by itself, at once when the device is back online. */
export function sendFile(wishes: Wishes): Journey {
  const trip: Trip = { ...wishes, wish: 'go', percent: 0, attempt: 0, interrupt: nothing, hurry: nothing }
  const online = () => trip.hurry()
  const offline = () => trip.interrupt()
  const go = () => {
    trip.wish = 'go'
    addEventListener('online', online)
    addEventListener('offline', offline)
    void travel(trip).then(() => {
      removeEventListener('online', online)
      removeEventListener('offline', offline)
    })
  }
  const end = (wish: Trip['wish']) => () => {
    trip.wish = wish
    trip.interrupt()
    trip.hurry()
  }
  go()
  return { pause: end('pause'), resume: go, cancel: end('cancel') }
}

async function travel(trip: Trip): Promise<void> {
  trip.tell({ state: 'starting' })
  while (trip.wish === 'go') {
    const outcome = await attempt(trip).catch((error: unknown) => ({ error }))
    if (!('error' in outcome)) {
      if (outcome.ok) trip.onArrived(outcome.value)
      return trip.tell(outcome.ok ? { state: 'arrived' } : { state: 'refused', ...outcome.refusal })
    }
    if (trip.wish !== 'go') break
    const word = finalWord(outcome.error)
    if (word) return trip.tell({ state: 'refused', code: word })
    trip.attempt += 1
    if (trip.attempt > mostAttempts) return trip.tell({ state: 'failed' })
    trip.tell({ state: 'waiting', percent: trip.percent })
    await new Promise<void>((over) => {
      const timer = setTimeout(over, patience(trip.attempt))
      trip.hurry = () => {
        clearTimeout(timer)
        over()
      }
    })
    trip.hurry = nothing
  }
  if (trip.wish === 'pause') trip.tell({ state: 'paused', percent: trip.percent })
}

/** Sends what the server does not have yet. Throws when the connection breaks, falls silent or is interrupted. */
async function attempt(trip: Trip): Promise<Answer> {
  const { file, door, input } = trip
  const { genUploader } = await import('uploadthing/client')
  const watch = watchdog()
  trip.interrupt = watch.bark
  watch.hear(silence)
  const options = { files: [file], input, onUploadProgress: progress(trip, watch.hear) }
  const uploader = genUploader({ url: new URL(door, location.href), package: 'sayembara' })
  const asked = uploader.createUpload('gambar' as never, options as never)
  try {
    const upload = await Promise.race([asked, watch.broken])
    const sent = await Promise.race([upload.done(file as never), watch.broken])
    return (sent as unknown as { serverData: Answer }).serverData
  } catch (error) {
    // The library goes on sending unless it is told.
    void asked.then((upload) => upload.pauseUpload(file)).catch(nothing)
    throw error
  } finally {
    trip.interrupt = nothing
    watch.rest()
  }
}

function progress(trip: Trip, hear: (limit: number) => void) {
  const { size } = trip.file
  let first: { loaded: number; at: number } | null = null
  return ({ loaded }: { loaded: number }) => {
    const here = { loaded, at: performance.now() }
    first ??= here
    const percent = percentOf(loaded, size)
    if (percent > trip.percent) trip.attempt = 0
    trip.percent = percent
    const all = loaded >= size
    hear(all ? silenceWhileKeeping : silence)
    if (all) trip.tell({ state: 'keeping' })
    else trip.tell({ state: 'sending', percent, secondsLeft: secondsLeft(first, here, size) })
  }
}

/** Something to race against: it fails when nothing was heard for a while, or when it is told to bark. */
function watchdog() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let fail: (error: Error) => void = nothing
  const broken = new Promise<never>((_never, reject) => (fail = reject))
  broken.catch(nothing)
  return {
    broken,
    hear: (limit: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => fail(new Error('no byte went through')), limit)
    },
    bark: () => fail(new Error('interrupted')),
    rest: () => clearTimeout(timer),
  }
}
