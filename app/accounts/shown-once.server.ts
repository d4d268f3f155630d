import { createCookie } from '@remix-run/node'
import { env } from '#app/ground/env.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'
import { single } from '#app/ground/single.server.ts'

/** A one-time link that was just made, for the next page to show: whom it is for, where it leads, the text to send. */
export type ShownLink = { name: string; address: string; number: string | null; message: string }

// Carried over the redirect that follows the post, so that reloading makes no second link and shows none again.
const cookie = () =>
  single('shown once', () =>
    createCookie('tautan', {
      secrets: [secretFor('link shown once')],
      httpOnly: true,
      sameSite: 'strict',
      secure: env.ORIGIN.startsWith('https:'),
      path: '/',
      maxAge: 120,
    }),
  )

/** The header by which the next page can show a link. */
export async function showOnce(link: ShownLink): Promise<HeadersInit> {
  return { 'Set-Cookie': await cookie().serialize(link) }
}

/** The link to show on this page, if one was just made, and the header that lets it be forgotten. */
export async function takeShown(
  request: Request,
): Promise<{ link: ShownLink | null; forget: HeadersInit | undefined }> {
  const link = (await cookie().parse(request.headers.get('Cookie'))) as ShownLink | null
  return { link, forget: link ? { 'Set-Cookie': await cookie().serialize('', { maxAge: 0 }) } : undefined }
}
