const id = {
  title: 'Hasil dan masa sanggah',
  public:
    'Hasil diumumkan di galeri. Semua nilai terbuka tanpa nama juri, dan siapa pun dapat menghitungnya kembali.',
  sees: {
    nothing: 'Peserta diberi tahu apakah karyanya menang.',
    outcome: 'Sesudah pengumuman, peserta melihat nilai akhir dan tempat karyanya sendiri.',
    comments:
      'Sesudah pengumuman, peserta melihat nilai akhir dan tempat karyanya sendiri, serta komentar juri untuknya, tanpa nama juri.',
  },
  objections: 'Masa sanggah',
  toBeSet: 'Masa sanggah ditetapkan saat pengumuman.',
  none: 'Masa sanggah tidak ditetapkan.',
  windowTill: (till: string) => `Keberatan atas hasil diterima sejak pengumuman sampai ${till}.`,
  window: (from: string, till: string) => `Keberatan atas hasil diterima mulai ${from} sampai ${till}.`,
  how: 'Siapa pun boleh mengajukan keberatan, tanpa akun dan tanpa biaya. Setiap keberatan mendapat nomor dan jawaban tertulis. Bila keberatan dikabulkan dan sebuah karya digugurkan, hadiahnya turun kepada karya berikutnya, dan perubahan itu diumumkan.',
  toForm: 'Ajukan keberatan',
  onePrize:
    'Satu orang satu hadiah: bila beberapa karya dari orang yang sama menang, hadiah tertinggi yang diberikan, dan hadiah lainnya turun kepada karya berikutnya.',
  morePrizes: 'Seorang peserta dapat menerima lebih dari satu hadiah bila beberapa karyanya menang.',
}

const en: typeof id = {
  title: 'Result and objections',
  public:
    'The result is announced in the gallery. All marks are open without the jurors’ names, and anybody can count them again.',
  sees: {
    nothing: 'Entrants are told whether their work has won.',
    outcome: 'Once the result is public, entrants see the final score and the place of their own work.',
    comments:
      'Once the result is public, entrants see the final score and the place of their own work, and the jurors’ comments for them, without the jurors’ names.',
  },
  objections: 'Time for objections',
  toBeSet: 'The time for objections is set when the result is announced.',
  none: 'No time for objections was set.',
  windowTill: (till) => `Objections to the result are taken from its announcement until ${till}.`,
  window: (from, till) => `Objections to the result are taken from ${from} until ${till}.`,
  how: 'Anybody may object, without an account and free of charge. Every objection gets a number and a written answer. If an objection is upheld and a work is disqualified, its prize goes to the next work, and the change is announced.',
  toForm: 'Object to the result',
  onePrize:
    'One person, one prize: if several works by one person win, the highest prize is given, and the others go down to the next works.',
  morePrizes: 'An entrant may receive more than one prize if several of their works win.',
}

/** Phrases of the rules about prizes to people, results and objections. */
export const rulesResultWords = { id, en }
