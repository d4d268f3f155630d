import type { Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { asLang, type Lang } from '#app/words/language.ts'
import { letterWords } from './words.ts'

/** Whom a letter goes to, as kept in the person's account. */
export type Addressee = { id: string; email: string | null; phone: string | null; lang: string }

type NewLetter = {
  kind: string
  subject: string
  text: string
  /** A one-time address within `text`: it is sent, but never stands in the kept text that the office can read. */
  secret?: string
}

/**
 * Puts a letter into the outbox, inside the transaction of the change that it tells of. By e-mail where
 * there is an address; else it waits as a WhatsApp text for the office to hand over. Whoever can be reached by neither
 * gets none.
 */
export async function post(
  tx: Tx,
  /** The id is null where somebody has no account. */
  to: Omit<Addressee, 'id'> & { id: string | null },
  write: (lang: Lang) => NewLetter,
  at: Date,
): Promise<void> {
  const lang = asLang(to.lang)
  const { kind, subject, text, secret } = write(lang)
  const address = to.email ?? to.phone
  if (!address) return
  const id = newId()
  const channel = to.email ? 'mail' : 'whatsapp'
  const kept = secret ? text.replaceAll(secret, letterWords[lang].onlyInLetter) : text
  await tx.letter.create({
    data: { id, userId: to.id, channel, address, state: 'queued', createdAt: at, kind, subject, text: kept },
  })
  if (channel !== 'mail') return
  const payload = { letterId: id, ...(secret ? { secret } : {}) }
  await enqueue(tx, { kind: 'letter', key: `letter:${id}`, payload, dueAt: at })
}
