import type { Words } from '#app/words/language.ts'

const id = {
  rounds: (count: number) => `Penjurian berjalan dalam ${count} babak, satu sesudah yang lain.`,
  roundAt: (position: number, name: string) => `Babak ${position}: ${name}`,
  kinds: {
    shortlist: 'Setiap juri menjawab ya, mungkin, atau tidak untuk setiap karya.',
    scoring: 'Setiap kriteria dinilai dengan bilangan bulat 0 sampai 100.',
    final:
      'Finalis menghadap panel, dan setiap kriteria dinilai dengan bilangan bulat 0 sampai 100. Nilai babak sebelumnya tidak ikut dihitung.',
  },
  goesOn: {
    quorum: (jurors: number) => `Karya maju bila paling sedikit ${jurors} juri menjawab ya.`,
    top: (works: number) => `${works} karya dengan nilai tertinggi maju ke babak berikutnya.`,
    threshold: (score: string) => `Karya dengan nilai ${score} atau lebih maju ke babak berikutnya.`,
    picked: (most: number | null) =>
      most === null
        ? 'Panel memilih karya yang maju, dengan alasan yang dicatat.'
        : `Panel memilih paling banyak ${most} karya yang maju, dengan alasan yang dicatat.`,
  },
  reserves: (works: number) =>
    `${works} karya berikutnya menjadi cadangan, yang menggantikan bila ada yang tidak hadir.`,
  decides: 'Urutan pada babak ini menentukan hadiah.',
  held: (when: string | null, venue: string) =>
    `Final diadakan ${[when, venue && `di ${venue}`].filter(Boolean).join(', ')}.`,
  panelSees: {
    own: 'Sesudah babak berakhir setiap juri tetap hanya melihat nilainya sendiri.',
    panel: 'Sesudah babak terakhir berakhir juri boleh membaca nilai seluruh panel babak ini, tanpa nama.',
  },
  plan: (from: string | null, till: string | null) =>
    from && till
      ? `Babak ini direncanakan dari ${from} sampai ${till}. Panitia yang membuka dan mengakhirinya.`
      : from
        ? `Babak ini direncanakan mulai ${from}. Panitia yang membukanya.`
        : `Babak ini direncanakan selesai ${till}. Panitia yang mengakhirinya.`,
  sameCriteria: 'Kriteria dan bobotnya sama dengan babak sebelumnya.',
  tiesLead: 'Bila nilai sama, dilihat berturut-turut:',
  byCriterion: (name: string, weight: number) => `nilai pada ${name} (bobot ${weight})`,
  byPanel: 'keputusan dewan juri, yang dicatat dengan alasannya',
  fixed: (since: string) => `Aturan babak ini tetap sejak babak dibuka, ${since}.`,
  open: 'Aturan ini tetap sejak babak dibuka bagi juri. Sampai saat itu setiap perubahan dicatat.',

  method: 'Cara menghitung',
  methodText: [
    'Nilai seorang juri untuk sebuah karya adalah jumlah nilai setiap kriteria dikalikan bobotnya, dibagi 100.',
    'Bila setiap juri menilai setiap karya, nilai karya adalah rata-rata nilai para juri.',
    'Bila ada nilai yang kosong, misalnya karena seorang juri mengundurkan diri dari sebuah karya, nilai semua karya adalah rata-rata tersesuaikan: keketatan tiap juri diperhitungkan dengan kuadrat terkecil, supaya kekosongan tidak menguntungkan dan tidak merugikan siapa pun.',
    'Cara hitung lain (nilai baku, jumlah peringkat, tanpa seorang juri) hanya dipakai untuk memeriksa seberapa kokoh hasilnya, tidak untuk menentukannya. Perhitungan tidak dibulatkan.',
  ],
}

const en: typeof id = {
  rounds: (count) => `Judging takes ${count} rounds, one after the other.`,
  roundAt: (position, name) => `Round ${position}: ${name}`,
  kinds: {
    shortlist: 'Each juror answers yes, maybe or no for each work.',
    scoring: 'Each criterion is marked in whole numbers from 0 to 100.',
    final:
      'Finalists meet the panel, and each criterion is marked in whole numbers from 0 to 100. Marks of earlier rounds do not count.',
  },
  goesOn: {
    quorum: (jurors) =>
      `A work goes on if at least ${jurors} ${jurors === 1 ? 'juror says' : 'jurors say'} yes.`,
    top: (works) =>
      `${works === 1 ? 'The work with the highest score goes' : `The ${works} works with the highest scores go`} on to the next round.`,
    threshold: (score) => `Works with a score of ${score} or more go on to the next round.`,
    picked: (most) =>
      most === null
        ? 'The panel chooses the works that go on, with a recorded reason.'
        : `The panel chooses at most ${most} works to go on, with a recorded reason.`,
  },
  reserves: (works) =>
    `${works === 1 ? 'The next work is a reserve and steps' : `The next ${works} works are reserves and step`} in where somebody is absent.`,
  decides: 'The order of this round decides the prizes.',
  held: (when, venue) => `The final is held ${[when, venue && `at ${venue}`].filter(Boolean).join(', ')}.`,
  panelSees: {
    own: 'After the round each juror still sees their own marks alone.',
    panel:
      'Once the last round has ended jurors may read the marks of the whole panel in this round, without names.',
  },
  plan: (from, till) =>
    from && till
      ? `This round is planned from ${from} until ${till}. The organiser opens it and ends it.`
      : from
        ? `This round is planned from ${from}. The organiser opens it.`
        : `This round is planned to end ${till}. The organiser ends it.`,
  sameCriteria: 'The criteria and their weights are those of the round before.',
  tiesLead: 'Where scores are equal, these decide in turn:',
  byCriterion: (name, weight) => `the score on ${name} (weight ${weight})`,
  byPanel: 'the decision of the jury, recorded with its reason',
  fixed: (since) => `The rules of this round have been fixed since it was opened, ${since}.`,
  open: 'These rules are fixed from the moment the round is opened to the jurors. Until then every change is recorded.',

  method: 'How it is counted',
  methodText: [
    'A juror’s total for a work is the sum of each mark times its weight, divided by 100.',
    'Where every juror scored every work, the score of a work is the mean of the jurors’ totals.',
    'Where marks are missing, say because a juror was recused from a work, the score of every work is the adjusted mean: each juror’s severity is taken into account by least squares, so that a gap neither helps nor harms anybody.',
    'Other ways of counting (standard scores, rank sums, without a juror) only serve to examine how firm the result is, never to decide it. Nothing is rounded on the way.',
  ],
}

/** Phrases of the rules about rounds, the arithmetic and ties. */
export const rulesJudgingWords: Words<typeof id> = { id, en }
