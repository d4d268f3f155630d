import type { Relief } from '../relief.ts'

/** Figures of people and half-gods; deities are left out, for cloth is worn. */
export const figure: Relief[] = [
  {
    key: 'gana',
    kind: 'figure',
    drawn: true,
    temples: [1, 3],
    name: { id: 'Gana penyangga', en: 'Gana, the bearer' },
    summary: {
      id: 'Sosok bertubuh pendek pengiring Siwa, menyangga bangunan.',
      en: 'The short-bodied attendant of Siwa, bearing the building.',
    },
    where: {
      id: 'Candi 3: panel dan arca. Candi 1: gana pada Stambha. Sebuah sudut bangunan dengan gana terakota dicatat F.D.K. Bosch.',
      en: 'Candi 3: panels and a statue. Candi 1: the gana of the Stambha. F.D.K. Bosch recorded a building corner with a terracotta gana.',
    },
    known: {
      id: 'Gana Stambha berdiri mengangkang di atas gajah, matanya menonjol, mulutnya sedikit terbuka seperti menahan beban, dan memanggul singa di bahunya.',
      en: 'The gana of the Stambha stands astride an elephant, its eyes bulging, its mouth slightly open as if under a load, and carries a lion on its shoulders.',
    },
    meaning: {
      id: 'Pengawal dan pengiring Siwa. Pada Stambha ia tampil memikul beban dan bernilai 1 dalam candrasangkala.',
      en: 'Guard and attendant of Siwa. On the Stambha it bears a load and has the value 1 in the chronogram.',
    },
    doubt: {
      id: 'Rambut ikal, perhiasan, dan bingkai bata yang disangganya adalah tafsir kami. Gambar ini masih perlu diperiksa arkeolog.',
      en: 'The curled hair, the jewellery and the brick moulding it bears are our interpretation. An archaeologist has yet to review the drawing.',
    },
    sources: ['register', 'candi-3', 'stambha', 'museum-2024', 'sosmaniora'],
  },
]
