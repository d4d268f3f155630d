import { clothSide, mostMembers, storyWords, type Technique } from './limits.ts'
import type { Lack } from './missing.ts'

const id = {
  sections: {
    pictures: 'Gambar karya',
    motif: 'Judul dan relief',
    story: 'Cerita motif',
    cloth: 'Teknik dan kain',
    team: 'Tim',
    statements: 'Pernyataan',
  },
  step: (position: number, of: number) => `${position} dari ${of}`,
  where: 'Bagian formulir',
  done: 'lengkap',
  left: (count: number) => `${count} lagi`,
  blind:
    'Juri menilai tanpa mengetahui pembuatnya. Jangan tulis nama, sanggar, nomor, atau akun media sosial pada judul dan cerita.',
  title: 'Judul karya',
  titleHelp: 'Singkat dan mudah diingat.',
  reliefs: 'Relief yang Anda olah',
  reliefsHelp: 'Pilih satu atau lebih.',
  library: 'Lihat rujukan relief',
  how: (name: string) => `Bagaimana Anda menggubah ${name}?`,
  howHelp: 'Apa yang Anda ambil dari relief itu, dan apa yang Anda ubah.',
  story: 'Cerita motif',
  storyHelp: `Makna motif, asal gagasan, dan hubungannya dengan Bumi Ayu. Paling banyak ${storyWords} kata.`,
  words: (count: number) => `${count} dari ${storyWords} kata`,
  technique: 'Teknik',
  techniqueHelp: {
    tulis: 'Malam ditorehkan dengan canting.',
    cap: 'Malam dicapkan dengan cap tembaga atau kayu.',
    kombinasi: 'Keduanya dalam satu kain.',
    'sketsa-digital': 'Rancangan gambar yang belum menjadi kain.',
  } satisfies Record<Technique, string>,
  dyes: 'Pewarna',
  dyesHelp:
    'Misalnya indigo, kulit jengkol, gambir, atau nama pewarna sintetis. Untuk sketsa: yang Anda rencanakan.',
  colours: 'Warna',
  coloursHelp: 'Misalnya sogan, biru wedel, putih mori.',
  use: 'Kegunaan',
  useHelp: 'Misalnya kain panjang, kemeja, selendang.',
  size: 'Ukuran kain',
  sizeHelp: 'Dalam sentimeter. Untuk sketsa: ukuran kain yang Anda rencanakan.',
  width: 'Lebar (cm)',
  height: 'Panjang (cm)',
  members: 'Anggota tim selain Anda',
  membersHelp: `Satu nama per baris, paling banyak ${mostMembers}. Nama tidak dilihat juri; dipakai pada piagam.`,
  original: 'Karya ini asli ciptaan saya atau tim saya, dan tidak meniru karya orang lain.',
  unpublished: 'Karya ini belum pernah diikutkan dalam lomba lain dan belum pernah dipublikasikan.',
  ai: 'Apakah AI generatif digunakan?',
  aiHelp: 'Misalnya untuk membuat gambar atau teks. Jawaban ini dibaca juri.',
  aiNo: 'Tidak',
  aiYes: 'Ya, sebagian',
  aiHow: 'Bagian mana, dan dengan alat apa?',
  licence:
    'Saya mengizinkan karya ini ditampilkan di situs, pameran, dan publikasi sayembara dengan menyebut nama penciptanya. Hak cipta tetap milik saya.',
  save: 'Simpan',
  review: 'Periksa dan kirim',
  reviewChange: 'Periksa dan kirim perubahan',
  saved: (time: string) => `Tersimpan ${time}`,
  saving: 'Menyimpan…',
  unsaved: 'Belum tersimpan',
  offline: 'Sambungan terputus. Isian Anda aman di perangkat ini dan disimpan begitu tersambung lagi.',
  signedOut: 'Sesi Anda berakhir. Isian Anda aman; masuk lagi untuk menyimpannya.',
  signIn: 'Masuk lagi',
  restored: 'Isian yang belum sempat tersimpan sudah dikembalikan ke formulir ini.',
  onDevice:
    'Sebagian isian di bawah ini belum sempat sampai ke server. Isian itu hanya ada di perangkat ini.',
  conflict: 'Bagian ini juga diubah di tempat lain.',
  theirs: 'Tersimpan di tempat lain:',
  nothing: 'kosong',
  useTheirs: 'Pakai yang tersimpan',
  useMine: 'Pakai yang di formulir ini',
  overwrite: 'Bila Anda menyimpan lagi, isian di formulir ini yang dipakai.',
  stale: 'Beberapa bagian diubah di tempat lain sejak halaman ini dibuka. Bandingkan, lalu simpan lagi.',
  problem: (lack: Lack, name: string): string => problemsId[lack.problem](lack, name),
  fields: {
    pictures: 'gambar karya utama',
    title: 'judul',
    reliefs: 'relief',
    story: 'cerita motif',
    technique: 'teknik',
    dyes: 'pewarna',
    colours: 'warna',
    use: 'kegunaan',
    width: 'lebar kain',
    height: 'panjang kain',
    members: 'anggota tim',
    original: 'pernyataan keaslian',
    unpublished: 'pernyataan belum pernah dilombakan',
    ai: 'jawaban tentang AI generatif',
    aiHow: 'penjelasan tentang AI',
    licence: 'izin menampilkan karya',
  } as Record<string, string>,
  timeLeft: (days: number, hours: number, minutes: number) =>
    days > 0
      ? `${days} hari ${hours} jam lagi`
      : hours > 0
        ? `${hours} jam ${minutes} menit lagi`
        : `${minutes} menit lagi`,
  lastMinute: (seconds: number) => `${seconds} detik lagi`,
  over: 'sudah lewat',
  closes: (last: string) => `Tutup ${last}`,
}

const problemsId: Record<Lack['problem'], (lack: Lack, name: string) => string> = {
  empty: (_lack, name) => `Isi ${name}.`,
  choose: ({ field }, name) =>
    ['original', 'unpublished', 'licence'].includes(field) ? `Centang ${name}.` : `Pilih ${name}.`,
  untold: (_lack, name) => `Ceritakan bagaimana ${name} digubah.`,
  'too-long': ({ detail }, name) => `Persingkat ${name}: paling banyak ${detail} huruf.`,
  'too-many-words': ({ detail }) =>
    `Persingkat cerita motif: sekarang ${detail} kata, paling banyak ${storyWords}.`,
  'too-many': ({ detail }) => `Anggota tim paling banyak ${detail} orang.`,
  'no-picture': () => 'Tambahkan satu gambar karya utama.',
  'not-a-number': (_lack, name) =>
    `Tulis ${name} dengan angka dari ${clothSide.least} sampai ${clothSide.most}, misalnya 105 atau 29,7.`,
}

const en: typeof id = {
  sections: {
    pictures: 'Pictures of the work',
    motif: 'Title and reliefs',
    story: 'Story of the motif',
    cloth: 'Technique and cloth',
    team: 'Team',
    statements: 'Statements',
  },
  step: (position, of) => `${position} of ${of}`,
  where: 'Parts of the form',
  done: 'complete',
  left: (count) => `${count} to go`,
  blind:
    'Jurors do not know who made a work. Leave names, workshops, numbers and social media accounts out of the title and the story.',
  title: 'Title of the work',
  titleHelp: 'Short and easy to remember.',
  reliefs: 'The reliefs you worked from',
  reliefsHelp: 'Choose one or more.',
  library: 'See the reference library',
  how: (name) => `How did you stylise ${name}?`,
  howHelp: 'What you took from the relief, and what you changed.',
  story: 'Story of the motif',
  storyHelp: `What the motif means, where the idea came from, how it relates to Bumi Ayu. At most ${storyWords} words.`,
  words: (count) => `${count} of ${storyWords} words`,
  technique: 'Technique',
  techniqueHelp: {
    tulis: 'Wax drawn with the canting.',
    cap: 'Wax printed with a stamp of copper or wood.',
    kombinasi: 'Both on one cloth.',
    'sketsa-digital': 'A design that is not yet a cloth.',
  },
  dyes: 'Dyes',
  dyesHelp:
    'For instance indigo, jengkol bark, gambir, or the name of a synthetic dye. For a sketch: what you plan.',
  colours: 'Colours',
  coloursHelp: 'For instance sogan brown, wedel blue, the white of the cloth.',
  use: 'Intended use',
  useHelp: 'For instance long cloth, shirt, shawl.',
  size: 'Cloth size',
  sizeHelp: 'In centimetres. For a sketch: the cloth you have in mind.',
  width: 'Width (cm)',
  height: 'Length (cm)',
  members: 'Members of the team besides you',
  membersHelp: `One name a line, at most ${mostMembers}. Jurors do not see names; they go on the certificate.`,
  original: 'This work is my own or my team’s own creation and does not imitate anyone else’s.',
  unpublished: 'This work has not been entered in another contest and has not been published.',
  ai: 'Was generative AI used?',
  aiHelp: 'For instance to make images or text. The jurors read this answer.',
  aiNo: 'No',
  aiYes: 'Yes, in part',
  aiHow: 'For which part, and with which tool?',
  licence:
    'This work may be shown on the site, in exhibitions and in publications of the contest, naming its maker. The copyright stays mine.',
  save: 'Save',
  review: 'Look through and submit',
  reviewChange: 'Look through and submit the change',
  saved: (time) => `Saved ${time}`,
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  offline:
    'The connection is down. What you typed is safe on this device and is saved once you are back online.',
  signedOut: 'Your session has ended. What you typed is safe; sign in again to save it.',
  signIn: 'Sign in again',
  restored: 'What had not been saved last time is back in this form.',
  onDevice: 'Some of what you see below never reached the server. It is only on this device.',
  conflict: 'This part was also changed elsewhere.',
  theirs: 'Saved elsewhere:',
  nothing: 'empty',
  useTheirs: 'Use what is saved',
  useMine: 'Use what is in this form',
  overwrite: 'If you save again, what is in this form is used.',
  stale: 'Some parts were changed elsewhere since this page was opened. Compare them, then save again.',
  problem: (lack, name) => problemsEn[lack.problem](lack, name),
  fields: {
    pictures: 'the picture of the work',
    title: 'the title',
    reliefs: 'at least one relief',
    story: 'the story of the motif',
    technique: 'the technique',
    dyes: 'the dyes',
    colours: 'the colours',
    use: 'the intended use',
    width: 'the width of the cloth',
    height: 'the length of the cloth',
    members: 'the team',
    original: 'the statement of originality',
    unpublished: 'the statement that it was not entered elsewhere',
    ai: 'an answer about generative AI',
    aiHow: 'the explanation about AI',
    licence: 'the licence to show the work',
  },
  timeLeft: (days, hours, minutes) =>
    days > 0
      ? `${days} d ${hours} h left`
      : hours > 0
        ? `${hours} h ${minutes} min left`
        : `${minutes} min left`,
  lastMinute: (seconds) => `${seconds} s left`,
  over: 'over',
  closes: (last) => `Closes ${last}`,
}

const problemsEn: typeof problemsId = {
  empty: (_lack, name) => `Fill in ${name}.`,
  choose: ({ field }, name) =>
    ['original', 'unpublished', 'licence'].includes(field) ? `Tick ${name}.` : `Choose ${name}.`,
  untold: (_lack, name) => `Say how you stylised ${name}.`,
  'too-long': ({ detail }, name) => `Shorten ${name}: at most ${detail} characters.`,
  'too-many-words': ({ detail }) =>
    `Shorten the story of the motif: it has ${detail} words, the limit is ${storyWords}.`,
  'too-many': ({ detail }) => `A team has at most ${detail} members.`,
  'no-picture': () => 'Add one picture of the main work.',
  'not-a-number': (_lack, name) =>
    `Write ${name} as a number from ${clothSide.least} to ${clothSide.most}, for instance 105 or 29.7.`,
}

/** The form of a work. */
export const formWords = { id, en }
