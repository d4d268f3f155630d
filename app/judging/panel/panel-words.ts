import type { Words } from '#app/words/language.ts'

const id = {
  // Kept as the reason where a seal opens because more works were dealt to a juror who had sealed.
  morePlaced: 'Karya lain dibagikan kepada juri ini sesudah ia mengunci.',

  // The page of judging.
  remind: 'Ingatkan',
  remindAll: 'Ingatkan semua yang belum selesai',
  remindLead:
    'Suratnya menyebut jumlah karya yang tersisa dan rencana selesai, tanpa judul karya. Paling banyak satu surat sehari bagi tiap juri.',
  remindPlan: 'Pengingat juga terkirim sendiri 3 hari dan 1 hari sebelum rencana selesai.',
  remindedAt: (when: string) => `Terakhir diingatkan ${when}`,
  return: 'Buka kembali juri ini',
  returnLead: (sheets: number) =>
    `Juri ini kembali ke panel dan ${sheets} lembar yang ditutup dibuka lagi seperti waktu ditinggalkan. Juri diberi tahu lewat surat.`,
  returnReason: 'Alasan, untuk berita acara',
  returnConfirm: 'Buka kembali',
  unseal: 'Buka kuncian',
  unsealLead:
    'Hanya atas permintaan juri sendiri, misalnya karena menemukan kekeliruan. Jejak nilai yang sudah dikunci tetap tersimpan, juri diberi tahu lewat surat, dan berita acara mencatatnya.',
  unsealReason: 'Apa yang diminta juri, untuk berita acara',
  unsealConfirm: 'Buka kuncian ini',
  remove: 'Keluarkan juri percobaan',
  removeLead:
    'Untuk akun yang hanya dipakai mencoba: kursi ini hilang dari semua angka, tabel, dan surat, seakan tidak pernah ada. Juri sungguhan yang berhenti ditutup saja, agar lembar yang sudah selesai tetap dihitung. Berita acara mencatat satu baris tentang ini. Tidak dapat dibatalkan.',
  removeReason: 'Alasan, untuk berita acara',
  removeConfirm: 'Keluarkan dari panel',
  acts: 'Perubahan panel selama babak ini',
  act: {
    returned: (juror: string, sheets: number) =>
      `${juror} dibuka kembali sesudah ditutup; ${sheets} lembar dapat dinilai lagi.`,
    unsealed: (juror: string) => `Kuncian ${juror} dibuka kembali.`,
    removed: (juror: string, sheets: number) =>
      `${juror}, juri percobaan, dikeluarkan; ${sheets} lembar tidak dihitung.`,
  },
  actFoot: (when: string, by: string, reason: string) => `${when}, oleh ${by}. Alasan: ${reason}`,

  letters: {
    desk: 'Meja juri Anda',
    until: (when: string) => `Rencana selesai: ${when}.`,
    reminderSubject: (edition: string) => `Penilaian ${edition}: masih ada yang menunggu`,
    reminder: (works: number) =>
      `Masih ada ${works} karya yang menunggu penilaian Anda. Yang sudah Anda nilai tetap tersimpan; Anda dapat melanjutkan dari tempat terakhir. Sesudah semuanya selesai, kuncilah nilai Anda.`,
    reminderSeal:
      'Semua karya di meja Anda sudah dinilai. Tinggal satu langkah: periksa sekali lagi, lalu kuncilah nilai Anda.',
    returnedSubject: (edition: string) => `Meja juri Anda terbuka kembali: ${edition}`,
    returned: (reason: string) =>
      `Panitia membuka kembali keikutsertaan Anda sebagai juri. Lembar yang belum selesai dapat Anda nilai lagi. Alasan yang dicatat: ${reason}`,
    unsealedSubject: (edition: string) => `Kuncian nilai Anda dibuka kembali: ${edition}`,
    unsealed: (reason: string) =>
      `Panitia membuka kembali kuncian nilai Anda. Alasan yang dicatat: ${reason} Perbaiki yang perlu, lalu kuncilah kembali. Bila Anda tidak memintanya, segera beri tahu panitia.`,
  },
}

const en: typeof id = {
  morePlaced: 'Another work was dealt to this juror after sealing.',

  remind: 'Remind',
  remindAll: 'Remind everyone who is not done',
  remindLead:
    'The letter says how many works are left and the planned end, without titles. Each juror gets at most one a day.',
  remindPlan: 'Reminders also go out by themselves 3 days and 1 day before the planned end.',
  remindedAt: (when) => `Last reminded ${when}`,
  return: 'Let this juror back in',
  returnLead: (sheets) =>
    `The juror returns to the panel, and ${sheets} closed sheets open again as they were left. The juror is told by letter.`,
  returnReason: 'Reason, for the minutes',
  returnConfirm: 'Let back in',
  unseal: 'Open the seal',
  unsealLead:
    'Only when the juror asks for it, for instance because of a mistake. A trace of the sealed marks is kept, the juror is told by letter, and the minutes record it.',
  unsealReason: 'What the juror asked for, for the minutes',
  unsealConfirm: 'Open this seal',
  remove: 'Remove a trial juror',
  removeLead:
    'For an account that was only used to try things out: the seat vanishes from every figure, table and letter, as if it had never been. A real juror who stops is closed out instead, so that finished sheets still count. The minutes record this in one line. It cannot be undone.',
  removeReason: 'Reason, for the minutes',
  removeConfirm: 'Remove from the panel',
  acts: 'Changes to the panel during this round',
  act: {
    returned: (juror, sheets) =>
      `${juror} was let back in after being closed out; ${sheets} sheets can be scored again.`,
    unsealed: (juror) => `The seal of ${juror} was opened.`,
    removed: (juror, sheets) => `${juror}, a trial juror, was removed; ${sheets} sheets do not count.`,
  },
  actFoot: (when, by, reason) => `${when}, by ${by}. Reason: ${reason}`,

  letters: {
    desk: 'Your desk',
    until: (when) => `Planned end: ${when}.`,
    reminderSubject: (edition) => `Works still await you: ${edition}`,
    reminder: (works) =>
      `${works === 1 ? 'One work still awaits' : `${works} works still await`} your marks. What you have scored is kept; you can go on where you stopped. When everything is done, please seal your marks.`,
    reminderSeal:
      'Every work on your desk has been scored. One step is left: look once more, then seal your marks.',
    returnedSubject: (edition) => `Your desk is open again: ${edition}`,
    returned: (reason) =>
      `The organiser has let you back in as a juror. You can score the unfinished sheets again. The recorded reason: ${reason}`,
    unsealedSubject: (edition) => `Your seal was opened: ${edition}`,
    unsealed: (reason) =>
      `The organiser has opened your seal. The recorded reason: ${reason} Correct what needs correcting, then seal again. If you did not ask for this, please tell the organiser at once.`,
  },
}

/** Phrases of what the organiser changes about a juror while a round runs, and of the letters about it. */
export const panelWords: Words<typeof id> = { id, en }
