import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { single } from '#app/ground/single.server.ts'

const transport = single('mail', () =>
  env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport({ streamTransport: true, buffer: true }),
)

/** Sends one queued letter by SMTP, or without SMTP settings keeps it as a file in the outbox folder. Throws to be tried again. */
export async function sendLetter(letterId: string, at: Date): Promise<void> {
  const letter = await db.letter.findUniqueOrThrow({ where: { id: letterId } })
  if (letter.state === 'sent') return
  const { address, subject, text } = letter
  const sent = await transport.sendMail({
    from: env.MAIL_FROM,
    to: address,
    subject,
    text,
    messageId: `<${letter.id}@sayembara>`,
  })
  if (!env.SMTP_URL) {
    const folder = join(env.DATA_DIR, 'outbox')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `${letter.id}.eml`), (sent as unknown as { message: Buffer }).message)
  }
  await db.letter.update({
    where: { id: letterId },
    data: { state: 'sent', sentAt: at, attempts: letter.attempts + 1 },
  })
}
