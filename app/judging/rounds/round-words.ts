import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Siapa yang maju',
  rules: {
    top: (count: number) => `Aturannya: ${count} karya teratas maju ke babak berikutnya.`,
    threshold: (score: string) => `Aturannya: karya dengan nilai ${score} atau lebih maju.`,
    picked: (most: number) => `Aturannya: panel memilih, paling banyak ${most} karya, dengan alasan.`,
    quorum: (votes: number) => `Aturannya: karya dengan paling sedikit ${votes} suara “ya” maju.`,
  },
  reserves: (count: number) => `${count} karya berikutnya menjadi cadangan.`,
  fates: { advanced: 'Maju', reserve: 'Cadangan', out: 'Berhenti di sini', absent: 'Tidak hadir' },
  reserveAt: (position: number) => `Cadangan ${position}`,
  proposed: 'Beginilah aturan itu membagi karya. Belum ada yang diberi tahu.',
  decided: 'Sudah ditetapkan. Masih dapat ditetapkan ulang sampai babak berikutnya dibuka.',
  fixed: 'Sudah ditetapkan.',
  choose: 'Karya yang maju',
  reason: 'Alasan pilihan panel',
  fix: 'Tetapkan yang maju',
  fixAgain: 'Tetapkan ulang',
  stepIn: 'Tidak hadir, ganti dengan cadangan',
  stepInReason: 'Alasan, untuk berita acara',
  stepInConfirm: 'Ganti dengan cadangan pertama',
  rounds: 'Babak',
  arrange: 'Atur babak penjurian',
  yesVotes: (yes: number, jurors: number) => `${yes} dari ${jurors} ya`,
  next: 'Ke babak berikutnya',
  undecided: (round: string) => `Yang maju dari ${round} sudah ditetapkan`,
  toResult: 'Ke hasil babak itu',
}

const en: typeof id = {
  title: 'Who goes on',
  rules: {
    top: (count) => `The rule: the ${count} best works go on to the next round.`,
    threshold: (score) => `The rule: works with a score of ${score} or more go on.`,
    picked: (most) => `The rule: the panel chooses, at most ${most} works, with reasons.`,
    quorum: (votes) => `The rule: works with at least ${votes} votes of “yes” go on.`,
  },
  reserves: (count) => `The next ${count} works stand in reserve.`,
  fates: { advanced: 'Goes on', reserve: 'Reserve', out: 'Ends here', absent: 'Absent' },
  reserveAt: (position) => `Reserve ${position}`,
  proposed: 'This is how the rule divides the works. Nobody has been told yet.',
  decided: 'Decided. It may be decided anew until the next round opens.',
  fixed: 'Decided.',
  choose: 'Works that go on',
  reason: 'The panel’s reasons',
  fix: 'Decide who goes on',
  fixAgain: 'Decide anew',
  stepIn: 'Absent: let a reserve step in',
  stepInReason: 'Reason, for the minutes',
  stepInConfirm: 'Let the first reserve step in',
  rounds: 'Rounds',
  arrange: 'Arrange the rounds of judging',
  yesVotes: (yes, jurors) => `${yes} of ${jurors} yes`,
  next: 'To the next round',
  undecided: (round) => `It is decided who goes on from ${round}`,
  toResult: 'To the result of that round',
}

/** Phrases of rounds that follow one another. */
export const roundWords: Words<typeof id> = { id, en }
