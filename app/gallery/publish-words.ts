const id = {
  title: 'Pengumuman',
  lead: 'Mengumumkan berarti membekukan: peringkat, hadiah, dan karya tampil di beranda dan galeri persis seperti saat ini, dan setiap peserta menerima surat.',
  notSealed: 'Hasil baru dapat diumumkan sesudah semua juri mengunci nilainya dan babak diakhiri.',
  toJudging: 'Ke penjurian',
  tiesOpen: 'Dewan juri masih perlu memutuskan urutan karya dengan nilai sama pada batas hadiah.',
  toResult: 'Ke hasil',

  published: 'Hasil sudah diumumkan',
  publishedAt: (when: string) =>
    `Diumumkan ${when}. Galeri hanya berubah lewat koreksi, tidak karena peserta mengganti namanya.`,
  toGallery: 'Lihat galeri',
  toLetters: 'Lihat surat',
  toDocuments: 'Berita acara (PDF)',
  ranking: 'Sidik peringkat',

  winners: 'Pemenang dan kata dewan juri',
  winnersLead:
    'Tuliskan pendapat dewan juri tentang setiap karya pemenang, satu atau dua kalimat. Boleh kosong.',
  mean: (points: string) => `nilai ${points}`,
  wordsId: 'Kata dewan juri',
  wordsEn: 'Dalam bahasa Inggris',
  wordsEnHelp: 'Bila kosong, halaman Inggris memakai yang berbahasa Indonesia.',
  comments: 'Komentar juri untuk peserta ini',
  unwon: (prizes: string) => `Belum ada karya untuk ${prizes}.`,

  others: (works: number) => `Karya lain yang dipajang (${works})`,
  othersLead: 'Semua karya yang diterima ikut dipajang. Centang karya yang tidak boleh dipajang.',
  withhold: (label: string, title: string) => `${label} · ${title}`,
  notAllowed: 'pembuatnya tidak mengizinkan',
  toPreview: 'Lihat pratinjau',

  preview: 'Pratinjau',
  previewLead: 'Beginilah pemenang akan tampil. Periksa sekali lagi.',
  happens: 'Yang terjadi bila Anda mengumumkan',
  happensPrizes: (prizes: number) => `${prizes} pemenang tampil di beranda`,
  happensWorks: (works: number) => `${works} karya tampil di galeri, dengan nama pembuatnya`,
  happensWithheld: (works: number) => `${works} karya tidak dipajang`,
  happensMasked: 'Nomor telepon atau alamat surel dalam teks karya ini disamarkan',
  happensLetters: (letters: number) =>
    `${letters} peserta menerima surat hasil, lewat surel atau teks WhatsApp yang Anda sampaikan`,
  happensFinal: 'Tidak dapat dibatalkan; yang keliru hanya dapat dikoreksi dengan versi baru',
  noWords: 'Tanpa kata dewan juri',
  onlyIndonesian: 'Halaman Inggris memakai kata berbahasa Indonesia',
  publish: 'Umumkan sekarang',
  edit: 'Ubah dahulu',
  tooLong: (most: number) => `Paling banyak ${most} huruf.`,
}

const en: typeof id = {
  title: 'Publication',
  lead: 'Publishing freezes: the ranking, the prizes and the works appear on the home page and in the gallery exactly as they are now, and every entrant receives a letter.',
  notSealed: 'The result can be published once every juror has sealed their marks and the round has ended.',
  toJudging: 'To judging',
  tiesOpen: 'The jury still has to decide the order of works with equal scores at a prize boundary.',
  toResult: 'To the result',

  published: 'The result has been published',
  publishedAt: (when) =>
    `Published on ${when}. The gallery changes by a correction only, not when an entrant changes their name.`,
  toGallery: 'See the gallery',
  toLetters: 'See the letters',
  toDocuments: 'Minutes (PDF)',
  ranking: 'Fingerprint of the ranking',

  winners: 'Winners and the jury’s words',
  winnersLead: 'Write what the jury says of each winning work, a sentence or two. It may stay empty.',
  mean: (points) => `score ${points}`,
  wordsId: 'The jury’s words, in Indonesian',
  wordsEn: 'In English',
  wordsEnHelp: 'If empty, the English page uses the Indonesian words.',
  comments: 'Jurors’ comments for this entrant',
  unwon: (prizes) => `There is no work for ${prizes}.`,

  others: (works) => `Other works on show (${works})`,
  othersLead: 'Every accepted work is shown. Tick those that must not be.',
  withhold: (label, title) => `${label} · ${title}`,
  notAllowed: 'its maker does not allow it',
  toPreview: 'Preview',

  preview: 'Preview',
  previewLead: 'This is how the winners will appear. Check once more.',
  happens: 'What happens when you publish',
  happensPrizes: (prizes) => `${prizes} winners appear on the home page`,
  happensWorks: (works) => `${works} works appear in the gallery, with the names of their makers`,
  happensWithheld: (works) => `${works} works are not shown`,
  happensMasked: 'Telephone numbers or e-mail addresses in the texts of these works are masked',
  happensLetters: (letters) =>
    `${letters} entrants receive a letter, by e-mail or as a WhatsApp text for you to hand over`,
  happensFinal: 'It cannot be undone; a mistake can only be corrected by a new version',
  noWords: 'No words from the jury',
  onlyIndonesian: 'The English page uses the Indonesian words',
  publish: 'Publish now',
  edit: 'Change first',
  tooLong: (most) => `At most ${most} characters.`,
}

/** Phrases of the office's publication page. */
export const publishWords = { id, en }
