const id = {
  receivedSubject: (number: number, edition: string) => `Keberatan nomor ${number} kami terima · ${edition}`,
  received: (number: number, edition: string, at: string) =>
    `Keberatan atas hasil ${edition} sudah kami terima pada ${at} dan tercatat dengan nomor ${number}.`,
  willAnswer:
    'Panitia memeriksanya dan menjawab secara tertulis. Jawabannya dikirim ke alamat atau nomor ini.',
  keepLink:
    'Simpan tautan di bawah: siapa pun yang memegangnya dapat membaca keberatan ini dan jawabannya, jadi jangan diteruskan.',
  notYou: 'Bila Anda tidak mengirim keberatan, abaikan surat ini.',
  follow: 'Ikuti keberatan ini',

  answeredSubject: (number: number, edition: string) => `Jawaban atas keberatan nomor ${number} · ${edition}`,
  states: { upheld: 'dikabulkan', rejected: 'ditolak' },
  answered: (number: number, state: string) =>
    `Panitia telah memeriksa keberatan nomor ${number}. Keberatan ini ${state}. Jawaban panitia:`,
  answeredAgain: (number: number, state: string) =>
    `Panitia memperbaiki jawabannya atas keberatan nomor ${number}. Keberatan ini ${state}. Jawaban yang berlaku sekarang:`,
  next: {
    upheld: 'Bila hasil sayembara berubah karenanya, perubahan itu diumumkan di galeri beserta alasannya.',
    rejected: 'Hasil sayembara tidak berubah. Semua nilai tetap dapat dihitung kembali oleh siapa pun.',
  },
  alsoThere: 'Jawaban ini juga tampil pada tautan yang Anda terima ketika mengirim keberatan.',
  check: 'Periksa hasilnya',
}

const en: typeof id = {
  receivedSubject: (number, edition) => `We have received objection number ${number} · ${edition}`,
  received: (number, edition, at) =>
    `Your objection to the result of the ${edition} reached us on ${at}. It has number ${number}.`,
  willAnswer: 'The organisers will look into it and answer in writing, to this address or number.',
  keepLink:
    'Keep the link below: whoever holds it can read this objection and its answer, so do not pass it on.',
  notYou: 'If you have not sent an objection, ignore this letter.',
  follow: 'Follow this objection',

  answeredSubject: (number, edition) => `Answer to objection number ${number} · ${edition}`,
  states: { upheld: 'upheld', rejected: 'rejected' },
  answered: (number, state) =>
    `The organisers have looked into objection number ${number}. It is ${state}. Their answer:`,
  answeredAgain: (number, state) =>
    `The organisers have corrected their answer to objection number ${number}. It is ${state}. The answer that holds now:`,
  next: {
    upheld: 'If the result changes because of it, the change is announced in the gallery with its reason.',
    rejected: 'The result does not change. Anybody can still count all the marks again.',
  },
  alsoThere: 'You also find this answer at the link you received when you sent the objection.',
  check: 'Check the result',
}

/** The letters about objections. */
export const objectionLetterWords = { id, en }
