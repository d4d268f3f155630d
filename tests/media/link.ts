import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What happens when a link has carried so many bytes to the server, over all its connections. */
type Event = { at: number; happen: (link: Link) => void | Promise<void> }

type Link = {
  origin: string
  /** Bytes carried to the server so far. */
  carried: () => number
  /** Adds events, in the order of their bytes. */
  expect: (...events: Event[]) => void
  /** Breaks every connection, as seen from both ends. */
  cut: () => void
  /** The client's ends break; the server is told nothing, and its ends stay open. */
  loseClient: () => void
  /** Later connections come to the server from this address. */
  moveTo: (address: string) => void
  /** Carries nothing until `release`. */
  hold: () => void
  release: () => void
  /** Breaks every connection and refuses new ones, until `up`. */
  down: () => void
  up: () => void
  /** Refuses connections for so many milliseconds. */
  away: (ms: number) => void
  /** Carries at most so many bytes a second to the server. */
  slowTo: (bytes: number) => void
  close: () => void
}

/** A network link to a server on this machine. Events happen after exactly as many bytes as they say. */
export async function startLink(port: number): Promise<Link> {
  let carried = 0
  let events: Event[] = []
  let localAddress: string | undefined
  let isAway = false
  let held = false
  let speed = Infinity
  const pairs = new Set<{ near: Socket; far: Socket }>()
  const nears = () => [...pairs].map(({ near }) => near)

  const cable = createServer((near) => {
    if (isAway) return void near.destroy()
    const far = connect({ port, host: '127.0.0.1', localAddress })
    const pair = { near, far }
    pairs.add(pair)
    far.on('error', () => {}).on('close', () => near.destroy())
    far.pipe(near)
    near.on('error', () => {}).on('close', () => pairs.has(pair) && far.destroy())
    near.on('data', (data: Buffer) => carry(pair, data))
    if (held) near.pause()
  })

  function carry({ near, far }: { near: Socket; far: Socket }, data: Buffer) {
    let rest = data
    while (rest.length > 0 && !near.destroyed) {
      const event = events[0]
      const until = event ? Math.max(0, event.at - carried) : Infinity
      const piece = rest.subarray(0, Math.min(rest.length, until))
      rest = rest.subarray(piece.length)
      carried += piece.length
      const kept = piece.length === 0 || far.write(piece)
      if (!kept) {
        near.pause()
        far.once('drain', () => held || near.resume())
      }
      if (event && carried >= event.at) {
        events.shift()
        void event.happen(link)
      }
    }
    if (speed < Infinity) {
      near.pause()
      setTimeout(() => held || near.resume(), (data.length / speed) * 1000)
    }
  }

  const link: Link = {
    origin: '',
    carried: () => carried,
    expect: (...more) => (events = [...events, ...more].sort((a, b) => a.at - b.at)),
    cut: () => {
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
      pairs.clear()
    },
    loseClient: () => {
      const lost = nears()
      pairs.clear()
      for (const near of lost) near.destroy()
    },
    moveTo: (address) => (localAddress = address),
    hold: () => {
      held = true
      for (const near of nears()) near.pause()
    },
    release: () => {
      held = false
      for (const near of nears()) near.resume()
    },
    down: () => {
      isAway = true
      link.cut()
    },
    up: () => (isAway = false),
    away: (ms) => {
      isAway = true
      setTimeout(() => (isAway = false), ms)
    },
    slowTo: (bytes) => (speed = bytes),
    close: () => {
      link.cut()
      cable.close()
    },
  }
  await new Promise<void>((listening) => cable.listen(0, '127.0.0.1', listening))
  link.origin = `http://127.0.0.1:${(cable.address() as AddressInfo).port}`
  return link
}
