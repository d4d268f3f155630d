import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Penjurian',
  leads: {
    waiting:
      'Periksa syaratnya, lalu buka babak penilaian. Setiap juri menerima semua karya dalam urutannya sendiri.',
    running:
      'Selama penilaian berlangsung, yang terlihat hanya kemajuan tiap juri. Nilai tetap tertutup bagi semua orang sampai babak diakhiri.',
    ended: 'Penilaian sudah berakhir. Nilai tidak dapat diubah lagi.',
  },

  // Before opening.
  conditions: 'Syarat membuka penilaian',
  met: 'terpenuhi',
  unmet: 'belum',
  entryClosed: (when: string) => `Pendaftaran ditutup ${when}`,
  entryOpen: (when: string) => `Pendaftaran masih dibuka sampai ${when}`,
  entryNoEnd: 'Tanggal tutup pendaftaran belum ditentukan',
  accepted: (works: number) => `${works} karya diterima untuk dinilai`,
  allDecided: 'Semua karya sudah diputuskan',
  undecided: (works: number) => `${works} karya belum diputuskan`,
  seated: (jurors: number, places: number) => `${jurors} dari ${places} kursi juri terisi`,
  toChecks: 'Ke verifikasi',
  toEdition: 'Ke pengaturan sayembara',
  toPanel: 'Ke daftar juri',
  open: 'Buka penilaian',
  openLead: (works: number, jurors: number) =>
    `${works} karya dibagikan kepada ${jurors} juri: ${works * jurors} lembar nilai. Juri diberi tahu lewat surat. Sesudah ini karya, kriteria, dan bobot tidak dapat diubah.`,
  plannedOpening: (at: string) =>
    `Direncanakan dibuka ${at}. Babak tidak membuka sendiri: Anda yang membukanya di sini, boleh lebih awal atau lebih akhir.`,
  plannedEnd: 'Rencana selesai (WIB)',
  plannedEndHelp: 'Diberitahukan kepada juri. Babak baru berakhir bila Anda mengakhirinya.',

  // While it runs.
  opened: 'Dibuka',
  planned: 'Rencana selesai',
  ended: 'Diakhiri',
  noPlan: 'belum ditentukan',
  jurors: 'Kemajuan juri',
  juror: 'Juri',
  chair: 'ketua',
  emptySeat: 'Kursi kosong',
  done: 'Selesai',
  left: 'Sisa',
  recused: 'Mundur',
  closed: 'Ditutup',
  state: 'Keadaan',
  states: {
    empty: 'belum menerima undangan',
    ready: 'siap',
    waiting: 'belum menerima karya',
    idle: 'belum mulai',
    scoring: 'sedang menilai',
    finished: 'selesai, belum mengunci',
    sealed: 'terkunci',
    left: 'ditutup panitia',
  },
  lastSaved: (when: string) => `Terakhir menyimpan ${when}`,
  closedOut: (when: string, reason: string) => `Ditutup ${when}. Alasan: ${reason}`,
  progressOf: (done: number, total: number) => `${done} dari ${total}`,
  deal: 'Bagikan karya',
  dealLead: 'Bergabung setelah penilaian dibuka.',
  closeOut: 'Tutup juri ini',
  closeOutLead: (left: number) =>
    left > 0
      ? `${left} lembar yang belum selesai ditutup dan tidak dihitung. Lembar yang sudah selesai tetap dihitung. Bila juri kembali sebelum babak berakhir, ia dapat dibuka lagi.`
      : 'Semua lembarnya sudah selesai dan tetap dihitung. Bila juri kembali sebelum babak berakhir, ia dapat dibuka lagi.',
  closeOutReason: 'Alasan, untuk berita acara',
  closeOutConfirm: 'Tutup dengan alasan ini',
  end: 'Akhiri penilaian',
  endReady:
    'Semua juri sudah mengunci nilainya atau ditutup dengan alasan. Mengakhiri babak membuka hasilnya bagi panitia.',
  endNotYet: (jurors: number) =>
    jurors === 1 ? 'Satu juri belum mengunci nilainya.' : `${jurors} juri belum mengunci nilainya.`,
  toResult: 'Lihat hasil',

  // Letters.
  readySubject: (edition: string) => `Penilaian ${edition} sudah dibuka`,
  readyText: (works: number) =>
    `Penilaian sudah dibuka. ${works} karya menunggu di meja juri Anda, tanpa nama pembuat, dalam urutan yang hanya untuk Anda. Setiap perubahan langsung tersimpan; Anda dapat berhenti dan melanjutkan kapan saja.`,
  readyUntil: (when: string) => `Kami berharap penilaian selesai ${when}.`,
  readyRecuse:
    'Bila Anda mengenal karya atau pembuatnya, nyatakan itu pada lembar nilainya. Bila semua sudah selesai, kuncilah nilai Anda.',
  readyLink: 'Meja juri Anda',
}

const en: typeof id = {
  title: 'Judging',
  leads: {
    waiting:
      'Check the conditions, then open the scoring round. Every juror receives every work, in an order of their own.',
    running:
      'While scoring goes on only the progress of each juror is shown. Marks stay closed to everyone until the round has ended.',
    ended: 'Scoring has ended. Marks can no longer change.',
  },

  conditions: 'Conditions for opening',
  met: 'met',
  unmet: 'not yet',
  entryClosed: (when) => `Entry closed on ${when}`,
  entryOpen: (when) => `Entry is open until ${when}`,
  entryNoEnd: 'No closing date for entry has been set',
  accepted: (works) => `${works} works accepted for judging`,
  allDecided: 'Every work has been decided on',
  undecided: (works) => `${works} works not decided on yet`,
  seated: (jurors, places) => `${jurors} of ${places} seats on the panel taken`,
  toChecks: 'To the checks',
  toEdition: 'To the competition',
  toPanel: 'To the panel',
  open: 'Open scoring',
  openLead: (works, jurors) =>
    `${works} works go to ${jurors} jurors: ${works * jurors} score sheets. The jurors are told by letter. From then on works, criteria and weights cannot change.`,
  plannedOpening: (at) =>
    `Planned to open ${at}. It does not open by itself: you open it here, earlier or later if need be.`,
  plannedEnd: 'Planned end (WIB)',
  plannedEndHelp: 'Told to the jurors. The round only ends when you end it.',

  opened: 'Opened',
  planned: 'Planned end',
  ended: 'Ended',
  noPlan: 'not set',
  jurors: 'Progress of the jurors',
  juror: 'Juror',
  chair: 'chair',
  emptySeat: 'Empty seat',
  done: 'Done',
  left: 'Left',
  recused: 'Recused',
  closed: 'Closed',
  state: 'State',
  states: {
    empty: 'invitation not accepted yet',
    ready: 'ready',
    waiting: 'has no works yet',
    idle: 'not started',
    scoring: 'scoring',
    finished: 'done, not sealed',
    sealed: 'sealed',
    left: 'closed out',
  },
  lastSaved: (when) => `Last saved ${when}`,
  closedOut: (when, reason) => `Closed out ${when}. Reason: ${reason}`,
  progressOf: (done, total) => `${done} of ${total}`,
  deal: 'Deal the works',
  dealLead: 'Joined after scoring was opened.',
  closeOut: 'Close out this juror',
  closeOutLead: (left) =>
    left > 0
      ? `${left} unfinished sheets are closed and do not count. Finished sheets still count. A juror who comes back before the round ends can be let in again.`
      : 'All sheets are finished and still count. A juror who comes back before the round ends can be let in again.',
  closeOutReason: 'Reason, for the minutes',
  closeOutConfirm: 'Close out with this reason',
  end: 'End scoring',
  endReady:
    'Every juror has sealed or was closed out with a reason. Ending the round opens its result to the organiser.',
  endNotYet: (jurors) =>
    jurors === 1 ? 'One juror has not sealed yet.' : `${jurors} jurors have not sealed yet.`,
  toResult: 'See the result',

  readySubject: (edition) => `Scoring has opened: ${edition}`,
  readyText: (works) =>
    `Scoring has opened. ${works} works await you at your desk, without their makers’ names, in an order that is yours alone. Every change is saved at once; you can stop and go on whenever you like.`,
  readyUntil: (when) => `We hope that you can finish by ${when}.`,
  readyRecuse:
    'If you know a work or its maker, say so on its sheet. When everything is done, please seal your marks.',
  readyLink: 'Your desk',
}

/** Phrases of the organiser's side of judging, and of its letters. */
export const officeWords: Words<typeof id> = { id, en }
