import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Dokumen penilaian',
  lead: 'Berita acara, rekapitulasi, dan lembar nilai tiap juri sebagai PDF, siap dicetak dan ditandatangani. Setiap pengambilan dicatat.',
  kept: 'Anda mempunyai hubungan dengan pembuat sebuah karya. Sampai hasil diumumkan, dokumen penilaian diambil panitia lain.',
  notYet: 'Berita acara dan rekapitulasi dapat diambil sesudah semua babak penilaian diakhiri.',
  toJudging: 'Ke penjurian',

  minutes: 'Berita acara penilaian',
  draft: 'Hasil belum diumumkan: berita acara masih bertanda KONSEP dan belum memuat sidik jari hasil.',
  final: (version: number, when: string) => `Memuat hasil versi ${version}, diumumkan ${when}.`,
  version: 'Versi hasil',
  versionHelp: 'Berita acara setiap versi tetap dapat dicetak, dengan isi seperti saat versi itu diumumkan.',
  versionOf: (version: number, when: string) => `Versi ${version}, diumumkan ${when}`,
  number: 'Nomor surat',
  numberHelp: 'Kosongkan bila akan ditulis tangan.',
  place: 'Tempat',
  placeHelp: 'Misalnya: Aula Dinas Koperasi dan UKM, Talang Ubi.',
  takeMinutes: 'Unduh berita acara',

  recap: 'Rekapitulasi',
  recapLead: 'Semua karya dalam satu tabel: tempat, nilai tiap juri, dan rata-rata.',
  takeRecap: 'Unduh rekapitulasi',

  sheets: 'Lembar nilai juri',
  sheetsLead: 'Nilai seorang juri untuk setiap karya, dengan nomor karya dan tanpa nama pembuat.',
  chair: 'ketua',
  left: 'ditutup panitia',
  take: 'Unduh',
  takeOf: (juror: string) => `Unduh lembar nilai ${juror}`,
}

const en: typeof id = {
  title: 'Documents of the judging',
  lead: 'The minutes, the table of all works and each juror’s marks as PDF, in Indonesian, ready to be printed and signed. Every download is recorded.',
  kept: 'You have a tie to the maker of a work. Until publication another organiser takes the documents of the judging.',
  notYet: 'The minutes and the table can be taken once every round of judging has ended.',
  toJudging: 'To the judging',

  minutes: 'Minutes of the judging',
  draft:
    'The result is not published yet: the minutes are marked KONSEP (draft) and hold no fingerprint of the result.',
  final: (version, when) => `Holds version ${version} of the result, published ${when}.`,
  version: 'Version of the result',
  versionHelp: 'The minutes of each version can still be printed, with what it held when it was published.',
  versionOf: (version, when) => `Version ${version}, published on ${when}`,
  number: 'Reference number',
  numberHelp: 'Leave it empty to write it by hand.',
  place: 'Place',
  placeHelp: 'For example: Aula Dinas Koperasi dan UKM, Talang Ubi.',
  takeMinutes: 'Download the minutes',

  recap: 'Table of all works',
  recapLead: 'All works in one table: place, each juror’s total, and the mean.',
  takeRecap: 'Download the table',

  sheets: 'Sheets of marks',
  sheetsLead: 'One juror’s marks for every work, with its number and without its maker.',
  chair: 'chair',
  left: 'closed out',
  take: 'Download',
  takeOf: (juror) => `Download the marks of ${juror}`,
}

/** Phrases of the page of documents. */
export const documentWords: Words<typeof id> = { id, en }
