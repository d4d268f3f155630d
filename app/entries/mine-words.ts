const id = {
  title: 'Karya saya',
  invitation: 'Ikut sayembara',
  lead: 'Gubah relief Candi Bumi Ayu menjadi motif batik. Anda dapat mulai sekarang, tanpa akun; isian tersimpan sendiri selagi Anda mengetik.',
  steps: [
    ['Isi', 'Judul, relief yang diolah, cerita motif, teknik, dan gambar karya.'],
    ['Periksa', 'Anda melihat karya persis seperti juri melihatnya, tanpa nama.'],
    ['Kirim', 'Anda mendapat nomor dan tanda terima. Karya masih dapat diubah sampai penutupan.'],
  ] as [string, string][],
  begin: 'Mulai karya',
  another: 'Mulai karya lain',
  haveAccount: 'Sudah punya akun? Masuk',
  limit: (most: number) => `Setiap peserta boleh mengirim paling banyak ${most} karya.`,
  closes: (last: string) => `Pendaftaran dibuka sampai ${last}.`,
  opens: (at: string) => `Pendaftaran dibuka ${at}.`,
  notYet: 'Waktu pendaftaran belum ditetapkan. Silakan kembali lagi nanti.',
  closed: (last: string) => `Pendaftaran ditutup ${last}.`,
  published: 'Hasil sayembara sudah diumumkan.',
  seeGallery: 'Lihat galeri',
  said: {
    draft: (saved: string, lacks: number) =>
      lacks === 0
        ? `Sudah lengkap, tinggal dikirim. Terakhir disimpan ${saved}.`
        : `Belum dikirim. Masih ${lacks} hal yang perlu dilengkapi. Terakhir disimpan ${saved}.`,
    late: () =>
      'Pendaftaran ditutup sebelum karya ini dikirim. Isiannya tetap tersimpan dan dapat Anda baca.',
    sent: (at: string) =>
      `Terkirim ${at}. Panitia memeriksa kelengkapannya; Anda tidak perlu melakukan apa pun.`,
    accepted: () => 'Memenuhi syarat dan ikut dinilai dewan juri.',
    correction: (last: string) => `Panitia meminta perbaikan. Kirim perbaikan paling lambat ${last}.`,
    correctionOver: (last: string) => `Panitia meminta perbaikan sampai ${last}. Waktu itu sudah lewat.`,
    rejected: () => 'Panitia tidak dapat mengikutkan karya ini.',
    withdrawn: () => 'Anda menarik karya ini. Karya tidak akan dinilai.',
    'put-aside': () => 'Draf ini Anda sisihkan.',
  },
  changed: 'Ada perubahan yang belum dikirim. Yang berlaku masih kiriman sebelumnya.',
  open: 'Buka',
  goOn: 'Lanjutkan',
  change: 'Lihat atau ubah',
  correct: 'Perbaiki',
  receipt: 'Tanda terima',
  result: 'Lihat hasilnya',
  putBack: 'Ajukan lagi',
  keep: 'Agar tidak kehilangan draf ini',
  keepText:
    'Draf tersimpan di peramban ini saja. Buat akun supaya dapat dibuka dari mana pun dan dapat dikirim.',
  signUp: 'Buat akun',
}

const en: typeof id = {
  title: 'My works',
  invitation: 'Take part',
  lead: 'Turn a relief of Candi Bumi Ayu into a batik motif. You can begin now, without an account; what you type saves itself.',
  steps: [
    ['Fill in', 'Title, the reliefs you worked from, the story of the motif, technique and pictures.'],
    ['Look through', 'You see the work exactly as the jurors will, without a name.'],
    ['Submit', 'You get a number and a receipt. The work can still be changed until entry closes.'],
  ],
  begin: 'Begin a work',
  another: 'Begin another work',
  haveAccount: 'Have an account? Sign in',
  limit: (most) => `Each entrant may submit at most ${most} works.`,
  closes: (last) => `Entry is open until ${last}.`,
  opens: (at) => `Entry opens on ${at}.`,
  notYet: 'The dates of entry have not been set. Please come back later.',
  closed: (last) => `Entry closed on ${last}.`,
  published: 'The result has been announced.',
  seeGallery: 'See the gallery',
  said: {
    draft: (saved, lacks) =>
      lacks === 0
        ? `Complete and ready to submit. Last saved ${saved}.`
        : `Not submitted. ${lacks} things still need to be filled in. Last saved ${saved}.`,
    late: () => 'Entry closed before this work was submitted. What you typed is kept for you to read.',
    sent: (at) => `Submitted ${at}. The organiser is checking it; there is nothing you need to do.`,
    accepted: () => 'Meets the conditions and takes part in the judging.',
    correction: (last) => `The organiser asks for a correction. Send it by ${last}.`,
    correctionOver: (last) => `The organiser asked for a correction by ${last}. That time has passed.`,
    rejected: () => 'The organiser could not admit this work.',
    withdrawn: () => 'You withdrew this work. It will not be judged.',
    'put-aside': () => 'You put this draft aside.',
  },
  changed: 'There are changes you have not submitted. The earlier submission still counts.',
  open: 'Open',
  goOn: 'Go on',
  change: 'See or change',
  correct: 'Correct',
  receipt: 'Receipt',
  result: 'See the result',
  putBack: 'Put back',
  keep: 'So that this draft is not lost',
  keepText: 'The draft is tied to this browser. Make an account to open it anywhere and to submit it.',
  signUp: 'Make an account',
}

/** The page that lists one's own works. */
export const mineWords = { id, en }
