const id = {
  title: 'Aturan sayembara',
  theme: 'Tema',
  notSet: 'segera diumumkan',
  facts: { opens: 'Dibuka', until: 'Batas akhir', announced: 'Pengumuman', prizes: 'Total hadiah' },

  who: 'Siapa yang boleh ikut',
  whoText: [
    'Perorangan atau tim. Satu orang mendaftarkan karya dan menyebut anggota timnya.',
    'Pendaftaran tidak dipungut biaya. Cukup e-mail atau nomor HP; perangkat apa pun dapat dipakai.',
    'Juri dan panitia tidak dapat mengirim karya.',
  ],

  when: 'Waktu',
  whenOpen: (from: string, until: string) => `Karya diterima mulai ${from} sampai ${until}.`,
  whenNotSet: 'Tanggal pengiriman karya segera diumumkan di halaman ini.',
  whenClock:
    'Yang menentukan adalah jam server dalam WIB. Karya yang mulai terkirim sebelum batas akhir dihitung tepat waktu.',
  whenAnnounced: (at: string) => `Hasil direncanakan diumumkan ${at}.`,

  work: 'Karya',
  workText: (most: number, details: number, megabytes: number, words: number) => [
    `Setiap peserta boleh mengirim paling banyak ${most} karya.`,
    `Satu karya terdiri atas satu gambar utama dan paling banyak ${details} gambar rincian, masing-masing sampai ${megabytes} MB. Foto dari HP dapat dipakai.`,
    `Peserta memilih relief Candi Bumi Ayu yang menjadi sumber, menjelaskan cara menggubahnya, dan menulis cerita motif paling panjang ${words} kata.`,
    'Teknik boleh batik tulis, batik cap, kombinasi, atau sketsa digital.',
    'Karya boleh diubah dan ditarik sampai batas akhir. Setiap pengiriman mendapat tanda terima.',
  ],
  seeReliefs: 'Lihat relief yang dapat dipilih',

  statements: 'Pernyataan peserta',
  statementsText: [
    'Karya asli ciptaan peserta atau timnya.',
    'Karya belum pernah diikutkan dalam lomba lain dan belum pernah dipublikasikan.',
    'Peserta menyebutkan apakah kecerdasan buatan generatif dipakai, dan untuk bagian mana.',
  ],

  judging: 'Penilaian',
  judgingText: [
    'Kelengkapan karya diperiksa dahulu oleh panitia. Bila ada yang kurang, peserta diminta memperbaiki.',
    'Juri menilai tanpa mengetahui nama, asal, atau nama berkas peserta, dan tidak melihat nilai juri lain.',
    'Juri yang mengenal pembuat sebuah karya mengundurkan diri dari penilaian karya itu.',
  ],
  criteria: 'Kriteria',
  weight: 'Bobot',
  jury: 'Dewan juri',
  chair: 'ketua',

  prizes: 'Hadiah',
  tax: 'Hadiah dikenai Pajak Penghasilan Pasal 21 sesuai peraturan yang berlaku. Pemenang diminta menunjukkan NPWP atau NIK.',
  noPrizes: 'Hadiah segera diumumkan di halaman ini.',

  rights: 'Hak cipta',
  rightsText: [
    'Hak cipta tetap milik pembuat karya, menang atau tidak. Mengikuti sayembara bukan penyerahan hak.',
    'Peserta hanya memberi izin menampilkan karya di situs, pameran, dan publikasi sayembara, dengan menyebut nama penciptanya.',
    'Bila kelak karya akan diproduksi atau hak ekonominya dialihkan, hal itu diatur dengan perjanjian tertulis tersendiri.',
  ],

  privacy: 'Data pribadi',
  privacyText: [
    'Yang disimpan: nama, kecamatan dan kabupaten, e-mail atau nomor HP, karya, dan catatan sayembara.',
    'E-mail dan nomor HP hanya dilihat panitia. Juri tidak melihat data peserta sama sekali.',
    'Nama dan tempat dibaca publik bila karya dipamerkan. Nama berkas dan data kamera dihapus dari gambar yang ditampilkan.',
  ],

  takePart: 'Ikut serta',
}

const en: typeof id = {
  title: 'Rules of the competition',
  theme: 'Theme',
  notSet: 'to be announced',
  facts: { opens: 'Opens', until: 'Deadline', announced: 'Announcement', prizes: 'Prizes in all' },

  who: 'Who may enter',
  whoText: [
    'Individuals or teams. One person enters the work and names the members of the team.',
    'Entry is free. An e-mail address or a mobile number is enough; any device will do.',
    'Jurors and organisers cannot send works.',
  ],

  when: 'When',
  whenOpen: (from, until) => `Works are taken from ${from} until ${until}.`,
  whenNotSet: 'The dates of entry will be announced on this page.',
  whenClock:
    'The server’s clock counts, in WIB (UTC+7). A work whose sending began before the deadline is in time.',
  whenAnnounced: (at) => `The result is planned to be announced on ${at}.`,

  work: 'The work',
  workText: (most, details, megabytes, words) => [
    `Each entrant may send ${most === 1 ? 'one work' : `at most ${most} works`}.`,
    `A work is one main picture and at most ${details} pictures of details, up to ${megabytes} MB each. Photographs from a phone will do.`,
    `Entrants choose the reliefs of Candi Bumi Ayu that they draw on, tell how they stylised them, and write the story of the motif in at most ${words} words.`,
    'The technique may be hand-drawn batik, stamped batik, both, or a digital sketch.',
    'A work may be changed and withdrawn until the deadline. Every submission gets a receipt.',
  ],
  seeReliefs: 'See the reliefs to choose from',

  statements: 'What entrants state',
  statementsText: [
    'The work is the entrant’s or the team’s own creation.',
    'It has not been entered in another contest and has not been published.',
    'Entrants say whether generative AI was used, and for which part.',
  ],

  judging: 'Judging',
  judgingText: [
    'The organisers first check that works are complete. If something is missing, the entrant is asked to mend it.',
    'Jurors judge without knowing the entrant’s name, origin or file names, and do not see one another’s marks.',
    'A juror who knows the maker of a work is recused from that work.',
  ],
  criteria: 'Criteria',
  weight: 'Weight',
  jury: 'The jury',
  chair: 'chair',

  prizes: 'Prizes',
  tax: 'Indonesian income tax (PPh Article 21) applies to prizes as the law requires. Winners are asked for their tax or identity number.',
  noPrizes: 'The prizes will be announced on this page.',

  rights: 'Copyright',
  rightsText: [
    'The copyright stays with the maker, whether the work wins or not. Entering transfers no rights.',
    'Entrants only permit the work to be shown on the site, in exhibitions and in publications of the competition, naming its maker.',
    'If a work is ever to be produced, or its economic rights assigned, a separate written agreement settles that.',
  ],

  privacy: 'Personal data',
  privacyText: [
    'We keep your name, district and regency, e-mail or mobile number, your works, and the records of the competition.',
    'Only the organisers see e-mail addresses and numbers. Jurors see nothing of the entrants.',
    'The public reads name and place if a work is shown. File names and camera data are removed from the pictures shown.',
  ],

  takePart: 'Take part',
}

/** Phrases of the rules. */
export const rulesWords = { id, en }
