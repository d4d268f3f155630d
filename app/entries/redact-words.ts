import type { Lang } from '#app/words/language.ts'
import { bar } from './redact.ts'

const id = {
  bar: '[disamarkan]',
  title: 'Teks untuk juri',
  lead: 'Nomor telepon, alamat surel, tautan, akun, serta nama lengkap peserta dan anggotanya selalu disamarkan sendiri. Nama lain Anda yang memutuskan.',
  nothing: 'Tidak ada nama atau kontak yang ditemukan. Juri membaca teks seperti ditulis.',
  onlyOwn: 'Tidak ada yang perlu diputuskan. Yang ditemukan sudah disamarkan sendiri.',
  undecided: 'Belum diputuskan',
  undecidedText: (count: number) =>
    `${count} sebutan tampaknya nama. Sampai diputuskan, juri membaca yang diberi warna kuning.`,
  decided: (at: string, by: string) => (by ? `Diputuskan ${at} oleh ${by}.` : `Diputuskan ${at}.`),
  found: 'Yang ditemukan',
  legend: 'hitam: disamarkan bagi juri; kuning: tampaknya nama, dibaca juri',
  out: 'disamarkan',
  seen: 'tampaknya nama',
  choose: 'Samarkan bagi juri',
  chooseHelp:
    'Yang dicentang disamarkan di semua teks karya ini, dengan huruf besar atau kecil, dan bagaimanapun spasinya.',
  known: 'nama peserta atau anggota',
  seeming: 'tampaknya nama',
  added: 'ditambahkan panitia',
  own: 'Sebutan lain',
  ownHelp: 'Satu sebutan satu baris, seperti tertulis dalam teks.',
  ownLack: (phrase: string) => `“${phrase}” tidak ada dalam teks karya ini.`,
  ownMany: 'Terlalu banyak sebutan.',
  preview: 'Lihat dulu',
  save: 'Simpan untuk juri',
  saveHelp: 'Kiriman peserta tidak berubah. Dapat diubah sampai penjurian selesai.',
  saved: 'Tersimpan. Juri membaca teks di bawah ini.',
  readNow: 'Yang dibaca juri sekarang',
  readThen: 'Yang dibaca juri bila ini disimpan',
  sealed: 'Penjurian sudah selesai; teks untuk juri tidak lagi dapat diubah.',
  queueUndecided: 'Nama dalam teks belum diputuskan',
  queueDecided: 'teks untuk juri diputuskan',
  filter: 'Teks belum diputuskan',
  roundUndecided: (count: number) =>
    count === 1
      ? 'Satu karya menyebut sesuatu yang tampaknya nama, dan belum diputuskan apa yang dibaca juri.'
      : `${count} karya menyebut sesuatu yang tampaknya nama, dan belum diputuskan apa yang dibaca juri.`,
  roundUndecidedText:
    'Babak tetap dapat dibuka. Kontak dan nama lengkap pembuatnya sudah disamarkan sendiri.',
  roundWay: 'Lihat teksnya',
}

const en: typeof id = {
  bar: '[blacked out]',
  title: 'Texts for jurors',
  lead: 'Telephone numbers, e-mail addresses, links, accounts and the full names of the entrant and the team are always blacked out by themselves. Other names are for you to decide.',
  nothing: 'No name and no contact was found. Jurors read the texts as they were written.',
  onlyOwn: 'Nothing to decide. What was found is blacked out by itself.',
  undecided: 'Not decided yet',
  undecidedText: (count) =>
    count === 1
      ? 'One phrase looks like a name. Until you decide, jurors read what is marked in yellow.'
      : `${count} phrases look like names. Until you decide, jurors read what is marked in yellow.`,
  decided: (at, by) => (by ? `Decided ${at} by ${by}.` : `Decided ${at}.`),
  found: 'What was found',
  legend: 'black: blacked out for jurors; yellow: looks like a name, jurors read it',
  out: 'blacked out',
  seen: 'looks like a name',
  choose: 'Black out for jurors',
  chooseHelp:
    'What is ticked is blacked out in every text of this work, in capitals or not, and however it is spaced.',
  known: 'name of the entrant or the team',
  seeming: 'looks like a name',
  added: 'added by the office',
  own: 'Other phrases',
  ownHelp: 'One phrase a line, as it stands in the text.',
  ownLack: (phrase) => `“${phrase}” does not stand in the texts of this work.`,
  ownMany: 'Too many phrases.',
  preview: 'Look first',
  save: 'Save for the jurors',
  saveHelp: 'The submission does not change. You can change this until judging is over.',
  saved: 'Saved. Jurors read the texts below.',
  readNow: 'What jurors read now',
  readThen: 'What jurors read once this is saved',
  sealed: 'Judging is over; the texts for jurors can no longer be changed.',
  queueUndecided: 'Names in the text not decided on',
  queueDecided: 'texts for jurors decided on',
  filter: 'Texts not decided on',
  roundUndecided: (count) =>
    count === 1
      ? 'One work mentions what looks like a name, and nobody has decided what jurors read of it.'
      : `${count} works mention what looks like a name, and nobody has decided what jurors read of them.`,
  roundUndecidedText:
    'The round can be opened all the same. Contacts and the makers’ full names are blacked out by themselves.',
  roundWay: 'See the texts',
}

/** What jurors do not read of a work. */
export const redactWords = { id, en }

/** A text for jurors where only plain words can stand: in names for screen readers, and on paper. */
export function blackedWords(text: string, lang: Lang): string {
  return text.replaceAll(bar, redactWords[lang].bar)
}
