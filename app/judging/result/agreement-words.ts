import type { Words } from '#app/words/language.ts'

const id = {
  bands: { poor: 'rendah', moderate: 'sedang', good: 'baik', excellent: 'sangat baik' },
  lead: (band: string, share: string, rest: string) =>
    `Kesepakatan panel tentang urutan karya ${band}: dari perbedaan nilai antarkarya, sekitar ${share} berasal dari karyanya sendiri dan ${rest} dari beda pandang para juri.`,
  leadNone:
    'Panel tidak sependapat tentang urutan karya: perbedaan nilai antarkarya tidak lebih besar daripada beda pandang para juri.',
  none: 'Kesepakatan panel tidak dapat dihitung: perlu paling sedikit dua juri, dan dua karya yang dinilai semua juri dengan nilai yang berbeda.',
  heads: { name: 'Ukuran', value: 'Angka', meaning: 'Artinya' },
  between: (low: string, high: string) => `${low} sampai ${high}`,
  icc3k: (band: string, single: string) =>
    `Urutan karya menurut rata-rata panel ini: ${band}. Keketatan juri tidak ikut dihitung, sebab sama bagi semua karya. Bila hanya satu juri yang menilai: ${single}.`,
  icc2k: (band: string, single: string) =>
    `Seberapa dekat nilai yang akan diberikan panel lain yang sejenis: ${band}. Di sini beda keketatan ikut dihitung. Bila hanya satu juri yang menilai: ${single}.`,
  unknown: 'tidak dapat dihitung',
  w: (pairs: string, chance: string) =>
    `Kesamaan urutan para juri: 1 bila semua mengurutkan karya dengan sama, 0 bila tidak ada kaitan. Peringkat dua juri rata-rata berkorelasi ${pairs}; kemungkinan kesamaan sebesar ini kebetulan saja ${chance}.`,
  chanceBelow: 'kurang dari 0,001',
  wName: 'W Kendall',
  alphaName: 'Alfa Krippendorff',
  alpha: (word: string) =>
    `Kesamaan nilai para juri, angka demi angka, juga bila ada nilai yang kosong: 1 bila persis sama, 0 bila setara dengan kebetulan. ${word}`,
  alphaWords: {
    firm: 'Mulai 0,80 nilai seorang juri dapat mewakili nilai juri lain.',
    tentative: 'Antara 0,67 dan 0,80 hanya untuk simpulan sementara.',
    low: 'Di bawah 0,67 nilai seorang juri tidak dapat mewakili nilai juri lain; karena itu yang dipakai rata-rata panel.',
  },
  note: (works: number) =>
    `Dihitung dari ${works} karya yang dinilai semua juri; alfa juga dari yang lain. Di bawah angka: selang 95%, tempat angka itu dapat jatuh bila karya lain yang sejenis yang dinilai. Sebutan menurut Koo dan Li (2016): di bawah 0,50 rendah; 0,50–0,75 sedang; 0,75–0,90 baik; mulai 0,90 sangat baik.`,
}

const en: typeof id = {
  bands: { poor: 'poor', moderate: 'moderate', good: 'good', excellent: 'excellent' },
  lead: (band, share, rest) =>
    `Agreement of the panel on the order of the works is ${band}: of what sets the works’ scores apart, about ${share} comes from the works themselves and ${rest} from the jurors’ different views.`,
  leadNone:
    'The panel does not agree on the order of the works: what sets their scores apart is no larger than the jurors’ different views.',
  none: 'Agreement cannot be computed: it takes at least two jurors, and two works that every juror scored with different marks.',
  heads: { name: 'Measure', value: 'Figure', meaning: 'What it means' },
  between: (low, high) => `${low} to ${high}`,
  icc3k: (band, single) =>
    `The order of the works by the mean of this panel: ${band}. Severity is left out, since it is the same for every work. Had only one juror scored: ${single}.`,
  icc2k: (band, single) =>
    `How close the marks of another panel of the kind would be: ${band}. Here differences in severity count. Had only one juror scored: ${single}.`,
  unknown: 'cannot be computed',
  w: (pairs, chance) =>
    `How alike the jurors’ orders are: 1 when all have the same order, 0 when they have nothing to do with each other. The ranks of two jurors correlate by ${pairs} on average; the probability that so much is mere chance is ${chance}.`,
  chanceBelow: 'below 0.001',
  wName: 'Kendall’s W',
  alphaName: 'Krippendorff’s alpha',
  alpha: (word) =>
    `How alike the jurors’ marks are, figure by figure, also where marks are missing: 1 when they are the same, 0 when they are as by chance. ${word}`,
  alphaWords: {
    firm: 'From 0.80 on, one juror’s mark can stand for another’s.',
    tentative: 'Between 0.67 and 0.80 it is for tentative conclusions only.',
    low: 'Below 0.67 one juror’s mark cannot stand for another’s; that is why the mean of the panel is used.',
  },
  note: (works) =>
    `From ${works} works that every juror scored; alpha from the others too. Below a figure: its 95% interval, within which it may fall if other works of the kind were judged. Called as Koo and Li (2016) do: below 0.50 poor; 0.50–0.75 moderate; 0.75–0.90 good; from 0.90 on excellent.`,
}

/** Phrases about how far a panel agrees; the page of the result and the minutes say the same. */
export const agreementWords: Words<typeof id> = { id, en }
