const id = {
  listTitle: 'Periksa hasil',
  listLead:
    'Setiap hasil yang diumumkan dapat dihitung ulang oleh siapa pun. Semua nilai juri ada di sini, tanpa nama juri pada nilainya.',
  none: 'Belum ada hasil yang diumumkan.',
  noneText: 'Setelah pengumuman, semua nilai dan cara menghitungnya terbuka di sini.',
  numbers: (works: string, jurors: string) => `${works} karya, ${jurors} juri`,
  publishedOn: (date: string) => `Diumumkan ${date}`,
  correctedOn: (date: string) => `Dikoreksi ${date}`,
  noMarks: 'Diumumkan tanpa nilai per juri.',

  title: (year: string) => `Periksa hasil ${year}`,
  description:
    'Semua nilai juri, cara menghitungnya, dan hitung ulang tempat setiap karya langsung di peramban Anda.',
  eyebrow: (name: string, year: string) => `${name} ${year}`,
  heading: 'Hitung ulang hasilnya',
  lead: (marks: string, jurors: string, works: string) =>
    `${marks} nilai dari ${jurors} juri untuk ${works} karya, sama persis dengan yang dihitung. Yang tidak terbuka hanya satu: juri mana memberi nilai mana.`,
  without: 'Nilai per juri dari sayembara ini tidak ikut diumumkan',
  withoutText:
    'Hasil ini diumumkan sebelum situs ini menyimpan nilai tanpa nama bersama pengumumannya, jadi di sini tidak ada yang dapat dihitung ulang.',
  toGallery: 'Lihat karya di galeri',

  bySite: 'Dihitung ulang oleh situs ini',
  bySiteText: 'Dari nilai yang dibekukan saat pengumuman, setiap kali halaman ini dibuat.',
  byBrowser: 'Dihitung ulang di peramban Anda',
  byBrowserText: 'Dari berkas yang juga dapat Anda unduh di bawah.',
  byBrowserWaits: 'Menunggu skrip halaman ini. Tanpa skrip, unduh berkasnya dan hitung sendiri.',
  byBrowserFailed: 'Berkasnya belum dapat diambil. Muat ulang halaman ini untuk mencoba lagi.',
  places: (same: string, of: string) => `${same} dari ${of} tempat sama`,
  prizesSame: (same: string, of: string) => `${same} dari ${of} hadiah sama`,
  hashSame: 'sidik jari berkas sama',
  hashDiffers: 'sidik jari berkas berbeda',
  hashUnknown: 'sidik jari tidak dapat dihitung peramban ini (perlu HTTPS)',
  differs: (figures: number) => `${figures} angka berbeda dari yang diumumkan`,

  method: 'Dari nilai ke tempat',
  blind:
    'Setiap juri menilai karya tanpa tahu siapa pembuatnya: satu bilangan bulat dari 0 sampai 100 untuk setiap kriteria.',
  votesBlind:
    'Setiap juri memilih tanpa tahu siapa pembuatnya: ya (100), mungkin (50), atau tidak (0) untuk setiap karya.',
  vote: (mark: number): string => (mark === 100 ? 'ya' : mark === 50 ? 'mungkin' : 'tidak'),
  goesOn: 'lanjut',
  total:
    'Total satu lembar adalah jumlah nilai kali bobotnya. Hitungannya dalam bilangan bulat, tanpa pembulatan.',
  mean: 'Nilai karya adalah rata-rata total dari semua juri.',
  adjusted:
    'Ada lembar yang kosong, jadi nilai karya adalah rata-rata tersesuaikan: dari setiap total dikurangkan kecenderungan jurinya, lalu diambil rata-ratanya. Karya tidak untung dan tidak rugi karena juri yang murah atau ketat tidak menilainya.',
  ties: (criteria: string) =>
    `Bila nilainya sama, yang unggul pada kriteria pertama dalam urutan ini menang: ${criteria}. Bila tetap sama, dewan juri memutuskan.`,
  question: 'Yang ditanyakan',
  tiesByPanel: 'Bila nilainya sama dan menentukan siapa yang lanjut, dewan juri memutuskan.',
  wentOn: (works: number, round: string) => `${works} karya lanjut ke babak ${round}.`,
  byPlace: 'Hadiah mengikuti tempat.',
  byLastPlace: 'Hadiah mengikuti tempat pada babak terakhir.',
  voted: (order: string) => `Keputusan dewan juri atas nilai yang sama, dari yang terbaik: ${order}.`,
  disqualified: (work: string, reason: string) =>
    `${work} digugurkan. Nilainya tetap tercatat, tetapi karya ini tidak mendapat tempat; karya di belakangnya naik. Alasannya: ${reason}`,
  onePrize: (work: string, better: string) =>
    `${work} tetap pada tempatnya tanpa hadiah: pembuatnya sudah menerima hadiah yang lebih tinggi dengan ${better}.`,
  criteria: 'Kriteria dan bobot',
  code: (position: number) => `K${position}`,
  weight: (weight: number) => `bobot ${weight}`,
  leanings: 'Kecenderungan juri',
  leaningsText: 'Berapa poin seorang juri menilai di atas atau di bawah dewan juri seluruhnya.',
  letters: (names: string) =>
    `Dewan juri: ${names}. Huruf A dan seterusnya menggantikan nama; urutannya diacak dan tidak dapat ditelusuri.`,

  marks: 'Semua nilai',
  marksLead: 'Buka “Cara menghitungnya” pada karya mana pun untuk melihat langkahnya satu per satu.',
  jump: 'Langsung ke karya',
  juror: 'Juri',
  jurorOf: (letter: string) => `Juri ${letter}`,
  sheetTotal: 'Total',
  recused: 'mengundurkan diri',
  closed: 'ditutup tanpa nilai',
  noPlace: 'tanpa tempat',
  place: (place: number) => `Tempat ${place}`,
  untitled: 'Tidak dipajang',
  points: (points: string) => `${points} poin`,
  steps: 'Cara menghitungnya',
  stepSheet: (juror: string) => `Total juri ${juror}`,
  stepMean: 'Rata-rata',
  stepAdjusted: 'Rata-rata tersesuaikan',
  stepPlace: 'Tempat',
  toWork: 'Lihat karyanya',

  file: 'Berkas dan sidik jari',
  fileText:
    'Semua yang ada di halaman ini, dan penjelasan setiap isiannya, ada dalam satu berkas. Siapa pun dapat menghitungnya ulang di komputer mana pun, tanpa situs ini:',
  download: 'Unduh nilai (JSON)',
  hash: 'Sidik jari (SHA-256)',
  hashText:
    'Tertulis juga pada berita acara yang ditandatangani dewan juri. Satu nilai saja berubah, sidik jari ini berubah.',
  auditHead: 'Kepala catatan audit',
  auditHeadText:
    'Sidik jari baris terakhir catatan audit sebelum pengumuman. Catatan itu berantai, jadi tidak dapat diubah di belakang.',
  versions: 'Versi pengumuman',
  version: (version: number) => `Versi ${version}`,
  shownNow: 'yang ditampilkan',
}

const en: typeof id = {
  listTitle: 'Check the result',
  listLead:
    'Anybody can count a published result again. Every juror’s mark is here, without the juror’s name beside it.',
  none: 'No result has been published yet.',
  noneText: 'Once there is one, every mark and the way of counting are open here.',
  numbers: (works, jurors) => `${works} works, ${jurors} jurors`,
  publishedOn: (date) => `Published ${date}`,
  correctedOn: (date) => `Corrected ${date}`,
  noMarks: 'Published without the marks of each juror.',

  title: (year) => `Check the result of ${year}`,
  description:
    'Every juror’s mark, how they were counted, and every place computed again in your own browser.',
  eyebrow: (name, year) => `${name} ${year}`,
  heading: 'Count it again',
  lead: (marks, jurors, works) =>
    `${marks} marks by ${jurors} jurors for ${works} works, exactly as they were counted. Only one thing is not open: which juror gave which mark.`,
  without: 'The marks of each juror were not published with this result',
  withoutText:
    'It was published before this site kept the anonymised marks with a result, so there is nothing here to be counted again.',
  toGallery: 'See the works in the gallery',

  bySite: 'Counted again by this site',
  bySiteText: 'From the marks frozen at publication, whenever this page is made.',
  byBrowser: 'Counted again in your browser',
  byBrowserText: 'From the file that you can also download below.',
  byBrowserWaits:
    'Waiting for this page’s script. Without scripts, download the file and count for yourself.',
  byBrowserFailed: 'The file could not be fetched. Reload this page to try again.',
  places: (same, of) => `${same} of ${of} places agree`,
  prizesSame: (same, of) => `${same} of ${of} prizes agree`,
  hashSame: 'the file’s fingerprint agrees',
  hashDiffers: 'the file’s fingerprint differs',
  hashUnknown: 'this browser cannot compute the fingerprint (it needs HTTPS)',
  differs: (figures) =>
    figures === 1
      ? 'one figure differs from the published one'
      : `${figures} figures differ from the published ones`,

  method: 'From marks to places',
  blind:
    'Each juror scores the works without knowing who made them: one whole number from 0 to 100 for each criterion.',
  votesBlind:
    'Each juror chooses without knowing who made the works: yes (100), maybe (50) or no (0) for each.',
  vote: (mark) => (mark === 100 ? 'yes' : mark === 50 ? 'maybe' : 'no'),
  goesOn: 'went on',
  total: 'A sheet’s total is the sum of its marks times their weights, in whole numbers, without rounding.',
  mean: 'A work’s points are the mean of the totals of all jurors.',
  adjusted:
    'Some sheets are missing, so a work’s points are an adjusted mean: from each total its juror’s leaning is taken off, then the mean is taken. No work gains or loses because a generous or a severe juror did not score it.',
  ties: (criteria) =>
    `Where points are equal, the work ahead on the first criterion in this order wins: ${criteria}. If they are still equal, the panel decides.`,
  question: 'What was asked',
  tiesByPanel: 'Where equal points decide who goes on, the panel decides.',
  wentOn: (works, round) => `${works} works went on to the round ${round}.`,
  byPlace: 'Prizes follow the places.',
  byLastPlace: 'Prizes follow the places of the last round.',
  voted: (order) => `The panel’s decision on works that were equal, best first: ${order}.`,
  disqualified: (work, reason) =>
    `${work} was disqualified. Its marks stay on record, but it has no place; those behind it move up. The reason: ${reason}`,
  onePrize: (work, better) =>
    `${work} keeps its place without a prize: its maker has a higher one already, with ${better}.`,
  criteria: 'Criteria and weights',
  code: (position) => `C${position}`,
  weight: (weight) => `weight ${weight}`,
  leanings: 'The jurors’ leanings',
  leaningsText: 'How many points a juror marks above or below the panel as a whole.',
  letters: (names) =>
    `The panel: ${names}. Letters stand in for names; their order is shuffled and cannot be traced.`,

  marks: 'Every mark',
  marksLead: 'Open “How it was counted” on any work to see each step.',
  jump: 'Go to a work',
  juror: 'Juror',
  jurorOf: (letter) => `Juror ${letter}`,
  sheetTotal: 'Total',
  recused: 'stepped aside',
  closed: 'closed without marks',
  noPlace: 'no place',
  place: (place) => `Place ${place}`,
  untitled: 'Not on show',
  points: (points) => `${points} points`,
  steps: 'How it was counted',
  stepSheet: (juror) => `Total of juror ${juror}`,
  stepMean: 'Mean',
  stepAdjusted: 'Adjusted mean',
  stepPlace: 'Place',
  toWork: 'See the work',

  file: 'File and fingerprint',
  fileText:
    'Everything on this page, with an explanation of every field, is in one file. Anybody can count it again on any computer, without this site:',
  download: 'Download the marks (JSON)',
  hash: 'Fingerprint (SHA-256)',
  hashText:
    'It also stands in the minutes that the panel signed. If a single mark changes, this fingerprint changes.',
  auditHead: 'Head of the audit trail',
  auditHeadText:
    'The fingerprint of the audit trail’s last line before publication. The trail is chained, so it cannot be changed afterwards.',
  versions: 'Versions of the result',
  version: (version) => `Version ${version}`,
  shownNow: 'shown here',
}

/** Phrases of the public check. */
export const verifyWords = { id, en }
