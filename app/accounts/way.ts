import type { Role } from '#app/policy/actor.ts'

/** Where each role's own work is; paths as in Indonesian. */
export const homes: Record<Role, string> = {
  entrant: '/karya',
  juror: '/juri',
  organiser: '/panitia',
  helper: '/panitia/verifikasi',
}

/** The address within this site that `?ke=` asks to go on to, or null: never another site. */
export function wayOn(asked: string | null): string | null {
  if (!asked?.startsWith('/') || !URL.canParse(asked, 'http://here')) return null
  const { origin, pathname, search, hash } = new URL(asked, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? pathname + search + hash : null
}
