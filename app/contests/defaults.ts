// The rubric is our proposal: every criterion is one that Indonesian batik contests use, the weights are ours.
// Prizes are those of the regency's contest of 2025. The office changes both before opening.

/** Criteria of a new edition's scoring round; weights sum to 100. */
export const defaultCriteria = [
  {
    position: 1,
    name: 'Orisinalitas dan kebaruan',
    nameEn: 'Originality and novelty',
    guide:
      '85–100: gagasan yang belum pernah terlihat. 70–84: mengolah relief dengan cara yang jarang dilihat. 50–69: rapi, tetapi mengingatkan pada motif yang dikenal. Di bawah 50: sangat mirip motif yang sudah ada.',
    guideEn:
      '85–100: an idea not seen before. 70–84: treats the relief in a way seldom seen. 50–69: tidy, but recalls known motifs. Below 50: very close to an existing motif.',
    weight: 25,
  },
  {
    position: 2,
    name: 'Kesesuaian tema dan stilasi relief',
    nameEn: 'Fit to the theme and stylisation of the relief',
    guide:
      '85–100: relief Bumi Ayu langsung dikenali dan digubah, bukan disalin. 70–84: hubungannya jelas. 50–69: relief ada, stilasinya masih harfiah. Di bawah 50: hubungannya dengan Bumi Ayu tidak terlihat.',
    guideEn:
      '85–100: the Bumi Ayu relief is recognised at once and transformed, not copied. 70–84: a clear link. 50–69: the relief is there, but literal. Below 50: no visible link to Bumi Ayu.',
    weight: 25,
  },
  {
    position: 3,
    name: 'Filosofi dan keselarasan judul, ide, motif',
    nameEn: 'Story, and harmony of title, idea and motif',
    guide:
      '85–100: cerita, judul, dan motif saling menguatkan. 70–84: selaras. 50–69: cerita umum, dapat ditempelkan pada motif lain. Di bawah 50: tidak berhubungan.',
    guideEn:
      '85–100: story, title and motif strengthen one another. 70–84: in harmony. 50–69: a general story that could fit another motif. Below 50: unrelated.',
    weight: 20,
  },
  {
    position: 4,
    name: 'Estetika, komposisi, dan warna',
    nameEn: 'Beauty, composition and colour',
    guide:
      '85–100: matang, isen-isen dan warna hidup. 70–84: seimbang. 50–69: ada bagian kosong atau berdesakan. Di bawah 50: belum tersusun.',
    guideEn:
      '85–100: mature, with lively filling and colour. 70–84: balanced. 50–69: empty or crowded parts. Below 50: not yet composed.',
    weight: 20,
  },
  {
    position: 5,
    name: 'Kelayakan produksi',
    nameEn: 'Feasibility of making it',
    guide:
      '85–100: dapat dibatik tulis atau cap apa adanya dan enak dipakai. 70–84: perlu sedikit penyesuaian. 50–69: perlu banyak penyesuaian. Di bawah 50: sulit dibatik.',
    guideEn:
      '85–100: can be waxed by pen or stamp as it is, and worn well. 70–84: needs slight changes. 50–69: needs many changes. Below 50: hard to make as batik.',
    weight: 10,
  },
]

/** Juara I to V, in rupiah. */
export const defaultPrizes = [10_000_000, 7_500_000, 5_000_000, 3_500_000, 2_500_000].map((amount, index) => {
  const numeral = ['I', 'II', 'III', 'IV', 'V'][index]
  return { place: index + 1, name: `Juara ${numeral}`, nameEn: `Prize ${numeral}`, amount }
})
