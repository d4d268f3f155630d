import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { single } from '#app/ground/single.server.ts'
import { withSecret } from './kept.ts'

// Milliseconds. The library's own would hold up all other letters for ten minutes behind a server that went silent.
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 }

const transport = single('mail', () =>
  env.SMTP_URL
    ? nodemailer.createTransport({ url: env.SMTP_URL, ...patience })
    : nodemailer.createTransport({ streamTransport: true, buffer: true }),
)

/**
 * Sends one queued letter by SMTP, or without SMTP settings keeps it as a file in the outbox folder. Throws
 * to be tried again. `secret` is put in its place in the text.
 */
export async function sendLetter(letterId: string, at: Date, secret?: string): Promise<void> {
  const letter = await db.letter.findUniqueOrThrow({ where: { id: letterId } })
  if (letter.state === 'sent') return
  const attempts = letter.attempts + 1
  const failure = await dispatch(letter, secret).then(() => null, reason)
  if (failure) {
    await db.letter.update({ where: { id: letterId }, data: { attempts, error: failure } })
    // Not the error itself: a mail server's answer names the addressee, and what is thrown goes to the log.
    throw new Error(`Letter not sent: ${failure}`)
  }
  await db.letter.update({
    where: { id: letterId },
    data: { state: 'sent', sentAt: at, attempts, error: null },
  })
  if (secret) await forgetSecret(letterId)
}

/** Lets a letter stand as failed that could not be sent however often it was tried. Its one-time link is kept no longer. */
export async function giveLetterUp(letterId: string): Promise<void> {
  await db.letter.updateMany({ where: { id: letterId, state: 'queued' }, data: { state: 'failed' } })
  await forgetSecret(letterId)
}

async function dispatch({ id, address, subject, text }: Letter, secret?: string): Promise<void> {
  const message = await transport.sendMail({
    from: env.MAIL_FROM,
    to: address,
    subject,
    text: secret ? withSecret(text, secret) : text,
    messageId: `<${id}@sayembara>`,
  })
  if (env.SMTP_URL) return
  const folder = join(env.DATA_DIR, 'outbox')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${id}.eml`), (message as unknown as { message: Buffer }).message, {
    mode: 0o600,
  })
}

type Letter = { id: string; address: string; subject: string; text: string }

/** Takes the one-time address out of the queue: the letter that carried it has left, or never will. */
async function forgetSecret(letterId: string): Promise<void> {
  await db.job.updateMany({
    where: { key: `letter:${letterId}` },
    data: { payload: { letterId } },
  })
}

/** What went wrong, for the office: the server's answer without the addressee in it. */
function reason(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown'
}
