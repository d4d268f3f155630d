import type { Words } from '#app/words/language.ts'

const id = {
  lift: 'Buka identitas',
  liftOf: (label: string) => `Buka identitas pembuat ${label}`,
  reason: 'Alasan',
  help: 'Nama Anda, karya ini, dan alasan Anda tercatat dalam jejak audit dan tidak dapat dihapus. Jangan menulis nama orang.',
  confirm: 'Buka dan catat',
  makers: (names: string) => `Pembuat: ${names}`,
}

const en: typeof id = {
  lift: 'Show the maker',
  liftOf: (label) => `Show the maker of ${label}`,
  reason: 'Reason',
  help: 'Your name, this work and your reason go into the audit trail and cannot be removed. Name nobody in it.',
  confirm: 'Show and record',
  makers: (names) => `Made by ${names}`,
}

/** Phrases of looking behind the blind. */
export const behindWords: Words<typeof id> = { id, en }
