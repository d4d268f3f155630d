import type { Words } from '#app/words/language.ts'

const id = {
  subject: (edition: string) => `Hasil ${edition} dikoreksi`,
  corrected: (edition: string, reason: string) =>
    `Hasil ${edition} yang sudah diumumkan dikoreksi. Alasannya: ${reason}`,
  work: (number: string, title: string) => `${number}, “${title}”,`,
  disqualified: (work: string, reason: string) =>
    `Karya ${work} digugurkan dan tidak lagi mendapat tempat maupun hadiah. Alasannya: ${reason}`,
  reinstated: (work: string) => `Karya ${work} tidak lagi digugurkan dan kembali mendapat tempatnya.`,
  has: (work: string, prize: string, amount: string, before: string | null) =>
    `Karya ${work} kini meraih ${prize} dengan hadiah ${amount}${before ? `; sebelumnya ${before}` : ''}. Panitia akan menghubungi Anda tentang penyerahan hadiah.`,
  lost: (work: string, prize: string) => `Karya ${work} tidak lagi menerima ${prize}.`,
  marksStay:
    'Nilai para juri tidak berubah. Kedua versi hasil, yang lama dan yang baru, tetap terbuka dan dapat dihitung ulang oleh siapa pun. Bila ada pertanyaan, silakan hubungi panitia.',
  seeWork: 'Lihat karya Anda',
  check: 'Periksa hasilnya',
}

const en: typeof id = {
  subject: (edition) => `The result of the ${edition} was corrected`,
  corrected: (edition, reason) =>
    `The published result of the ${edition} has been corrected. The reason: ${reason}`,
  work: (number, title) => `${number}, “${title}”,`,
  disqualified: (work, reason) =>
    `Work ${work} was disqualified and has no place and no prize any more. The reason: ${reason}`,
  reinstated: (work) => `Work ${work} is no longer disqualified and has its place again.`,
  has: (work, prize, amount, before) =>
    `Work ${work} now has ${prize}, worth ${amount}${before ? `; it had ${before} before` : ''}. The organiser will write to you about receiving the prize.`,
  lost: (work, prize) => `Work ${work} no longer has ${prize}.`,
  marksStay:
    'The jurors’ marks have not changed. Both versions of the result stay open, and anybody can count them again. If you have a question, please write to the organiser.',
  seeWork: 'See your work',
  check: 'Check the result',
}

/** The letter about a correction. */
export const correctionLetterWords: Words<typeof id> = { id, en }
