import type { Words } from '#app/words/language.ts'

const id = {
  // Lines of the ranking.
  lines: 'Seberapa kokoh hasil ini',
  linesLead:
    'Hasil resmi dihitung menurut aturan. Di sini setiap garis yang menentukan hanya diperiksa: sejauh apa jaraknya dibanding ketidakpastiannya, dan apakah urutannya berubah bila satu juri tidak ikut atau bila dihitung dengan cara lain.',
  linesFirm: (lines: number) =>
    lines === 1
      ? 'Garis itu jelas dan tidak berubah di pemeriksaan mana pun.'
      : `Semua ${lines} garis jelas dan tidak berubah di pemeriksaan mana pun.`,
  linesCount: (lines: number, thin: number, turning: number) =>
    `Dari ${lines} garis, ${thin || 'tidak ada yang'} tipis atau sama nilainya, dan ${turning || 'tidak ada yang'} berubah bila satu juri tidak ikut atau cara hitungnya lain.`,
  linesHelp:
    'Ketidakpastian adalah galat baku selisih dua karya: sebesar itu selisih dapat bergeser oleh beda pandang juri, sesudah keketatan tiap juri diperhitungkan. Di bawah satu kali ketidakpastian sebuah jarak disebut tipis, sampai dua kali sedang, selebihnya jelas.',
  linesNone:
    'Di babak ini bukan nilai yang memisahkan karya, melainkan jumlah suara atau pilihan panel; maka tidak ada garis nilai yang diperiksa.',
  noPrize: 'tanpa hadiah',
  cuts: {
    advance: 'Maju – tidak maju',
    advanceReserve: 'Maju – cadangan',
    reserve: 'Cadangan – tidak maju',
  },
  tones: { equal: 'sama', thin: 'tipis', modest: 'sedang', clear: 'jelas', unknown: 'tidak terukur' },
  gapEqual: (above: string, below: string) =>
    `${above} dan ${below} sama nilainya; yang memisahkan hanyalah aturan nilai sama.`,
  gapThin: (above: string, below: string, gap: string, error: string) =>
    `Jarak ${above} ke ${below} ${gap} poin, lebih kecil dari ketidakpastiannya ${error}: hasil ini tipis.`,
  gapModest: (above: string, below: string, gap: string, error: string, times: string) =>
    `Jarak ${above} ke ${below} ${gap} poin, ${times} kali ketidakpastiannya ${error}: jarak yang sedang.`,
  gapClear: (above: string, below: string, gap: string, error: string, times: string) =>
    `Jarak ${above} ke ${below} ${gap} poin, ${times} kali ketidakpastiannya ${error}: jarak yang jelas.`,
  gapUnknown: (above: string, below: string, gap: string) =>
    `Jarak ${above} ke ${below} ${gap} poin; ketidakpastiannya tidak dapat diukur dari nilai yang ada.`,
  allJurors: 'Urutannya tetap bila satu juri mana pun tidak ikut.',
  otherJurors: 'Tanpa juri lain urutannya tetap.',
  without: (jurors: string) => `Tanpa ${jurors} urutannya berubah.`,
  withoutEqual: (jurors: string) => `Tanpa ${jurors} nilainya sama.`,
  withoutUnknown: (jurors: string) => `Tanpa ${jurors} tidak dapat dihitung.`,
  methods: {
    z: 'nilai baku z',
    rankSums: 'jumlah peringkat',
    adjusted: 'rata-rata tersesuaikan',
    mean: 'rata-rata biasa',
  },
  methodsHold: (methods: string) => `Menurut ${methods} urutannya juga tetap.`,
  methodsTurn: (methods: string) => `Menurut ${methods} urutannya berubah.`,
  methodsEqual: (methods: string) => `Menurut ${methods} nilainya sama.`,
  methodsUnknown: (methods: string) => `Menurut ${methods} tidak dapat dihitung.`,
  z: {
    'not linked':
      'Nilai baku z tidak dihitung: ada juri yang tidak menilai satu pun karya yang sama dengan juri lain.',
    'few marks':
      'Nilai baku z di sini kurang dapat dipegang: ada juri yang menilai kurang dari sepuluh karya.',
    'no spread':
      'Nilai baku z di sini kurang dapat dipegang: ada juri yang memberi nilai yang sama kepada semua karya, dan juri itu tidak dinormalkan.',
  },

  // Jurors.
  strip: 'Nilai yang diberikan',
  stripOf: (low: string, high: string, mean: string) => `Nilai dari ${low} sampai ${high}, rata-rata ${mean}`,
  stripHelp: (low: number, high: number) =>
    `Gambar: dari ${low} sampai ${high}; garis tipis dari nilai terendah ke tertinggi, batang selebar sebaran di kiri dan kanan rata-rata, garis putus rata-rata panel.`,
  withRest: 'Searah',
  severe: (points: string) => `${points} poin lebih ketat dari panel`,
  generous: (points: string) => `${points} poin lebih murah dari panel`,
  level: 'seketat panel',
  wide: (times: string) =>
    `sebaran nilainya ${times} kali juri lain, maka pendapatnya lebih menentukan urutan`,
  narrow: (times: string) =>
    `sebaran nilainya hanya ${times} kali juri lain, maka pendapatnya kurang menentukan urutan`,
  orders: {
    same: 'urutannya searah dengan juri lain',
    partly: 'urutannya cukup searah dengan juri lain',
    little: 'urutannya sering lain dari juri lain',
    opposite: 'urutannya berlawanan dengan juri lain',
  },
  flat: 'lebih dari separuh nilainya sama',
  panelHelp:
    'Keketatan: berapa poin juri ini rata-rata di bawah panel (minus: di atas) untuk karya yang sama. Sebaran: simpangan baku nilainya. Searah: korelasi dengan rata-rata juri lain, 1 bila persis searah, 0 bila tidak ada kaitan. Pola ini untuk dilihat bersama; tidak satu pun nilai dibuang karenanya.',

  // Works to discuss.
  discuss: 'Perlu diskusi',
  discussMark: 'perlu diskusi',
  discussLead: (works: number) =>
    `Pada ${works} karya nilai para juri berjauhan. Sebelum menandatangani, panel sebaiknya membicarakannya.`,
  discussNone: 'Tidak ada karya yang nilainya berjauhan.',
  discussHelp: (times: string, usual: string, bound: string, more: string, apart: number, single: number) =>
    `Ditandai bila nilai seorang juri berjarak ${bound} poin atau lebih dari yang dapat diduga dari keketatannya dan dari nilai juri lain: ${times} kali jarak yang biasa di panel ini (${usual}), dan tidak kurang dari ${apart} poin. Pada satu kriteria saja: ${more} kali jarak yang biasa pada kriteria itu, dan tidak kurang dari ${single} poin.`,
  discussTotal: (juror: string, total: string, others: string) =>
    `${juror} memberi ${total}; juri lain ${others}.`,
  discussCriterion: (criterion: string, mark: number, others: string, expected: string) =>
    `Paling jauh pada ${criterion}: ${mark} banding ${others} (dapat diduga ${expected}).`,
  discussSingle: (criterion: string, juror: string, mark: number, others: string, expected: string) =>
    `Pada ${criterion} ${juror} memberi ${mark}; juri lain ${others} (dapat diduga ${expected}).`,
  discussMore: (works: number) => `${works} karya lagi`,

  // The parts of the page, and the pages of the ranking.
  onPage: 'Di halaman ini',
  thinLines: (thin: number) => `${thin} garis tipis`,
  pages: 'Halaman peringkat',
  pageOf: (from: number, to: number, all: number) => `Karya ke-${from} sampai ke-${to} dari ${all}`,
  total: 'Jumlah berbobot',
}

const en: typeof id = {
  lines: 'How firm this result is',
  linesLead:
    'The official result is counted by the rules. Here each line that something depends on is only examined: how its gap compares with its uncertainty, and whether the order changes without any one juror or when counted another way.',
  linesFirm: (lines) =>
    lines === 1
      ? 'The line is clear and does not change under any of the checks.'
      : `All ${lines} lines are clear and do not change under any of the checks.`,
  linesCount: (lines, thin, turning) =>
    `Of ${lines} lines, ${thin || 'none'} ${thin === 1 ? 'is' : 'are'} thin or equal, and ${turning || 'none'} ${turning > 1 ? 'change' : 'changes'} without some juror or when counted another way.`,
  linesHelp:
    'The uncertainty is the standard error of the difference between two works: so much may it shift by the jurors’ different views, once each juror’s severity is taken into account. A gap below one uncertainty is called thin, up to two modest, beyond that clear.',
  linesNone:
    'In this round votes or the panel’s choice, not scores, part the works; so there is no line of scores to examine.',
  noPrize: 'no prize',
  cuts: {
    advance: 'Goes on – does not',
    advanceReserve: 'Goes on – reserve',
    reserve: 'Reserve – does not go on',
  },
  tones: { equal: 'equal', thin: 'thin', modest: 'modest', clear: 'clear', unknown: 'not measurable' },
  gapEqual: (above, below) => `${above} and ${below} are equal; only the rule for ties separates them.`,
  gapThin: (above, below, gap, error) =>
    `${above} is ${gap} points ahead of ${below}, less than the uncertainty of ${error}: this result is thin.`,
  gapModest: (above, below, gap, error, times) =>
    `${above} is ${gap} points ahead of ${below}, ${times} times the uncertainty of ${error}: a modest gap.`,
  gapClear: (above, below, gap, error, times) =>
    `${above} is ${gap} points ahead of ${below}, ${times} times the uncertainty of ${error}: a clear gap.`,
  gapUnknown: (above, below, gap) =>
    `${above} is ${gap} points ahead of ${below}; the marks do not allow the uncertainty to be measured.`,
  allJurors: 'The order stays the same without any one juror.',
  otherJurors: 'Without any other juror it stays the same.',
  without: (jurors) => `Without ${jurors} the order changes.`,
  withoutEqual: (jurors) => `Without ${jurors} they are equal.`,
  withoutUnknown: (jurors) => `Without ${jurors} it cannot be computed.`,
  methods: { z: 'z scores', rankSums: 'rank sums', adjusted: 'adjusted means', mean: 'plain means' },
  methodsHold: (methods) => `By ${methods} it stays the same too.`,
  methodsTurn: (methods) => `By ${methods} the order changes.`,
  methodsEqual: (methods) => `By ${methods} they are equal.`,
  methodsUnknown: (methods) => `By ${methods} it cannot be computed.`,
  z: {
    'not linked': 'z scores are not computed: some juror scored no work in common with the others.',
    'few marks': 'z scores are not to be relied on here: some juror scored fewer than ten works.',
    'no spread':
      'z scores are not to be relied on here: some juror gave the same mark to every work and is not normalised.',
  },

  strip: 'Marks given',
  stripOf: (low, high, mean) => `Marks from ${low} to ${high}, mean ${mean}`,
  stripHelp: (low, high) =>
    `The drawing runs from ${low} to ${high}; the thin line from the lowest mark to the highest, the bar as wide as the spread on both sides of the mean, the dashed line the mean of the panel.`,
  withRest: 'Agreement',
  severe: (points) => `${points} points more severe than the panel`,
  generous: (points) => `${points} points more generous than the panel`,
  level: 'as severe as the panel',
  wide: (times) => `spreads marks ${times} times as far as the others, and so decides more of the order`,
  narrow: (times) =>
    `spreads marks only ${times} times as far as the others, and so decides less of the order`,
  orders: {
    same: 'has the same order as the others',
    partly: 'has fairly the same order as the others',
    little: 'often differs from the others’ order',
    opposite: 'runs against the others’ order',
  },
  flat: 'more than half of the marks are the same',
  panelHelp:
    'Severity: by how many points this juror marks below the panel (minus: above) on the same works. Spread: the standard deviation of the marks. Agreement: the correlation with the mean of the others, 1 when they run together, 0 when they have nothing to do with each other. These patterns are there to be looked at; no mark is discarded because of them.',

  discuss: 'To be discussed',
  discussMark: 'to be discussed',
  discussLead: (works) =>
    `On ${works} ${works === 1 ? 'work' : 'works'} the jurors’ marks are far apart. The panel had better talk about them before it signs.`,
  discussNone: 'No work has marks that are far apart.',
  discussHelp: (times, usual, bound, more, apart, single) =>
    `Flagged where a juror’s total lies ${bound} points or more from what that juror’s severity and the others’ marks let expect: ${times} times the usual distance on this panel (${usual}), and no less than ${apart} points. On one criterion alone: ${more} times the usual distance on that criterion, and no less than ${single} points.`,
  discussTotal: (juror, total, others) => `${juror} gave ${total}; the others ${others}.`,
  discussCriterion: (criterion, mark, others, expected) =>
    `Furthest on ${criterion}: ${mark} against ${others} (expected ${expected}).`,
  discussSingle: (criterion, juror, mark, others, expected) =>
    `On ${criterion} ${juror} gave ${mark}; the others ${others} (expected ${expected}).`,
  discussMore: (works) => `${works} more ${works === 1 ? 'work' : 'works'}`,

  onPage: 'On this page',
  thinLines: (thin) => `${thin} thin ${thin === 1 ? 'line' : 'lines'}`,
  pages: 'Pages of the ranking',
  pageOf: (from, to, all) => `Works ${from} to ${to} of ${all}`,
  total: 'Weighted total',
}

/** Phrases that explain a result. */
export const explainWords: Words<typeof id> = { id, en }
