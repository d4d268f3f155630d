const id = {
  receipt: 'Lihat tanda terima',
  late: 'Isian tetap tersimpan dan dapat Anda salin dari halaman ini.',
  sent: (number: string, at: string) => `${number} terkirim ${at}`,
  waiting: 'Panitia memeriksa kelengkapannya. Anda tidak perlu melakukan apa pun.',
  accepted: 'Karya memenuhi syarat dan akan dinilai dewan juri.',
  changeable: (last: string) => `Masih dapat diubah atau ditarik sampai ${last}.`,
  changed: (number: string) => `Ada perubahan pada ${number} yang belum dikirim`,
  changedText: 'Yang berlaku masih kiriman sebelumnya, sampai Anda memeriksa dan mengirim perubahan ini.',
  correction: (last: string) => `Panitia meminta perbaikan paling lambat ${last}`,
  correctionOver: 'Waktu untuk perbaikan ini sudah lewat',
  rejected: 'Panitia tidak dapat mengikutkan karya ini',
  withdrawn: 'Karya ini Anda tarik dan tidak akan dinilai',
  withdrawnRestore: (last: string) => `Bila berubah pikiran, Anda dapat mengajukannya lagi sampai ${last}.`,
  putAside: 'Draf ini Anda sisihkan',
  history: 'Riwayat kiriman',
  version: (version: number, at: string) => `Kiriman ke-${version}, ${at}`,
  counts: 'berlaku',
  withdraw: 'Tarik karya ini',
  withdrawText:
    'Karya tidak akan dinilai. Nomornya tetap milik Anda, dan sampai penutupan karya dapat diajukan lagi.',
  withdrawYes: 'Ya, tarik karya ini',
  aside: 'Sisihkan draf ini',
  asideText:
    'Draf tidak dihitung lagi sebagai karya Anda. Isiannya tetap tersimpan dan dapat dibuka lagi sampai penutupan.',
  asideYes: 'Ya, sisihkan draf ini',
  restore: 'Ajukan lagi karya ini',
  restoreDraft: 'Buka lagi draf ini',
  saved: 'Isian sudah disimpan.',
}

const en: typeof id = {
  receipt: 'See the receipt',
  late: 'What you typed is kept, and can be copied from this page.',
  sent: (number, at) => `${number} submitted ${at}`,
  waiting: 'The organiser is checking it. There is nothing you need to do.',
  accepted: 'The work meets the conditions and will be judged.',
  changeable: (last) => `It can still be changed or withdrawn until ${last}.`,
  changed: (number) => `There are changes to ${number} that you have not submitted`,
  changedText: 'The earlier submission still counts, until you look through this change and submit it.',
  correction: (last) => `The organiser asks for a correction by ${last}`,
  correctionOver: 'The time for this correction has passed',
  rejected: 'The organiser could not admit this work',
  withdrawn: 'You withdrew this work; it will not be judged',
  withdrawnRestore: (last) => `Should you change your mind, you can put it back until ${last}.`,
  putAside: 'You put this draft aside',
  history: 'Submissions',
  version: (version, at) => `Submission ${version}, ${at}`,
  counts: 'counts',
  withdraw: 'Withdraw this work',
  withdrawText:
    'It will not be judged. The number stays yours, and until entry closes the work can be put back.',
  withdrawYes: 'Yes, withdraw this work',
  aside: 'Put this draft aside',
  asideText:
    'It no longer counts as one of your works. What you typed is kept and can be opened again until entry closes.',
  asideYes: 'Yes, put it aside',
  restore: 'Put this work back',
  restoreDraft: 'Open this draft again',
  saved: 'What you typed has been saved.',
}

/** Where a work stands, as its own page says it. */
export const stateWords = { id, en }
