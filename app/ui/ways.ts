import type { Role } from '#app/policy/actor.ts'
import type { everywhere } from '#app/words/everywhere.ts'

/** A link of the head: its Indonesian path and its name. */
export type Way = { path: string; name: string }

/** Where the head leads: the public parts, then the person's own. */
export function waysFor(role: Role | null, w: typeof everywhere.id): { open: Way[]; own: Way[] } {
  const open = [
    { path: '/galeri', name: w.gallery },
    { path: '/relief', name: w.reliefs },
    { path: '/aturan', name: w.rules },
  ]
  if (role === null) return { open, own: [{ path: '/masuk', name: w.signIn }] }
  const desk: Record<Role, Way> = {
    entrant: { path: '/karya', name: w.myWorks },
    juror: { path: '/juri', name: w.desk },
    organiser: { path: '/panitia', name: w.officeDesk },
    helper: { path: '/panitia/verifikasi', name: w.officeDesk },
  }
  return { open, own: [desk[role], { path: '/akun', name: w.account }] }
}

/** What aria-current says of a link on the page at `pathname`: the page itself, a page under it, or neither. */
export function currentOf(address: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === address) return 'page'
  return pathname.startsWith(`${address}/`) ? 'true' : undefined
}
