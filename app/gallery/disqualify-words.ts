import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Koreksi hasil',
  lead: 'Karya yang ternyata tidak memenuhi aturan dapat digugurkan sesudah nilainya dikunci. Nilainya tetap tercatat; karya itu tidak mendapat tempat, dan karya di belakangnya naik.',
  notYet:
    'Karya baru dapat digugurkan sesudah babak penilaian berakhir, dan selama tidak ada babak yang berjalan.',
  toJudging: 'Ke penjurian',
  saved: 'Tersimpan',
  waits: 'Menunggu diumumkan',
  savedPublished: 'Hasil yang sudah diumumkan belum berubah. Periksa perubahannya, lalu umumkan koreksinya.',
  savedUnpublished: 'Hasil yang akan diumumkan sudah menyesuaikan.',
  toPublish: 'Lihat perubahannya',
  toResult: 'Ke hasil',

  disqualified: 'Yang digugurkan',
  none: 'Belum ada karya yang digugurkan.',
  since: (when: string) => `Digugurkan ${when}`,
  onObjection: (number: number) => `Keberatan nomor ${number}`,
  undo: 'Batalkan pengguguran',
  undoHelp: 'Misalnya bila keberatan atas pengguguran dikabulkan. Alasannya tercatat pada catatan audit.',
  undoReason: 'Alasan pembatalan',
  undoNow: 'Kembalikan karya ini',

  onePrize: 'Satu orang satu hadiah',
  onePrizeLead:
    'Karya ini tetap pada tempatnya. Hadiahnya turun, sebab pembuatnya sudah menerima hadiah yang lebih tinggi.',
  better: (work: string, better: string) => `${work}: pembuatnya menerima hadiah dengan ${better}.`,
  team: 'Yang dimaksud pembuat adalah pemilik akun yang mengirim karya. Nama anggota kelompok tidak dipakai, karena dua orang dapat bernama sama.',

  choose: 'Gugurkan sebuah karya',
  work: 'Karya',
  pick: 'Pilih nomor dan judulnya',
  open: 'Pilih karya',
  other: 'Pilih karya lain',
  place: (place: number) => `Tempat ${place}`,
  reason: 'Alasan',
  reasonHelp:
    'Alasan ini terbuka bagi umum: di galeri, pada pemeriksaan hasil, dan dalam berita acara. Jangan menyebut siapa yang mengajukan keberatan.',
  disqualify: 'Gugurkan karya ini',
}

const en: typeof id = {
  title: 'Correcting the result',
  lead: 'A work that turns out to break the rules can be disqualified after its marks were sealed. The marks stay on record; the work has no place, and those behind it move up.',
  notYet: 'A work can be disqualified once a round of judging has ended, and while no round is open.',
  toJudging: 'To the judging',
  saved: 'Saved',
  waits: 'Not published yet',
  savedPublished:
    'The published result has not changed yet. Look at what would change, then publish the correction.',
  savedUnpublished: 'What will be published has changed accordingly.',
  toPublish: 'See what changes',
  toResult: 'To the result',

  disqualified: 'Disqualified works',
  none: 'No work has been disqualified.',
  since: (when) => `Disqualified on ${when}`,
  onObjection: (number) => `Objection number ${number}`,
  undo: 'Undo the disqualification',
  undoHelp: 'For example, when an objection to it is upheld. The reason is kept in the audit trail.',
  undoReason: 'Reason for undoing it',
  undoNow: 'Put this work back',

  onePrize: 'One person, one prize',
  onePrizeLead:
    'These works keep their places. Their prize goes to the next work, since their maker has a higher one already.',
  better: (work, better) => `${work}: its maker has a prize with ${better}.`,
  team: 'The maker is the owner of the account that sent the work. Names of team members are not used: two people may share one.',

  choose: 'Disqualify a work',
  work: 'Work',
  pick: 'Choose by number and title',
  open: 'Choose this work',
  other: 'Choose another work',
  place: (place) => `Place ${place}`,
  reason: 'Reason',
  reasonHelp:
    'This reason is public: in the gallery, on the check of the result and in the minutes. Do not name who objected.',
  disqualify: 'Disqualify this work',
}

/** Phrases of the page on which works are disqualified. */
export const disqualifyWords: Words<typeof id> = { id, en }
