import type { Words } from '#app/words/language.ts'

const id = {
  title: (work: string) => `Riwayat lembar ${work}`,
  page: 'Riwayat lembar',
  back: 'Kembali ke lembar nilai',
  lead: 'Semua yang Anda ubah di lembar ini, dari yang terbaru. Hanya Anda yang melihat halaman ini selama penilaian.',
  none: 'Belum ada yang Anda ubah di lembar ini.',
  recused: 'Anda mengundurkan diri dari karya ini.',
  undone: 'Anda membatalkan pengunduran diri.',
  remarks: { note: 'Catatan pribadi diubah.', comment: 'Komentar untuk peserta diubah.' },
  from: 'dari',
  to: 'menjadi',
}

const en: typeof id = {
  title: (work) => `History of the sheet of ${work}`,
  page: 'History of a sheet',
  back: 'Back to the score sheet',
  lead: 'All you changed on this sheet, newest first. While scoring runs only you see this page.',
  none: 'You have not changed anything on this sheet yet.',
  recused: 'You recused yourself from this work.',
  undone: 'You took the recusal back.',
  remarks: { note: 'Private note changed.', comment: 'Comment for the entrant changed.' },
  from: 'from',
  to: 'to',
}

/** Phrases of a sheet's history. */
export const historyWords: Words<typeof id> = { id, en }
