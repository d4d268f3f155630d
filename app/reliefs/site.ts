import type { Both } from './relief.ts'
import type { SourceId } from './sources.ts'

/** One part of the short history of Candi Bumi Ayu. */
type Passage = { heading: Both; text: Both; sources: SourceId[] }

/** The temple in two sentences, for the head of a page. */
export const siteSummary: Both = {
  id: 'Candi Bumi Ayu adalah kompleks candi bata Hindu di tepi Sungai Lematang, dibangun dan dipakai sekitar abad ke-9 sampai ke-13 Masehi. Di antara candi Sumatera yang umumnya polos, ia menyimpan ragam hias yang kaya.',
  en: 'Candi Bumi Ayu is a Hindu complex of brick temples on the Lematang river, built and used from about the 9th to the 13th century. Among Sumatra’s mostly plain temples it keeps a wealth of ornament.',
}

/** The history of the site as far as it is safe to tell; where sources disagree, both are given. */
export const siteHistory: Passage[] = [
  {
    heading: { id: 'Tempatnya', en: 'The place' },
    text: {
      id: 'Desa Bumi Ayu, Kecamatan Tanah Abang, Kabupaten Penukal Abab Lematang Ilir, Sumatera Selatan. Sisi timurnya berbatasan dengan Sungai Lematang. Candi-candinya menghadap ke timur, ke arah sungai, di tanah kering di tengah bentang rawa.',
      en: 'Bumi Ayu village, Tanah Abang district, Penukal Abab Lematang Ilir regency, South Sumatra. Its east side borders the Lematang river. The temples face east, towards the river, on dry ground in a swampy landscape.',
    },
    sources: ['tacb', 'siregar-brin'],
  },
  {
    heading: { id: 'Usianya', en: 'Its age' },
    text: {
      id: 'Dibangun dan dipakai sekitar abad ke-9 sampai ke-13 Masehi; tahap tertua Candi 1 mungkin abad ke-8. Keramik dari Candi 3 berasal dari masa Tang dan Song. Menurut peneliti, Candi 1, 2, dan 3 mungkin dipakai bersama pada abad ke-9.',
      en: 'Built and used from about the 9th to the 13th century; the oldest stage of Candi 1 may be of the 8th. Ceramics from Candi 3 are of the Tang and Song periods. Researchers think Candi 1, 2 and 3 were probably in use together in the 9th century.',
    },
    sources: ['candi-1', 'candi-3', 'siregar-brin'],
  },
  {
    heading: { id: 'Agamanya', en: 'Its faith' },
    text: {
      id: 'Candi pemujaan Siwa, dengan bukti Buddha dan Hindu-Tantra. Candi 3 dikenal karena arca-arcanya yang garang.',
      en: 'Temples of Siwa, with Buddhist and Hindu-Tantric evidence. Candi 3 is known for its fierce statues.',
    },
    sources: ['siregar-brin', 'candi-3', 'kompas'],
  },
  {
    heading: { id: 'Bahannya', en: 'Its material' },
    text: {
      id: 'Bata dari tanah liat dan tanah liat tufan setempat. Arca-arcanya dari batu putih.',
      en: 'Brick of local clay and tuffaceous clay. The statues are of white stone.',
    },
    sources: ['siregar-brin', 'kompas'],
  },
  {
    heading: { id: 'Penemuan dan pemugaran', en: 'Discovery and restoration' },
    text: {
      id: 'E.P. Tombrink mencatatnya pada 1864, A.J. Knaap dan J.L.A. Brandes pada 1904, Westenenk pada 1923, F.M. Schnitger pada 1936. Dipugar berturut-turut: Candi 1 (1992), Candi 3 (1997), Candi 8 (2000), dan Candi 7 (2009); untuk Candi 2 sumber menyebut 2002 atau 2009.',
      en: 'E.P. Tombrink recorded it in 1864, A.J. Knaap and J.L.A. Brandes in 1904, Westenenk in 1923, F.M. Schnitger in 1936. Restored in turn: Candi 1 (1992), Candi 3 (1997), Candi 8 (2000) and Candi 7 (2009); for Candi 2 sources say 2002 or 2009.',
    },
    sources: ['register', 'pugar'],
  },
  {
    heading: { id: 'Yang belum sepakat', en: 'What is not agreed' },
    text: {
      id: 'Jumlah bangunan ditulis 9, 11, atau 13. Luasnya ditulis 15 hektare, sekitar 76 hektare, atau 110 hektare. Sebagian koleksi Museum Sriwijaya belum dapat dipastikan candi asalnya.',
      en: 'The number of structures is given as 9, 11 or 13; the area as 15, about 76 or 110 hectares. For part of the Museum Sriwijaya’s collection the temple of origin is not settled.',
    },
    sources: ['museum-2024', 'sisparnas', 'pugar', 'siregar-brin'],
  },
]
