const id = {
  title: 'Sesi Anda berakhir',
  text: 'Isian Anda tidak hilang. Masuk di sini, dan yang tadi Anda kirim diteruskan.',
  identifier: 'E-mail atau nomor HP',
  password: 'Kata sandi',
  enter: 'Masuk dan teruskan',
  copy: 'Lihat cerita yang tadi diketik',
  anew: 'Belum punya akun? Isian ini dapat menjadi draf baru di peramban ini.',
  begin: 'Jadikan draf baru',
}

const en: typeof id = {
  title: 'Your session has ended',
  text: 'What you typed is not lost. Sign in here, and what you just sent goes through.',
  identifier: 'E-mail or mobile number',
  password: 'Password',
  enter: 'Sign in and go on',
  copy: 'See the story you typed',
  anew: 'No account yet? What you typed can become a new draft in this browser.',
  begin: 'Make it a new draft',
}

/** The page that answers a post without a session. */
export const lostWords = { id, en }
