const id = {
  signInTitle: 'Masuk',
  signInLead: 'Untuk peserta, juri, dan panitia.',
  noAccount: 'Belum punya akun?',
  makeOne: 'Daftar sebagai peserta',
  signUpTitle: 'Daftar sebagai peserta',
  signUpLead: 'Cukup satu kali. Dengan akun ini Anda mengirim karya dan melihat kabarnya.',
  completeTitle: 'Simpan draf Anda dengan akun',
  completeLead: 'Draf yang sudah Anda mulai tetap ada, dan menjadi milik akun ini.',
  haveAccount: 'Sudah punya akun?',
  identifier: 'E-mail atau nomor HP',
  identifierHelp: 'Contoh: nama@contoh.id atau 0812 3456 7890',
  password: 'Kata sandi',
  newPassword: 'Kata sandi baru',
  newPasswordHelp: 'Paling sedikit 8 huruf atau angka. Kalimat pendek mudah diingat dan sulit ditebak.',
  currentPassword: 'Kata sandi sekarang',
  forgot: 'Lupa kata sandi?',
  name: 'Nama lengkap',
  nameHelp: 'Seperti pada KTP. Nama ini dibaca publik bila karya Anda dipamerkan.',
  district: 'Kecamatan',
  regency: 'Kabupaten atau kota',
  placeHelp: 'Dibaca publik bersama nama bila karya dipamerkan. Alamat lengkap tidak ditanyakan.',
  privacy: 'E-mail dan nomor hanya dilihat panitia. Juri tidak pernah tahu siapa pembuat karya.',
  signIn: 'Masuk',
  signUp: 'Buat akun',

  forgotTitle: 'Lupa kata sandi',
  forgotLead: 'Tuliskan e-mail atau nomor HP yang Anda pakai untuk masuk.',
  forgotSend: 'Minta tautan',
  forgotDoneTitle: 'Permintaan Anda sudah diterima',
  forgotDone: {
    email: (address: string) =>
      `Bila ada akun dengan alamat ${address}, sebuah tautan dikirim ke sana dalam beberapa menit. Tautan itu berlaku dua jam. Periksa juga map spam.`,
    phone: (number: string) =>
      `Bila ada akun dengan nomor ${number}, panitia akan mengirim tautan lewat WhatsApp ke nomor itu pada jam kerja.`,
  },
  forgotWaiting: 'Belum menerima apa-apa? Hubungi panitia, atau periksa apakah alamatnya sudah benar.',
  resetTitle: 'Kata sandi baru',
  resetLead: (name: string) => `Untuk akun ${name}. Setelah disimpan, semua perangkat lain dikeluarkan.`,
  resetSave: 'Simpan dan masuk',
  goneTitle: 'Tautan ini tidak berlaku lagi',
  goneReset:
    'Setiap tautan hanya dapat dipakai satu kali dan ada batas waktunya. Bila Anda baru saja mengganti kata sandi, silakan masuk. Bila belum, mintalah tautan baru.',
  goneInvitation:
    'Undangan hanya dapat dipakai satu kali dan berlaku dua minggu. Bila Anda sudah menerimanya, silakan masuk. Bila belum, mintalah undangan baru kepada panitia.',
  askAgain: 'Minta tautan baru',

  invitedTitle: {
    juror: 'Undangan menjadi juri',
    organiser: 'Undangan menjadi panitia',
    helper: 'Undangan menjadi petugas',
    entrant: 'Undangan',
  },
  invitedLead: {
    juror:
      'Anda diundang menilai karya tanpa mengetahui siapa pembuatnya. Buat akun Anda untuk menerima undangan ini.',
    organiser: 'Anda akan mengatur sayembara: tanggal, kriteria, juri, verifikasi, dan pengumuman.',
    helper: 'Anda akan memeriksa kelengkapan karya dan mencetak. Nilai juri tidak terlihat oleh petugas.',
    entrant: '',
  },
  invitedSeat: (title: string) => `Tempat Anda dalam dewan juri: ${title}.`,
  invitedUntil: (until: string) => `Berlaku sampai ${until}.`,
  invitedMake: 'Terima dan buat akun',
  invitedAsSelf: (name: string, role: string) => `Anda masuk sebagai ${name} (${role}).`,
  invitedAccept: 'Terima undangan',
  invitedOther:
    'Undangan ini untuk peran lain. Isian di bawah membuat akun baru yang terpisah; pakailah e-mail atau nomor yang berbeda.',
  invitedHave: 'Sudah punya akun dengan peran ini?',
  invitedSignIn: 'Masuk dahulu',
  invitedName: 'Nama lengkap dan gelar',
  invitedNameHelp: {
    juror: 'Seperti yang akan tertulis pada pengumuman dan berita acara.',
    organiser: 'Nama ini tercatat pada setiap keputusan panitia.',
    helper: 'Nama ini tercatat pada setiap pemeriksaan.',
    entrant: '',
  },
  invitedTaken:
    'Alamat ini sudah dipakai sebuah akun. Bila itu akun Anda dengan peran yang sama, masuk dahulu. Bila itu akun peserta, pakailah alamat lain.',

  signOutTitle: 'Keluar',
  signOutText: 'Anda keluar dari perangkat ini. Draf dan karya Anda tetap tersimpan.',
  signOutProvisional:
    'Draf Anda belum terikat pada akun. Bila Anda keluar sekarang, draf itu tidak dapat dibuka lagi dari perangkat mana pun.',
  signOut: 'Keluar',
  stay: 'Tetap di sini',

  problems: {
    'identifier-missing': 'Tuliskan e-mail atau nomor HP Anda.',
    'identifier-invalid':
      'Ini belum seperti alamat e-mail atau nomor HP. Contoh: nama@contoh.id atau 0812 3456 7890.',
    'password-missing': 'Tuliskan kata sandi.',
    'password-short': 'Kata sandi paling sedikit 8 huruf atau angka.',
    'password-long': 'Kata sandi ini terlalu panjang.',
    'password-common': 'Kata sandi ini mudah ditebak. Pilih yang lain, misalnya kalimat pendek.',
    'name-missing': 'Tuliskan nama lengkap.',
    'district-missing': 'Tuliskan kecamatan.',
    'regency-missing': 'Tuliskan kabupaten atau kota.',
    'too-long': 'Isian ini terlalu panjang.',
  } as Record<string, string>,
}

const en: typeof id = {
  signInTitle: 'Sign in',
  signInLead: 'For entrants, jurors and organisers.',
  noAccount: 'No account yet?',
  makeOne: 'Sign up as an entrant',
  signUpTitle: 'Sign up as an entrant',
  signUpLead: 'Only once. With this account you send works and see what becomes of them.',
  completeTitle: 'Keep your draft with an account',
  completeLead: 'The draft you have begun stays, and belongs to this account.',
  haveAccount: 'Have an account already?',
  identifier: 'E-mail or mobile number',
  identifierHelp: 'For example: name@example.id or 0812 3456 7890',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHelp: 'At least 8 characters. A short sentence is easy to remember and hard to guess.',
  currentPassword: 'Current password',
  forgot: 'Forgot your password?',
  name: 'Full name',
  nameHelp: 'As on your identity card. The public reads it if your work is shown.',
  district: 'District (kecamatan)',
  regency: 'Regency or city',
  placeHelp: 'The public reads it with your name if your work is shown. We do not ask for your full address.',
  privacy: 'Only the organisers see your e-mail and number. Jurors never learn who made a work.',
  signIn: 'Sign in',
  signUp: 'Make the account',

  forgotTitle: 'Forgotten password',
  forgotLead: 'Enter the e-mail or mobile number with which you sign in.',
  forgotSend: 'Ask for a link',
  forgotDoneTitle: 'We have your request',
  forgotDone: {
    email: (address) =>
      `If there is an account with the address ${address}, a link goes there within minutes. It works for two hours. Look in the spam folder too.`,
    phone: (number) =>
      `If there is an account with the number ${number}, the organisers will send a link to it by WhatsApp in office hours.`,
  },
  forgotWaiting: 'Nothing has come? Ask the organisers, or check that the address was right.',
  resetTitle: 'A new password',
  resetLead: (name) => `For the account of ${name}. Once it is saved, every other device is signed out.`,
  resetSave: 'Save and sign in',
  goneTitle: 'This link no longer works',
  goneReset:
    'Each link works once and for a limited time. If you have just changed your password, sign in. If not, ask for a new link.',
  goneInvitation:
    'An invitation works once, for two weeks. If you have accepted it already, sign in. If not, ask the organisers for a new one.',
  askAgain: 'Ask for a new link',

  invitedTitle: {
    juror: 'An invitation to the jury',
    organiser: 'An invitation to organise',
    helper: 'An invitation to help the office',
    entrant: 'An invitation',
  },
  invitedLead: {
    juror: 'You are invited to judge works without knowing who made them. Make your account to accept.',
    organiser: 'You will run the competition: dates, criteria, jury, checks and publication.',
    helper: 'You will check that works are complete, and print. Helpers do not see the jurors’ marks.',
    entrant: '',
  },
  invitedSeat: (title) => `Your place on the jury: ${title}.`,
  invitedUntil: (until) => `Works until ${until}.`,
  invitedMake: 'Accept and make the account',
  invitedAsSelf: (name, role) => `You are signed in as ${name} (${role}).`,
  invitedAccept: 'Accept the invitation',
  invitedOther:
    'This invitation is for another role. The form below makes a separate account; use a different e-mail or number.',
  invitedHave: 'Have an account with this role already?',
  invitedSignIn: 'Sign in first',
  invitedName: 'Full name and titles',
  invitedNameHelp: {
    juror: 'As it will stand in the announcement and the minutes.',
    organiser: 'This name stands beside every decision of the organisers.',
    helper: 'This name stands beside every check.',
    entrant: '',
  },
  invitedTaken:
    'An account uses this address already. If it is yours and has this role, sign in first. If it is an entrant’s account, use another address.',

  signOutTitle: 'Sign out',
  signOutText: 'You sign out of this device. Your drafts and works are kept.',
  signOutProvisional:
    'Your draft does not belong to an account yet. If you sign out now, it cannot be opened again from any device.',
  signOut: 'Sign out',
  stay: 'Stay here',

  problems: {
    'identifier-missing': 'Enter your e-mail or mobile number.',
    'identifier-invalid':
      'This does not look like an e-mail address or a mobile number. For example: name@example.id or 0812 3456 7890.',
    'password-missing': 'Enter a password.',
    'password-short': 'The password needs at least 8 characters.',
    'password-long': 'This password is too long.',
    'password-common': 'This password is easy to guess. Choose another, such as a short sentence.',
    'name-missing': 'Enter your full name.',
    'district-missing': 'Enter your district.',
    'regency-missing': 'Enter your regency or city.',
    'too-long': 'This is too long.',
  },
}

/** Phrases of signing up, in and out, and of one-time links. */
export const accountsWords = { id, en }
