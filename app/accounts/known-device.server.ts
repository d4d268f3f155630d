import { createHmac } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { env } from '#app/ground/env.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'
import { single } from '#app/ground/single.server.ts'

// A device that once signed in to an account keeps an allowance of its own for guesses at that account, so that a
// stranger who uses up the account's common allowance shuts out nobody. https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
type Known = [mark: string, nonce: string][]

// A shared computer keeps the latest few; the cookie stays small.
const most = 12

const cookie = () =>
  single('known devices', () =>
    createCookie('dikenal', {
      secrets: [secretFor('known device')],
      httpOnly: true,
      sameSite: 'lax',
      secure: env.ORIGIN.startsWith('https:'),
      path: '/',
      maxAge: 400 * 24 * 3600,
    }),
  )

const markOf = (userId: string) =>
  createHmac('sha256', secretFor('known account')).update(userId).digest('base64url').slice(0, 16)

/** The name of this device for an account, when it has signed in to it before; else null. */
export async function knownDevice(cookies: string | null, userId: string): Promise<string | null> {
  const mark = markOf(userId)
  return (await read(cookies)).find(([known]) => known === mark)?.[1] ?? null
}

/** The Set-Cookie value by which this device is known to an account from now on. */
export async function rememberDevice(cookies: string | null, userId: string): Promise<string> {
  const mark = markOf(userId)
  const known = await read(cookies)
  const own = known.find(([other]) => other === mark) ?? [mark, newId(16)]
  const others = known.filter(([other]) => other !== mark)
  return cookie().serialize([own, ...others].slice(0, most))
}

async function read(cookies: string | null): Promise<Known> {
  const value: unknown = await cookie().parse(cookies)
  return Array.isArray(value) ? (value as Known) : []
}
