// Runs in the browser. Sends one file by uploadthing's client, again and again until it is there: each time it
// asks the server how much has come, and sends only the rest.
import {
  finalWord,
  hasChanged,
  mostAttempts,
  patience,
  percentOf,
  recentMarks,
  secondsLeft,
} from './sending.ts'
import type { Mark, Sending } from './sending.ts'
import { watchdog } from './watchdog.ts'

/** What the server answered for a file that arrived. */
type Answer = { ok: true; value: object } | { ok: false; refusal: { code: string; detail?: string | number } }

type Wishes = {
  file: File
  /** The address of the route handler. */
  door: string
  /** What the file is for. */
  input: Record<string, string>
  /** Hears every change; the last one is arrived, refused or failed. Nothing is told once the file is stopped. */
  tell: (sending: Sending) => void
  onArrived: (value: object) => void
}

/** A file on its way. */
export type Journey = {
  /** Sends no more; what has come stays with the server, and another journey goes on from there. */
  stop: () => void
  /** Sends no more and lets go what has come. */
  cancel: () => void
  /** Tries at once what it would try later, and gives up a connection through which nothing has gone for a while. */
  hurry: () => void
  /** The connection is gone. */
  interrupt: () => void
}

type Trip = Wishes & {
  stopped: boolean
  percent: number
  /** Bytes that the server has told it has. */
  has: number
  /** Failures since it last told of more. */
  attempt: number
  /** SHA-256 of the file in hex, where this browser can tell it. */
  sha256?: string
  /** The signed address of the ingest. */
  address: string
  /** Ends what the trip waits for just now; only once it has been silent for so many milliseconds. */
  interrupt: (silentFor: number) => void
  /** Ends the wait before trying again. */
  goOn: () => void
}

const silence = 30_000
const silenceWhileKeeping = 120_000
const silenceInHurry = 5_000
const glance = 2_000
const nothing = () => {}

/** Starts sending. A broken or silent connection is tried again by itself. */
export function sendFile(wishes: Wishes): Journey {
  const trip: Trip = {
    ...wishes,
    tell: (sending) => trip.stopped || wishes.tell(sending),
    stopped: false,
    percent: 0,
    has: 0,
    attempt: 0,
    address: '',
    interrupt: nothing,
    goOn: nothing,
  }
  const stop = () => {
    trip.stopped = true
    trip.interrupt(0)
    trip.goOn()
  }
  void travel(trip)
  return {
    stop,
    cancel: () => {
      stop()
      void letGo(trip)
    },
    hurry: () => {
      trip.goOn()
      trip.interrupt(silenceInHurry)
    },
    interrupt: () => trip.interrupt(0),
  }
}

async function travel(trip: Trip): Promise<void> {
  trip.tell({ state: 'starting' })
  while (!trip.stopped) {
    const outcome = await attempt(trip).catch((error: unknown) => ({ error }))
    if (trip.stopped) return
    if (!('error' in outcome)) {
      if (outcome.ok) trip.onArrived(outcome.value)
      return trip.tell(outcome.ok ? { state: 'arrived' } : { state: 'refused', ...outcome.refusal })
    }
    const word = finalWord(outcome.error) ?? ((await isReadable(trip.file)) ? null : 'unreadable')
    if (word) return trip.tell({ state: 'refused', code: word })
    if (hasChanged(outcome.error)) trip.sha256 = undefined
    trip.attempt += 1
    if (trip.attempt > mostAttempts) return trip.tell({ state: 'failed' })
    trip.tell({ state: 'waiting', percent: trip.percent })
    await new Promise<void>((over) => {
      const timer = setTimeout(over, patience(trip.attempt))
      trip.goOn = () => {
        clearTimeout(timer)
        over()
      }
    })
    trip.goOn = nothing
  }
}

/** Sends what the server does not have yet. Throws when the connection breaks, falls silent or is interrupted. */
async function attempt(trip: Trip): Promise<Answer> {
  const { file, door } = trip
  const { genUploader } = await import('uploadthing/client')
  trip.sha256 ??= await hashOf(file)
  if (trip.stopped) throw new Error('stopped')
  const input = trip.sha256 ? { ...trip.input, sha256: trip.sha256 } : trip.input
  const watch = watchdog(silence)
  trip.interrupt = watch.bark
  const going = progress(trip, watch.hear)
  const uploader = genUploader({
    url: new URL(door, location.href),
    package: 'sayembara',
    fetch: asking(trip) as typeof fetch,
  })
  const options = { files: [file], input, onUploadProgress: going.heard }
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
    going.end()
    watch.rest()
  }
}

/** The client's own requests. It would take a server that cannot answer for one that has nothing, and begin anew. */
function asking(trip: Trip) {
  return async (address: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(address, init)
    if (init?.method !== 'HEAD') return answer
    const has = answer.headers.get('x-ut-range-start')
    if (!answer.ok || !has) throw new Error(`the ingest answered ${answer.status}`)
    trip.address = String(address)
    if (Number(has) > trip.has) trip.attempt = 0
    trip.has = Number(has)
    return answer
  }
}

/** Tells how far it is at every piece, and every two seconds, for a link that stands still tells nothing by itself. */
function progress(trip: Trip, hear: (limit: number) => void) {
  const { size } = trip.file
  let marks: Mark[] = []
  const tell = () => {
    const now = performance.now()
    marks = recentMarks(marks, now)
    trip.tell({ state: 'sending', percent: trip.percent, secondsLeft: secondsLeft(marks, now, size) })
  }
  let ticking: ReturnType<typeof setInterval> | undefined
  const end = () => clearInterval(ticking)
  const heard = ({ loaded }: { loaded: number }) => {
    marks.push({ loaded, at: performance.now() })
    trip.percent = percentOf(loaded, size)
    const all = loaded >= size
    hear(all ? silenceWhileKeeping : silence)
    end()
    if (all) return trip.tell({ state: 'keeping' })
    ticking = setInterval(tell, glance)
    tell()
  }
  return { heard, end }
}

/** Lets the server forget what it has. The hosted service is not asked: it forgets by itself. */
async function letGo({ address, onArrived }: Trip): Promise<void> {
  if (!address || new URL(address).origin !== location.origin) return
  const given = await fetch(address, { method: 'DELETE', keepalive: true })
    .then((answer) => (answer.ok ? answer.json() : { given: true }) as Promise<{ given: boolean }>)
    // What the server has is forgotten by its own sweep.
    .catch(() => ({ given: true }))
  // It was quicker than the finger.
  if (!given.given) onArrived({})
}

/** Undefined in browsers that tell none (pages that are not secure), or when memory does not suffice. */
async function hashOf(file: File): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return undefined
  }
}

/** Whether the device still gives the file: it may have been changed, moved, or been on a card that was taken out. */
async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}
