import type { Words } from '#app/words/language.ts'

const id = {
  know: 'Saya mengenal karya atau pembuatnya',
  knowText:
    'Nilai Anda untuk karya ini ditarik dari semua angka, juga yang sudah diisi, dan hasilnya dihitung tanpa Anda. Catatan perubahannya tetap disimpan.',
  knowOpen: 'Anda dapat membatalkannya sampai nilai dikunci.',
  knowSealed:
    'Nilai Anda sudah terkunci, jadi ini tidak dapat dibatalkan. Nilai Anda untuk karya lain tidak berubah.',
  knowWho: 'Alasan Anda hanya dibaca panitia. Berita acara hanya mencatat bahwa Anda mundur.',
  reason: 'Alasan, untuk panitia',
  reasonHelp: 'Misalnya: pembuatnya murid saya.',
  recuse: 'Undur diri dari karya ini',
  recusedTitle: 'Anda mengundurkan diri dari karya ini',
  recusedText: 'Nilai Anda untuk karya ini tidak dihitung.',
  recusedReason: (reason: string) => `Alasan: ${reason}`,
  undo: 'Batalkan pengunduran diri',
}

const en: typeof id = {
  know: 'I know this work or its maker',
  knowText:
    'Your marks for this work are withdrawn from every figure, those already given too, and the result is counted without them. The record of changes is kept.',
  knowOpen: 'You can take this back until you seal.',
  knowSealed:
    'You have sealed your marks, so this cannot be taken back. Your marks for other works stay as they are.',
  knowWho: 'Only the organiser reads your reason. The minutes say no more than that you recused yourself.',
  reason: 'Reason, for the organiser',
  reasonHelp: 'For example: the maker is my student.',
  recuse: 'Recuse myself from this work',
  recusedTitle: 'You have recused yourself from this work',
  recusedText: 'Your marks for this work do not count.',
  recusedReason: (reason) => `Reason: ${reason}`,
  undo: 'Take the recusal back',
}

/** Phrases of stepping back from a work. */
export const recusalWords: Words<typeof id> = { id, en }
