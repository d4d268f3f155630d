const id = {
  title: 'Periksa sebelum dikirim',
  titleChange: 'Periksa perubahan sebelum dikirim',
  back: 'Kembali mengubah',
  judged: 'Yang dilihat juri',
  judgedText: 'Persis seperti ini, tanpa nama dan tanpa keterangan berkas.',
  private: 'Yang tidak dilihat juri',
  privateText:
    'Hanya panitia yang melihatnya. Nama, tempat tinggal, dan tim ditampilkan bersama karya sesudah pengumuman.',
  stated: 'Anda menyatakan',
  notices: 'Catatan tentang gambar',
  noticesYes: 'Saya sudah memeriksa gambar hasil olahan di atas, dan gambarnya benar.',
  noticesLack: 'Periksa gambar di atas, lalu centang pernyataan ini.',
  submit: 'Kirim karya',
  submitChange: 'Kirim perubahan',
  after: (last: string) => `Sesudah dikirim, karya masih dapat diubah atau ditarik sampai ${last}.`,
  afterCorrection: 'Sesudah dikirim, panitia memeriksa perbaikan Anda.',
  unchanged: 'Tidak ada yang berubah sejak kiriman terakhir. Kiriman itu yang berlaku.',
  lacking: 'Belum dapat dikirim',
  lackingText: 'Masih ada yang perlu dilengkapi:',
  complete: 'Lengkapi sekarang',
  processing: 'Gambar masih diolah. Halaman ini memuat ulang sendiri.',
  account: 'Buat akun untuk mengirim',
  accountText:
    'Panitia perlu tahu siapa Anda dan cara menghubungi Anda. Isian dan gambar Anda tetap tersimpan selama Anda mendaftar.',
  signUp: 'Buat akun',
  signIn: 'Sudah punya akun? Masuk',
  stale: 'Draf ini berubah sejak halaman dibuka. Inilah isinya sekarang; periksa lagi sebelum mengirim.',
  named: 'Teks Anda mungkin menyebut siapa pembuatnya',
  namedText: 'Bila benar, kembalilah dan hapus. Bila itu nama motif, kirim saja seperti ini.',
  ownWords: 'Pastikan judul dan cerita tidak menyebut nama, sanggar, atau nomor Anda.',
}

const en: typeof id = {
  title: 'Look through before submitting',
  titleChange: 'Look through the change before submitting',
  back: 'Back to change something',
  judged: 'What the jurors see',
  judgedText: 'Exactly like this, without a name and without anything about your files.',
  private: 'What the jurors do not see',
  privateText:
    'Only the organiser sees it. Name, residence and team are shown with the work after the announcement.',
  stated: 'You state',
  notices: 'About the pictures',
  noticesYes: 'I have checked the processed pictures above, and they are right.',
  noticesLack: 'Check the pictures above, then tick this statement.',
  submit: 'Submit the work',
  submitChange: 'Submit the change',
  after: (last) => `After submitting, the work can still be changed or withdrawn until ${last}.`,
  afterCorrection: 'After submitting, the organiser checks your correction.',
  unchanged: 'Nothing has changed since the last submission. That submission counts.',
  lacking: 'Not ready to submit',
  lackingText: 'Some things still need to be filled in:',
  complete: 'Fill them in now',
  processing: 'The pictures are still being processed. This page reloads by itself.',
  account: 'Make an account to submit',
  accountText:
    'The organiser needs to know who you are and how to reach you. What you typed and your pictures are kept while you sign up.',
  signUp: 'Make an account',
  signIn: 'Have an account? Sign in',
  stale:
    'The draft has changed since this page was opened. This is what it holds now; look through it again before submitting.',
  named: 'Your text may say who made the work',
  namedText: 'If so, go back and take it out. If it is the name of the motif, submit it as it is.',
  ownWords: 'Make sure that title and story do not mention your name, workshop or number.',
}

/** The page on which a work is looked through and sent. */
export const reviewWords = { id, en }
