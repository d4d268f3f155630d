import type { Words } from '#app/words/language.ts'

const id = {
  material: 'Bahan tambahan untuk final',
  finalistSubject: (work: string, final: string) => `${work} maju ke ${final}`,
  finalist: (work: string, final: string) =>
    `Selamat, karya Anda ${work} maju ke ${final}. Hasil akhir diumumkan kemudian; sampai saat itu mohon jangan mengumumkan kabar ini.`,
  reserveSubject: (work: string, final: string) => `${work} menjadi cadangan untuk ${final}`,
  reserve: (work: string, final: string) =>
    `Karya Anda ${work} menjadi cadangan untuk ${final}. Bila seorang finalis tidak hadir, karya Anda dapat menggantikannya dan kami akan memberi tahu Anda. Mohon tetap bersiap, dan jangan mengumumkan kabar ini.`,
  changedSubject: (work: string, final: string) => `Perubahan tentang ${work} dan ${final}`,
  changed: (work: string, final: string) =>
    `Keputusan tentang siapa yang maju ke ${final} ditetapkan kembali, dan karya Anda ${work} tidak lagi termasuk di dalamnya. Mohon maaf atas kabar sebelumnya. Hasil dan alasannya dapat Anda baca sesudah pengumuman.`,
  when: (when: string) => `Waktu: ${when}.`,
  where: (place: string) => `Tempat: ${place}.`,
  asks: (text: string) => `Yang diminta: ${text}`,
  send: 'Catatan tambahan untuk juri dapat Anda tulis pada halaman di bawah, tanpa nama, sampai final dibuka.',
  page: 'Halaman final karya Anda',
}

const en: typeof id = {
  material: 'Further material for the final',
  finalistSubject: (work, final) => `${work} goes on to the ${final}`,
  finalist: (work, final) =>
    `Congratulations: your work ${work} goes on to the ${final}. The result is announced later; until then please keep this news to yourself.`,
  reserveSubject: (work, final) => `${work} is a reserve for the ${final}`,
  reserve: (work, final) =>
    `Your work ${work} is a reserve for the ${final}. Should a finalist be absent, your work may step in, and we will tell you. Please be ready, and keep this news to yourself.`,
  changedSubject: (work, final) => `A change about ${work} and the ${final}`,
  changed: (work, final) =>
    `It was decided anew who goes on to the ${final}, and your work ${work} is no longer among them. We are sorry about the earlier letter. You can read the result and its reasons once it is announced.`,
  when: (when) => `Time: ${when}.`,
  where: (place) => `Place: ${place}.`,
  asks: (text) => `What is asked: ${text}`,
  send: 'You can write a further note to the jurors on the page below, without names, until the final is opened.',
  page: 'The page of the final for your work',
}

/** Phrases of the letters to finalists and reserves, and of what they sent on a juror's sheet. */
export const finalLetterWords: Words<typeof id> = { id, en }
