import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { maxAttempts } from '#app/ground/queue.server.ts'
import { single } from '#app/ground/single.server.ts'
import { withSecret } from './kept.ts'

const transport = single('mail', () =>
  env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport({ streamTransport: true, buffer: true }),
)

/**
 * Sends one queued letter by SMTP, or without SMTP settings keeps it as a file in the outbox folder. Throws
 * to be tried again; after the last attempt the letter stands as failed. `secret` is put in its place in the text.
 */
export async function sendLetter(letterId: string, at: Date, secret?: string): Promise<void> {
  const letter = await db.letter.findUniqueOrThrow({ where: { id: letterId } })
  if (letter.state === 'sent') return
  const attempts = letter.attempts + 1
  const failure = await dispatch(letter, secret).then(() => null, reason)
  if (failure) {
    const state = attempts % maxAttempts === 0 ? 'failed' : 'queued'
    await db.letter.update({ where: { id: letterId }, data: { state, attempts, error: failure } })
    // Not the error itself: a mail server's answer names the addressee, and what is thrown goes to the log.
    throw new Error(`Letter not sent: ${failure}`)
  }
  await db.letter.update({
    where: { id: letterId },
    data: { state: 'sent', sentAt: at, attempts, error: null },
  })
  if (secret) await forget(letterId)
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

/** Takes the one-time address out of the queue once the letter that carried it has left. */
async function forget(letterId: string): Promise<void> {
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
