import type { Words } from '#app/words/language.ts'

const threeDigits = (n: number) => String(n).padStart(3, '0')

const id = {
  desk: 'Meja juri',
  /** The name of a work on this juror's desk; its number in the office stays unknown. */
  work: (position: number) => `Karya ${threeDigits(position)}`,
  picture: (position: number, index: number) =>
    index === 0 ? `Karya ${threeDigits(position)}` : `Karya ${threeDigits(position)}, gambar ${index + 1}`,

  // The desk.
  noSeat: 'Anda belum duduk di panel sayembara ini',
  noSeatText: 'Bila Anda seharusnya ada di panel, hubungi panitia.',
  waiting: 'Penilaian belum dibuka',
  waitingText:
    'Karya akan muncul di sini begitu panitia membuka penilaian. Anda akan diberi tahu lewat surat.',
  planned: (from: string, till: string | null) =>
    till ? `Direncanakan dari ${from} sampai ${till}.` : `Direncanakan mulai ${from}.`,
  left: (left: number, total: number) =>
    left === 0 ? `Semua ${total} karya selesai` : `${left} dari ${total} karya menunggu`,
  leftLead:
    'Nilailah dalam urutan mana pun. Setiap perubahan langsung tersimpan, dan dapat diubah sampai Anda mengunci nilai.',
  allDone: 'Periksa sekali lagi, lalu kunci nilai Anda.',
  sealedTitle: 'Nilai Anda terkunci',
  sealedText: (when: string) => `Terkunci ${when}. Terima kasih. Nilai dibuka setelah semua juri selesai.`,
  endedTitle: 'Penilaian sudah berakhir',
  endedText: 'Terima kasih atas penilaian Anda. Lembar nilai Anda tetap dapat dibaca di sini.',
  until: (when: string) => `Rencana selesai ${when}`,
  progress: (done: number, total: number) => `${done} dari ${total}`,
  progressName: 'Kemajuan Anda',
  begin: 'Mulai menilai',
  goOn: 'Lanjut menilai',
  ownMarks: 'Nilai saya',
  toSeal: 'Periksa dan kunci nilai',
  showAll: 'Semua karya',
  showLeft: 'Yang belum selesai',
  filterAll: 'Semua',
  filterLeft: 'Belum selesai',
  filter: 'Karya yang ditampilkan',
  nothingLeft: 'Tidak ada lagi yang menunggu.',
  states: {
    unscored: 'Belum dinilai',
    partly: 'Belum lengkap',
    complete: 'Selesai',
    recused: 'Mundur',
    closed: 'Ditutup panitia',
  },

  // The sheet.
  sheet: 'Lembar nilai',
  restOfStory: 'Cerita selengkapnya, relief, dan teknik',
  reliefs: 'Relief dan stilasinya',
  pictures: 'Gambar karya',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  nextLeft: 'Berikutnya yang belum',
  weight: (weight: number) => `bobot ${weight}`,
  scale: '0–100',
  guide: 'Panduan nilai',
  total: 'Nilai lembar ini',
  totalPartly: (done: number, of: number) => `${done} dari ${of} kriteria`,
  votes: { 0: 'Tidak', 50: 'Mungkin', 100: 'Ya' },
  comment: 'Komentar untuk peserta',
  commentHelp:
    'Boleh disampaikan kepada peserta setelah pengumuman, tanpa nama Anda. Jangan menyebut nama orang.',
  hintTitle: 'Komentar ini tampaknya menyebut seseorang',
  hints: { name: 'Nama', phone: 'Nomor telepon', mail: 'Alamat surel', handle: 'Akun atau tautan' },
  hintText: 'Komentar tetap tersimpan. Bila memang menyebut orang, ubahlah.',
  note: 'Catatan pribadi',
  noteHelp: 'Hanya Anda yang membacanya.',
  remarks: 'Catatan dan komentar',
  saveAndNext: 'Simpan, lanjut ke yang belum',
  save: 'Simpan',
  saved: (at: string) => `Tersimpan ${at}`,
  notSaved: 'Belum ada yang disimpan',
  saving: 'Menyimpan',
  offline: 'Sambungan terputus.',
  signedOut: 'Anda sudah keluar.',
  keptHere:
    'Perubahan Anda tersimpan di perangkat ini dan dikirim begitu tersambung lagi, juga bila halaman ini ditutup.',
  onlyHere: 'Perubahan Anda hanya ada di halaman ini. Jangan tutup sebelum tersimpan.',
  restored: 'Perubahan yang tertahan di perangkat ini sudah dikembalikan.',
  joined: 'Isian yang diubah di tab lain sudah disesuaikan di sini.',
  signInAgain: 'Masuk lagi di tab baru',
  trySaving: 'Simpan sekarang',
  wrongMark: 'Isi bilangan bulat dari 0 sampai 100.',
  wrongRemark: 'Paling banyak 2.000 huruf.',
  missing: (criteria: number) =>
    criteria === 1 ? 'Satu kriteria belum dinilai.' : `${criteria} kriteria belum dinilai.`,
  readOnly: 'Lembar ini hanya untuk dibaca.',
  sentLater: (sheets: number) =>
    sheets === 1
      ? 'Perubahan yang tertahan di perangkat ini sudah tersimpan.'
      : `${sheets} perubahan yang tertahan di perangkat ini sudah tersimpan.`,
  waitsHere: (sheets: number) =>
    sheets === 1 ? 'Satu perubahan belum tersimpan' : `${sheets} perubahan belum tersimpan`,
  waitsForLink: 'Menunggu sambungan. Tersimpan di perangkat ini.',
  dropKept: 'Buang perubahan ini',
  history: 'Riwayat lembar ini',

  // Two tabs.
  staleTitle: 'Lembar ini diubah di tempat lain',
  staleText:
    'Yang tersimpan sekarang tertulis di samping isian Anda. Tidak ada yang ditimpa sebelum Anda memilih.',
  stored: (value: string) => `Tersimpan: ${value}`,
  empty: 'kosong',
  keepMine: 'Simpan isian saya',
  takeStored: 'Pakai yang tersimpan',

  closedText: 'Lembar ini ditutup panitia dan tidak dihitung.',
}

const en: typeof id = {
  desk: "Juror's desk",
  work: (position) => `Work ${threeDigits(position)}`,
  picture: (position, index) =>
    index === 0 ? `Work ${threeDigits(position)}` : `Work ${threeDigits(position)}, picture ${index + 1}`,

  noSeat: 'You do not sit on this competition’s panel',
  noSeatText: 'If you should, please ask the organiser.',
  waiting: 'Scoring has not opened yet',
  waitingText: 'Works appear here once the organiser opens scoring. You will be told by letter.',
  planned: (from, till) => (till ? `Planned from ${from} until ${till}.` : `Planned from ${from}.`),
  left: (left, total) => (left === 0 ? `All ${total} works done` : `${left} of ${total} works to go`),
  leftLead:
    'Score in any order. Every change is saved at once, and can be changed until you seal your marks.',
  allDone: 'Look them over once more, then seal your marks.',
  sealedTitle: 'Your marks are sealed',
  sealedText: (when) => `Sealed on ${when}. Thank you. Marks are opened once every juror is done.`,
  endedTitle: 'Scoring has ended',
  endedText: 'Thank you for your judging. You can still read your own sheets here.',
  until: (when) => `Planned end ${when}`,
  progress: (done, total) => `${done} of ${total}`,
  progressName: 'Your progress',
  begin: 'Start scoring',
  goOn: 'Go on scoring',
  ownMarks: 'My marks',
  toSeal: 'Look over and seal',
  showAll: 'All works',
  showLeft: 'Not finished',
  filterAll: 'All',
  filterLeft: 'Not finished',
  filter: 'Works shown',
  nothingLeft: 'Nothing is left to score.',
  states: {
    unscored: 'Not scored',
    partly: 'Not complete',
    complete: 'Done',
    recused: 'Recused',
    closed: 'Closed by the organiser',
  },

  sheet: 'Score sheet',
  restOfStory: 'The rest of the story, reliefs and technique',
  reliefs: 'Reliefs and their stylisation',
  pictures: 'Pictures of the work',
  previous: 'Previous',
  next: 'Next',
  nextLeft: 'Next unfinished',
  weight: (weight) => `weight ${weight}`,
  scale: '0–100',
  guide: 'Guide to marks',
  total: 'Total of this sheet',
  totalPartly: (done, of) => `${done} of ${of} criteria`,
  votes: { 0: 'No', 50: 'Maybe', 100: 'Yes' },
  comment: 'Comment for the entrant',
  commentHelp: 'May be passed on after publication, without your name. Please name no one.',
  hintTitle: 'This comment seems to name someone',
  hints: { name: 'Name', phone: 'Telephone', mail: 'E-mail', handle: 'Account or link' },
  hintText: 'It is saved all the same. If it does name someone, please change it.',
  note: 'Private note',
  noteHelp: 'Only you read it.',
  remarks: 'Notes and comments',
  saveAndNext: 'Save, on to the next unfinished',
  save: 'Save',
  saved: (at) => `Saved ${at}`,
  notSaved: 'Nothing saved yet',
  saving: 'Saving',
  offline: 'The connection is lost.',
  signedOut: 'You have been signed out.',
  keptHere: 'Your changes are kept on this device and sent once it is back, even if you close this page.',
  onlyHere: 'Your changes are on this page only. Do not close it before they are saved.',
  restored: 'Changes that were held back on this device have been put back.',
  joined: 'Fields changed in another tab have been brought up to date here.',
  signInAgain: 'Sign in again in a new tab',
  trySaving: 'Save now',
  wrongMark: 'Fill in a whole number from 0 to 100.',
  wrongRemark: 'At most 2,000 characters.',
  missing: (criteria) =>
    criteria === 1 ? 'One criterion has no mark.' : `${criteria} criteria have no mark.`,
  readOnly: 'This sheet can only be read.',
  sentLater: (sheets) =>
    sheets === 1
      ? 'A change held back on this device has been saved.'
      : `${sheets} changes held back on this device have been saved.`,
  waitsHere: (sheets) =>
    sheets === 1 ? 'One change is not saved yet' : `${sheets} changes are not saved yet`,
  waitsForLink: 'Waiting for the connection. It is kept on this device.',
  dropKept: 'Throw this change away',
  history: 'History of this sheet',

  staleTitle: 'This sheet was changed somewhere else',
  staleText: 'What is stored now stands beside what you filled in. Nothing is overwritten before you choose.',
  stored: (value) => `Stored: ${value}`,
  empty: 'empty',
  keepMine: 'Save mine',
  takeStored: 'Take what is stored',

  closedText: 'This sheet was closed by the organiser and does not count.',
}

/** Phrases of the juror's desk. */
export const deskWords: Words<typeof id> = { id, en }
