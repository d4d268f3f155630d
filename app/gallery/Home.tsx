import { HomeAhead } from './HomeAhead.tsx'
import { HomeWaiting } from './HomeWaiting.tsx'
import { HomeWinners } from './HomeWinners.tsx'
import type { Home as HomeFacts } from './home.server.ts'

/** The home page: how to take part, what happens now, or who has won. */
export function Home({ home }: { home: HomeFacts }) {
  if (home.kind === 'ahead') return <HomeAhead {...home} />
  if (home.kind === 'waiting') return <HomeWaiting {...home} />
  return <HomeWinners {...home} />
}
