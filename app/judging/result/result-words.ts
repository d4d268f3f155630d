import type { Words } from '#app/words/language.ts'

const counts = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
]
const englishCounts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number) => counts[n] ?? String(n)
const englishCount = (n: number) => englishCounts[n] ?? String(n)

const id = {
  title: 'Hasil penilaian',
  titleOf: (round: string) => `Hasil babak ${round}`,
  lead: (works: number, jurors: number, ended: string) =>
    `${works} karya, ${count(jurors)} juri. Penilaian berakhir ${ended}.`,
  notEnded: 'Hasil belum dapat dilihat',
  notEndedText:
    'Nilai tetap tertutup bagi semua orang sampai setiap juri mengunci nilainya dan babak ini diakhiri. Sampai saat itu yang terlihat hanyalah kemajuan tiap juri.',
  toProgress: 'Lihat kemajuan juri',

  // The reason of a place.
  mean: (score: string, jurors: number) => `${score} dari ${count(jurors)} juri`,
  adjusted: (score: string, plain: string) => `Nilai tersesuaikan ${score} (rata-rata ${plain})`,
  missing: (jurors: number) => `${count(jurors)} juri tidak menilai`,
  ahead: (gap: string) => `unggul ${gap} dari tempat berikutnya`,
  equal: (others: string) => `sama nilai dengan ${others}`,
  better: (criterion: string, own: string) => `unggul pada kriteria ${criterion} (${own})`,
  worse: (criterion: string, own: string, best: string) =>
    `tertinggal pada kriteria ${criterion} (${own} banding ${best})`,
  voted: 'urutannya menurut keputusan panel',
  unbroken: 'sama pula pada setiap kriteria',
  unbrokenFrom: (others: string) => `pada setiap kriteria sama dengan ${others}`,
  unscored: 'Tidak ada nilai yang masuk hitungan',
  toCorrect: 'Gugurkan sebuah karya',
  disqualified: 'Digugurkan; nilainya tetap tercatat, tetapi karya ini tidak mendapat tempat',

  // The table.
  ranking: 'Peringkat',
  place: 'Tempat',
  work: 'Karya',
  score: 'Nilai',
  yesHead: 'Suara ya',
  reason: 'Alasan',
  noPlace: 'Tanpa tempat',
  shared: 'nilai sama',
  recused: 'Mundur',
  closed: 'Ditutup',
  unscoredCell: 'Kosong',
  cellReason: (juror: string, state: string, reason: string) => `${juror}: ${state.toLowerCase()}. ${reason}`,
  marksOf: 'Nilai per kriteria',

  // Ties.
  tiesOpen: (ties: number) => `Nilai sama yang perlu diputuskan: ${ties}`,
  tiesOpenLead:
    'Karya-karya ini sama nilainya, juga pada setiap kriteria, dan menyangkut hadiah. Panel memutuskan urutannya; keputusan dan alasannya masuk berita acara.',
  tieAt: (place: number) => `Tempat ${place}`,
  order: 'Urutan menurut panel',
  orderHelp: '1 untuk yang terbaik, lalu 2, dan seterusnya.',
  tieReason: 'Alasan panel',
  tieReasonHelp: 'Misalnya: dua dari tiga juri memilih PALI-003 karena isen-isennya lebih matang.',
  decide: 'Catat keputusan panel',
  decided: 'Keputusan panel',
  decidedAt: (when: string) => `Dicatat ${when}`,
  decideAgain: 'Ubah keputusan',
  method: 'Cara menghitung',
  methodText: (order: string) =>
    `Nilai satu lembar adalah jumlah nilai kriteria kali bobotnya, dihitung dalam bilangan bulat tanpa pembulatan. Nilai karya adalah rata-rata lembarnya bila setiap juri menilai setiap karya. Bila ada lembar yang kosong, nilai itu disesuaikan: keketatan juri yang tidak menilai diperhitungkan, supaya kekosongan tidak menguntungkan dan tidak merugikan. Bila nilai sama, yang lebih unggul pada kriteria berbobot tertinggi menang, lalu kriteria berikutnya (${order}), dan akhirnya keputusan panel.`,

  // The panel.
  panel: 'Panel juri',
  juror: 'Juri',
  scored: 'Menilai',
  average: 'Rata-rata',
  spread: 'Sebaran',
  severity: 'Keketatan',
  left: 'ditutup panitia',
  chair: 'ketua',
  steady:
    'Ada nilai yang kosong, maka nilai karya disesuaikan dengan keketatan tiap juri. Dengan rata-rata biasa urutan hadiah tetap sama.',
  unsteady: (works: string) =>
    `Ada nilai yang kosong, maka nilai karya disesuaikan dengan keketatan tiap juri. Dengan rata-rata biasa urutan hadiah berbeda pada ${works}.`,
  hash: 'Sidik jari peringkat',
  hashHelp:
    'SHA-256 dari seluruh nilai dan peringkat di halaman ini. Berubah satu nilai saja, berubah pula angka ini.',
  toPublish: 'Lanjut ke pengumuman',
  toDocuments: 'Berita acara dan lembar nilai (PDF)',
}

const en: typeof id = {
  title: 'Result of the scoring',
  titleOf: (round) => `Result of the round ${round}`,
  lead: (works, jurors, ended) => `${works} works, ${englishCount(jurors)} jurors. Scoring ended ${ended}.`,
  notEnded: 'The result cannot be seen yet',
  notEndedText:
    'Marks stay closed to everyone until each juror has sealed and the round has been ended. Until then only the progress of each juror is shown.',
  toProgress: 'See the progress',

  mean: (score, jurors) => `${score} from ${englishCount(jurors)} ${jurors === 1 ? 'juror' : 'jurors'}`,
  adjusted: (score, plain) => `Adjusted score ${score} (mean ${plain})`,
  missing: (jurors) => `${englishCount(jurors)} ${jurors === 1 ? 'juror' : 'jurors'} did not score it`,
  ahead: (gap) => `${gap} ahead of the next place`,
  equal: (others) => `equal with ${others}`,
  better: (criterion, own) => `ahead on ${criterion} (${own})`,
  worse: (criterion, own, best) => `behind on ${criterion} (${own} against ${best})`,
  voted: 'in the order the panel decided',
  unbroken: 'equal on every criterion too',
  unbrokenFrom: (others) => `equal on every criterion with ${others}`,
  unscored: 'No marks count for this work',
  toCorrect: 'Disqualify a work',
  disqualified: 'Disqualified; its marks stay on record, but it has no place',

  ranking: 'Ranking',
  place: 'Place',
  work: 'Work',
  score: 'Score',
  yesHead: 'Said yes',
  reason: 'Reason',
  noPlace: 'Without a place',
  shared: 'equal',
  recused: 'Recused',
  closed: 'Closed',
  unscoredCell: 'Empty',
  cellReason: (juror, state, reason) => `${juror}: ${state.toLowerCase()}. ${reason}`,
  marksOf: 'Marks by criterion',

  tiesOpen: (ties) => `Ties to be decided: ${ties}`,
  tiesOpenLead:
    'These works are equal, on every criterion too, and a prize depends on their order. The panel decides it; the decision and its reason go into the minutes.',
  tieAt: (place) => `Place ${place}`,
  order: 'Order according to the panel',
  orderHelp: '1 for the best, then 2, and so on.',
  tieReason: 'The panel’s reason',
  tieReasonHelp: 'For example: two of the three jurors chose PALI-003 for its more mature filling.',
  decide: 'Record the panel’s decision',
  decided: 'Decisions of the panel',
  decidedAt: (when) => `Recorded ${when}`,
  decideAgain: 'Change the decision',
  method: 'How it is counted',
  methodText: (order) =>
    `A sheet’s total is the sum of its marks times their weights, in whole numbers without rounding. A work’s score is the mean of its sheets when every juror scored every work. Where a sheet is missing the score is adjusted: the severity of the juror who did not score it is taken into account, so that the gap neither helps nor harms. Where scores are equal, the work ahead on the criterion with the highest weight wins, then on the next (${order}), and in the end the panel decides.`,

  panel: 'The panel',
  juror: 'Juror',
  scored: 'Scored',
  average: 'Mean',
  spread: 'Spread',
  severity: 'Severity',
  left: 'closed out',
  chair: 'chair',
  steady:
    'Some marks are missing, so scores are adjusted for each juror’s severity. Plain means would give the prizes in the same order.',
  unsteady: (works) =>
    `Some marks are missing, so scores are adjusted for each juror’s severity. Plain means would give the prizes in another order at ${works}.`,
  hash: 'Fingerprint of the ranking',
  hashHelp: 'SHA-256 of all marks and places on this page. If one mark changes, this changes.',
  toPublish: 'On to publication',
  toDocuments: 'Minutes and sheets of marks (PDF)',
}

/** Phrases of the result. */
export const resultWords: Words<typeof id> = { id, en }
