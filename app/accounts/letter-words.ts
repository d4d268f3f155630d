const id = {
  resetSubject: 'Buat kata sandi baru dengan tautan ini',
  resetText: 'Ada permintaan untuk membuat kata sandi baru bagi akun Anda.',
  resetUntil: (last: string) => `Tautan di bawah hanya dapat dipakai satu kali, sampai ${last}.`,
  resetIgnore: 'Bila bukan Anda yang meminta, abaikan surat ini. Kata sandi Anda tetap yang lama.',
  resetHanded: 'Sesuai permintaan Anda, berikut tautan untuk membuat kata sandi baru.',
  resetLink: 'Buat kata sandi baru',
  changedSubject: 'Kata sandi Anda sudah diganti',
  changedText: (at: string) =>
    `Kata sandi akun Anda diganti pada ${at}. Semua perangkat lain sudah dikeluarkan.`,
  changedNotYou: 'Bila bukan Anda yang menggantinya, segera buat kata sandi baru dan beri tahu panitia.',
  changedLink: 'Buat kata sandi baru',
  contactSubject: 'Cara masuk ke akun Anda sudah diubah',
  contactText: (at: string) => `Alamat untuk masuk ke akun Anda diganti pada ${at}.`,
  contactNotYou: 'Bila bukan Anda yang menggantinya, segera beri tahu panitia.',
  invited: {
    juror: (edition: string) => `Kami mengundang Anda menjadi anggota dewan juri ${edition}.`,
    organiser: (edition: string) => `Anda diundang menjadi panitia ${edition}.`,
    helper: (edition: string) => `Anda diundang membantu panitia ${edition} sebagai petugas.`,
  },
  invitedHow: 'Silakan buka tautan di bawah untuk menerima undangan dan membuat akun Anda sendiri.',
  invitedLink: 'Terima undangan',
}

const en: typeof id = {
  resetSubject: 'Set a new password with this link',
  resetText: 'Somebody asked to set a new password for your account.',
  resetUntil: (last) => `The link below works once, until ${last}.`,
  resetIgnore: 'If it was not you, ignore this letter. Your password stays as it is.',
  resetHanded: 'As you asked, here is the link with which you set a new password.',
  resetLink: 'Set a new password',
  changedSubject: 'Your password was changed',
  changedText: (at) =>
    `The password of your account was changed on ${at}. Every other device was signed out.`,
  changedNotYou: 'If it was not you, set a new password at once and tell the organisers.',
  changedLink: 'Set a new password',
  contactSubject: 'How you sign in was changed',
  contactText: (at) => `The address with which you sign in was changed on ${at}.`,
  contactNotYou: 'If it was not you, tell the organisers at once.',
  invited: {
    juror: (edition) => `We invite you to join the jury of the ${edition}.`,
    organiser: (edition) => `You are invited to be an organiser of the ${edition}.`,
    helper: (edition) =>
      `You are invited to help the organisers of the ${edition} as a member of the office.`,
  },
  invitedHow: 'Please open the link below to accept the invitation and make an account of your own.',
  invitedLink: 'Accept the invitation',
}

/** The phrases of letters about accounts. */
export const letterWords = { id, en }
