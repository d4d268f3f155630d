// The minutes are an official document of an Indonesian office: they are written in Indonesian alone.

/** Phrases of the minutes. */
export const minutesWords = {
  title: 'Berita Acara Penilaian',
  corrected: 'Berita Acara Perubahan Hasil Penilaian',
  number: (number: string) => `Nomor: ${number || blank(34)}`,
  opening: (on: string, place: string, edition: string, theme: string) =>
    `Pada hari ini, ${on}, bertempat di ${place || blank(44)}, panel juri ${edition} dengan tema “${theme}” menyelesaikan penilaian karya dan menyatakan hasilnya sebagaimana tertulis dalam berita acara ini.`,
  openingCorrected: (on: string, place: string, edition: string, theme: string, reason: string) =>
    `Pada hari ini, ${on}, bertempat di ${place || blank(44)}, hasil penilaian ${edition} dengan tema “${theme}” diubah dengan alasan berikut: ${reason} Nilai para juri tidak berubah; yang berubah adalah penerima hadiah sebagaimana tertulis dalam berita acara ini.`,
  on: (weekday: string, day: string, month: string, year: string, date: string) =>
    `${weekday}, tanggal ${day}, bulan ${month}, tahun ${year} (${unbroken(date)})`,

  panel: 'Panel juri',
  panelHeads: { number: 'No.', name: 'Nama', title: 'Jabatan atau keahlian', role: 'Kedudukan' },
  chair: 'Ketua merangkap anggota',
  member: 'Anggota',
  leftPanel: (when: string) => `ditutup ${when}`,

  course: 'Pelaksanaan',
  courseText: (opened: string, closed: string, received: number, accepted: number) =>
    `Pengiriman karya dibuka ${opened} dan ditutup ${closed}. Panitia menerima ${received} karya; ${accepted} karya lolos seleksi administrasi dan dinilai. Juri menilai tanpa mengetahui siapa pembuat karya, masing-masing dalam urutan acaknya sendiri, dan tidak melihat nilai juri lain sebelum babak berakhir.`,
  roundHeads: {
    round: 'Babak',
    opened: 'Dibuka',
    ended: 'Berakhir',
    works: 'Karya',
    jurors: 'Juri',
    sheets: 'Lembar dihitung',
  },
  sheets: (counted: number, all: number) => (counted === all ? `${all}` : `${counted} dari ${all}`),
  wentOn: (round: string, works: string) => `Dari ${round} maju ke babak berikutnya: ${works}.`,
  reserves: (works: string) => `Cadangan, menurut urutan: ${works}.`,
  picked: (reason: string) => `Alasan pilihan panel: ${reason}`,
  absent: (work: string, reason: string) => `${work} tidak hadir dan digantikan cadangan. Alasan: ${reason}`,

  method: 'Kriteria dan cara penilaian',
  criterionHeads: { code: 'Kode', name: 'Kriteria', weight: 'Bobot' },
  scale: 'Setiap kriteria dinilai dengan bilangan bulat 0 sampai 100.',
  usedMean:
    'Setiap juri menilai setiap karya, maka yang dipakai adalah rata-rata. Sebagai pemeriksaan, rata-rata tersesuaikan dihitung pula; urutannya sama.',
  otherCriteria: (round: string, criteria: string) => `Kriteria ${round}: ${criteria}.`,
  weighed: (name: string, weight: number) => `${name} (bobot ${weight})`,

  gaps: 'Pengunduran diri dan nilai yang kosong',
  noGaps:
    'Tidak ada juri yang mengundurkan diri dari penilaian suatu karya, dan tidak ada nilai yang kosong.',
  gapHeads: { juror: 'Juri', round: 'Babak', what: 'Keterangan', works: 'Karya' },
  recused: 'Mengundurkan diri',
  closed: 'Ditutup tanpa nilai',
  works: (labels: string[]) =>
    labels.length > 2 ? `${labels.length} karya: ${labels.join(', ')}` : labels.join(', '),
  recusalReasons:
    'Alasan pengunduran diri dapat menyebut nama orang, maka tidak dimuat di sini. Alasan itu tersimpan pada lembar nilai elektronik yang bersangkutan dan dapat dibuka panitia pada halaman Hasil.',
  closedOut: (juror: string, when: string, reason: string) =>
    `Keikutsertaan ${juror} ditutup panitia pada ${when}. Alasan: ${reason} Lembar yang sudah selesai tetap dihitung.`,

  ties: 'Nilai sama',
  noTies: 'Tidak ada karya dengan nilai sama yang menyangkut hadiah.',
  tie: (places: string, works: string, score: string) => `${places}: ${works} bernilai sama (${score}).`,
  places: (from: number, to: number) => (from === to ? `Tempat ${from}` : `Tempat ${from} sampai ${to}`),
  byCriterion: (criterion: string, works: string) => `Dipisahkan oleh kriteria ${criterion}: ${works}.`,
  byVote: (works: string, when: string, reason: string) =>
    `Dipisahkan oleh keputusan panel pada ${when}, dari yang terbaik: ${works}. Alasan: ${reason}`,
  stillOpen: (works: string) => `Belum dipisahkan: ${works}.`,
  otherTies: (groups: string) =>
    `Di luar hadiah ada ${groups} kelompok karya bernilai sama; urutannya mengikuti aturan yang sama dan tampak pada lampiran.`,

  agreement: 'Kesepakatan panel',

  prizes: 'Penerima hadiah',
  prizesLead:
    'Berdasarkan penilaian tersebut, panel juri menyatakan karya-karya berikut sebagai penerima hadiah.',
  makerLater: '(disebut sesudah diumumkan)',
  prizeHeads: { prize: 'Hadiah', work: 'Karya', maker: 'Pembuat', score: 'Nilai', amount: 'Jumlah hadiah' },
  rupiah: (words: string) => `${words} rupiah`,
  unwon: 'Tidak diberikan',
  exactly: 'Di bawah nilai berdiri hitungan persisnya: jumlah nilai dibagi banyaknya juri.',
  adjustedExactly:
    'Nilai adalah rata-rata tersesuaikan; di bawahnya berdiri rata-rata biasa: jumlah nilai dibagi banyaknya juri.',
  passedOver: (work: string) => `${work} tidak menerima hadiah`,
  disqualified: (reason: string) => ` karena digugurkan: ${reason}`,
  onePrize: (better: string) =>
    `, tetapi tetap pada tempatnya: pembuatnya sudah menerima hadiah yang lebih tinggi dengan ${better}.`,

  changes: 'Perubahan hasil',
  changesLead: (version: number, when: string) =>
    `Hasil yang sudah diumumkan diubah menjadi versi ${version} pada ${when}. Versi sebelumnya tetap terbuka bagi umum. Penerima hadiah sebelum dan sesudah perubahan:`,
  changesReason: (reason: string) => `Alasan perubahan: ${reason}`,
  nowOut: (work: string, reason: string) => `${work} digugurkan. Alasan: ${reason}`,
  nowIn: (work: string) => `Pengguguran ${work} dibatalkan; karya itu kembali pada tempatnya.`,
  changeHeads: { prize: 'Hadiah', before: 'Sebelum', after: 'Sesudah' },

  proof: 'Keaslian',
  proofText:
    'Siapa pun dapat memeriksa hasil ini dengan memindai kode di samping, atau pada alamat di bawah. Halaman itu memuat semua nilai tanpa nama juri dan menghitungnya kembali. Sidik jari di bawah ini harus sama dengan yang tertera di sana.',
  proofDraft:
    'Ini konsep: hasil belum diumumkan dan belum memiliki sidik jari hasil. Sesudah pengumuman, siapa pun dapat memeriksa hasil dengan memindai kode di samping, atau pada alamat di bawah.',
  hashes: {
    snapshot: (version: number) => `Sidik jari hasil, versi ${version}`,
    ranking: 'Sidik jari peringkat',
    audit: 'Kepala rantai audit',
  },
  hashKind: 'Semuanya SHA-256.',
  publishedAt: (when: string) => `Diumumkan ${when}.`,
  changed:
    'PERINGATAN: nilai yang tersimpan sekarang tidak lagi sama dengan nilai yang diumumkan. Jangan tandatangani dokumen ini sebelum sebabnya jelas.',

  closing:
    'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh panel juri dan panitia untuk dipergunakan sebagaimana mestinya.',
  juryHead: 'Panel juri',
  chairShort: 'Ketua',
  memberShort: 'Anggota',
  organiserShort: 'Panitia',
  head: 'Mengetahui, Kepala Dinas Koperasi dan UKM',
  nip: 'NIP',

  draft: 'KONSEP',
  foot: (title: string, edition: string, ranking: string, made: string) =>
    `${title} · ${edition}\nSidik jari peringkat ${ranking} · dicetak ${made}`,
}

/** Kept on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** Dots to be written over. */
function blank(dots: number): string {
  return '.'.repeat(dots)
}
