const id = {
  home: 'Beranda Sayembara Batik PALI',
  ways: 'Bagian situs',
  about: 'Sayembara desain motif batik khas PALI, dengan ragam hias relief Candi Bumi Ayu.',
  check: 'Periksa hasil',
  toHome: 'Ke beranda',
  toGallery: 'Lihat galeri',
}

const en: typeof id = {
  home: 'PALI Batik Competition, home',
  ways: 'Parts of the site',
  about: 'A design competition for the batik of PALI, drawn from the reliefs of Candi Bumi Ayu.',
  check: 'Check the result',
  toHome: 'To the home page',
  toGallery: 'See the gallery',
}

/** Phrases of the head, the foot and the pages that stand in for others. */
export const frameWords = { id, en }
