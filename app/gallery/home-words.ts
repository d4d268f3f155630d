import type { Remaining } from './remaining.ts'

const id = {
  description: (edition: string) =>
    `${edition}: mengubah ragam hias relief Candi Bumi Ayu menjadi motif batik khas Penukal Abab Lematang Ilir.`,

  // Before and while entries are taken.
  soon: 'Segera dibuka',
  soonTitle: 'Relief bata yang berumur seribu tahun menunggu menjadi kain.',
  soonLead: (edition: string, when: string | null) =>
    when
      ? `${edition} dibuka ${when}. Sambil menunggu, kenali ragam hiasnya dan mulailah menggambar.`
      : `${edition} sedang disiapkan. Tanggalnya diumumkan di halaman ini. Sambil menunggu, kenali ragam hiasnya dan mulailah menggambar.`,
  openNow: 'Pendaftaran dibuka',
  openTitle: 'Ubah relief seribu tahun menjadi batik PALI.',
  openLead: (edition: string) =>
    `${edition} mengundang perajin, perancang, dan siapa pun yang senang menggambar. Anda dapat mulai sekarang juga, tanpa membuat akun dahulu.`,
  begin: 'Mulai karya',
  beginHelp: 'Draf Anda tersimpan sendiri. Akun baru diperlukan saat karya dikirim.',
  seeReliefs: 'Kenali reliefnya',
  readRules: 'Baca aturannya',
  left: ({ unit, count }: Remaining) =>
    ({ days: `${count} hari lagi`, hours: `${count} jam lagi`, minutes: `${count} menit lagi` })[unit],
  closes: (when: string) => `Ditutup ${when}`,
  noClosing: 'Tanggal penutupan diumumkan di halaman ini',
  now: (when: string) => `Waktu server: ${when}`,

  stepsTitle: 'Dari gambar ke galeri',
  steps: (maxWorks: number) => [
    {
      title: 'Mulai dengan satu ketukan',
      text: `Draf langsung terbuka dan menyimpan sendiri yang Anda ketik. Satu orang boleh mengirim ${maxWorks === 1 ? 'satu karya' : `sampai ${maxWorks} karya`}.`,
    },
    {
      title: 'Unggah gambar, ceritakan motifnya',
      text: 'Pilih relief yang menjadi sumber, jelaskan bagaimana Anda mengubahnya, lalu tambahkan gambar karya.',
    },
    {
      title: 'Periksa, lalu kirim',
      text: 'Anda mendapat nomor dan tanda terima. Sebelum penutupan, karya masih boleh diubah atau ditarik.',
    },
    {
      title: 'Juri menilai tanpa nama',
      text: 'Dewan juri hanya melihat karya dan ceritanya. Pemenang diumumkan di sini dan semua karya dipajang.',
    },
  ],

  prizesTitle: 'Hadiah',
  prizesTotal: (amount: string) => `Seluruhnya ${amount}`,
  datesTitle: 'Jadwal',
  dates: {
    opens: 'Pendaftaran dibuka',
    closes: 'Pendaftaran ditutup',
    judged: 'Penilaian dimulai',
    sealed: 'Penilaian selesai',
    announces: 'Pengumuman pemenang',
  },
  roundOf: (name: string) => `Babak ${name}`,
  planned: 'rencana',
  roundTill: (at: string) => `sampai ${at}`,
  unknown: 'menyusul',
  passed: 'sudah lewat',
  panelTitle: 'Dewan juri',
  chair: 'Ketua',
  panelNote: 'Juri menilai tanpa mengetahui siapa pembuatnya, dan tidak melihat nilai juri lain.',
  theme: 'Tema',
  total: 'Total hadiah',

  // Entry is over, the result is not out.
  waitingNow: {
    checking: 'Pendaftaran ditutup',
    judging: 'Penilaian berlangsung',
    judged: 'Penilaian selesai',
  },
  waitingTitle: {
    checking: (works: number) => `${works} karya sudah masuk.`,
    judging: (works: number) => `${works} karya sedang dinilai tanpa nama.`,
    judged: () => 'Juri sudah selesai menilai.',
  },
  waitingLead: {
    checking:
      'Panitia memeriksa kelengkapan setiap karya. Peserta yang perlu memperbaiki sesuatu diberi tahu lewat surat.',
    judging:
      'Setiap juri menilai setiap karya sendiri-sendiri. Nilai tertutup bagi semua orang, juga bagi panitia, sampai seluruh juri mengunci lembarnya.',
    judged: 'Nilai sudah dikunci dan tidak dapat diubah lagi. Panitia menyiapkan pengumuman pemenang.',
  },
  announced: (when: string) => `Pemenang diumumkan ${when}.`,
  announcedSoon: 'Tanggal pengumuman ditulis di halaman ini begitu ditetapkan.',
  phases: ['Diperiksa', 'Dinilai', 'Diputuskan', 'Diumumkan'],
  phasesTitle: 'Sampai di mana sekarang',
  here: 'sekarang',
  howJudging: 'Bagaimana juri menilai',
  toMine: 'Lihat karya saya',

  // Published.
  outNow: (year: string) => `Pemenang ${year} telah diumumkan`,
  outTitle: 'Relief bata yang berumur seribu tahun, kini menjadi kain.',
  outLead: (works: number, jurors: number) =>
    `${works} karya menggambar ulang ragam hias Candi Bumi Ayu. ${jurors} juri memilihnya tanpa mengetahui nama pembuatnya.`,
  seeWinners: 'Lihat para pemenang',
  howJudged: 'Bagaimana juri menilai',
  winnersTitle: (count: number) => (count === 1 ? 'Satu karya terpilih' : `${inWords(count)} karya terpilih`),
  winnersLead: 'Ketuk sebuah karya untuk melihatnya besar, membaca ceritanya, dan mengetahui pembuatnya.',
  allWorks: (works: number) => `Lihat ${works} karya di galeri`,
  numbers: {
    works: (places: number) => (places > 1 ? `karya dari ${places} daerah` : 'karya dinilai'),
    jurors: (sheets: number) => `juri, ${sheets} lembar nilai`,
    total: (prizes: number) => `total hadiah untuk ${prizes} pemenang`,
    date: (time: string) => `diumumkan, ${time}`,
  },

  criteriaTitle: 'Yang dinilai',
  criteriaNote: 'Nilai akhir sebuah karya adalah rata-rata nilai para juri yang menilainya.',

  // The temple.
  templeTitle: 'Satu kompleks candi, seribu tahun ragam hias',
  openReliefs: 'Buka pustaka relief',
  earlierTitle: 'Tahun sebelumnya',
  earlier: (name: string, works: number) => `${name}: ${works} karya`,
}

function inWords(count: number): string {
  return (
    ['Nol', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'][count] ??
    `${count}`
  )
}

const en: typeof id = {
  description: (edition) =>
    `${edition}: turning the relief ornament of Candi Bumi Ayu into batik of Penukal Abab Lematang Ilir, South Sumatra.`,

  soon: 'Opening soon',
  soonTitle: 'Brick reliefs a thousand years old are waiting to become cloth.',
  soonLead: (edition, when) =>
    when
      ? `The ${edition} opens on ${when}. Until then, get to know the ornaments and start drawing.`
      : `The ${edition} is being prepared. Its dates will be announced on this page. Until then, get to know the ornaments and start drawing.`,
  openNow: 'Open for entries',
  openTitle: 'Turn a thousand-year-old relief into batik of PALI.',
  openLead: (edition) =>
    `The ${edition} invites artisans, designers and anyone who loves to draw. You can begin right now, without an account.`,
  begin: 'Begin a work',
  beginHelp: 'Your draft saves itself. You only need an account when you send it.',
  seeReliefs: 'Meet the reliefs',
  readRules: 'Read the rules',
  left: ({ unit, count }) =>
    ({
      days: `${count} days left`,
      hours: `${count} hours left`,
      minutes: count === 1 ? 'one minute left' : `${count} minutes left`,
    })[unit],
  closes: (when) => `Closes ${when}`,
  noClosing: 'The closing date will be announced on this page',
  now: (when) => `Server time: ${when}`,

  stepsTitle: 'From drawing to gallery',
  steps: (maxWorks) => [
    {
      title: 'Begin with one tap',
      text: `A draft opens at once and saves what you type. One person may send ${maxWorks === 1 ? 'one work' : `up to ${maxWorks} works`}.`,
    },
    {
      title: 'Add pictures, tell its story',
      text: 'Choose the reliefs you drew on, say how you transformed them, and add pictures of the work.',
    },
    {
      title: 'Look it through, then send',
      text: 'You get a number and a receipt. Until entry closes you can still change or withdraw it.',
    },
    {
      title: 'The jury judges without names',
      text: 'Jurors see the work and its story only. The winners are announced here and every work is shown.',
    },
  ],

  prizesTitle: 'Prizes',
  prizesTotal: (amount) => `${amount} in all`,
  datesTitle: 'Dates',
  dates: {
    opens: 'Entry opens',
    closes: 'Entry closes',
    judged: 'Judging begins',
    sealed: 'Judging ends',
    announces: 'Winners announced',
  },
  roundOf: (name) => `Round: ${name}`,
  planned: 'planned',
  roundTill: (at) => `until ${at}`,
  unknown: 'to follow',
  passed: 'past',
  panelTitle: 'The jury',
  chair: 'Chair',
  panelNote: 'Jurors do not know who made a work, and do not see one another’s marks.',
  theme: 'Theme',
  total: 'Prize money',

  waitingNow: { checking: 'Entry has closed', judging: 'Judging is under way', judged: 'Judging is over' },
  waitingTitle: {
    checking: (works) => `${works} works have arrived.`,
    judging: (works) => `${works} works are being judged, without names.`,
    judged: () => 'The jury has finished.',
  },
  waitingLead: {
    checking:
      'The organiser is checking that every work is complete. Entrants who need to correct something are told by letter.',
    judging:
      'Every juror scores every work alone. Marks are closed to everyone, the organiser included, until all jurors have sealed theirs.',
    judged: 'The marks are sealed and can no longer be changed. The organiser is preparing the announcement.',
  },
  announced: (when) => `The winners will be announced on ${when}.`,
  announcedSoon: 'The date of the announcement will be written here as soon as it is set.',
  phases: ['Checked', 'Judged', 'Decided', 'Announced'],
  phasesTitle: 'How far we are',
  here: 'now',
  howJudging: 'How the jury judges',
  toMine: 'See my works',

  outNow: (year) => `The winners of ${year}`,
  outTitle: 'Brick reliefs a thousand years old have become cloth.',
  outLead: (works, jurors) =>
    `${works} works redrew the ornament of Candi Bumi Ayu. A jury of ${jurors} chose among them without knowing who made them.`,
  seeWinners: 'See the winners',
  howJudged: 'How the jury judged',
  winnersTitle: (count) => (count === 1 ? 'The winning work' : `The ${count} winning works`),
  winnersLead: 'Tap a work to see it large, read its story and learn who made it.',
  allWorks: (works) => `See ${works} works in the gallery`,
  numbers: {
    works: (places) => (places > 1 ? `works from ${places} regencies and towns` : 'works judged'),
    jurors: (sheets) => `jurors, ${sheets} score sheets`,
    total: (prizes) => `in prizes for ${prizes} winners`,
    date: (time) => `announced, ${time}`,
  },

  criteriaTitle: 'What was judged',
  criteriaNote: 'A work’s score is the mean of the marks of the jurors who judged it.',

  templeTitle: 'One temple complex, a thousand years of ornament',
  openReliefs: 'Open the library of reliefs',
  earlierTitle: 'Earlier years',
  earlier: (name, works) => `${name}: ${works} works`,
}

/** Phrases of the home page. */
export const homeWords = { id, en }
