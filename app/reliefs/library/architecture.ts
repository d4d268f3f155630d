import type { Relief } from '../relief.ts'

/** Parts of the building itself. */
export const architecture: Relief[] = [
  {
    key: 'simbar',
    kind: 'architecture',
    drawn: true,
    temples: [3],
    name: { id: 'Simbar', en: 'Antefix (simbar)' },
    summary: {
      id: 'Hiasan meruncing di tepi atap, dekat dengan tumpal.',
      en: 'A pointed ornament along the roof’s edge, close kin to the tumpal.',
    },
    where: {
      id: 'Candi 3: simbar dengan jumlah puncak yang beragam. Antefiks juga disebut dalam catatan F.D.K. Bosch.',
      en: 'Candi 3: antefixes with varying numbers of peaks. F.D.K. Bosch’s record also names antefixes.',
    },
    known: {
      id: 'Simbar ditemukan bersama menara kecil berbentuk genta. Candi Sumatera umumnya polos, maka simbar yang tersisa di Bumi Ayu istimewa.',
      en: 'Antefixes were found with small bell-shaped turrets. Sumatran temples are mostly plain, so those that survive at Bumi Ayu are special.',
    },
    meaning: {
      id: 'Hiasan tepi atap; makna khusus di Bumi Ayu belum ditemukan. Pada songket Palembang, deret segitiga serupa disebut pucuk rebung: kuat dan membawa keberuntungan.',
      en: 'An ornament of the roof’s edge; no particular meaning was found for Bumi Ayu. In Palembang songket a similar row of triangles is called pucuk rebung, bamboo shoot: strong and lucky.',
    },
    doubt: {
      id: 'Hubungan simbar dengan tumpal adalah bacaan kami. Isian kuncup dan ukelnya rekaan penggambar.',
      en: 'The link between simbar and tumpal is our reading. The bud and curls inside are our own.',
    },
    sources: ['candi-3', 'register', 'avoer', 'songket'],
  },
  {
    key: 'bata',
    kind: 'architecture',
    drawn: true,
    temples: [1, 8],
    name: { id: 'Profil bata', en: 'Brick mouldings' },
    summary: {
      id: 'Bingkai kaki candi: bata polos, padma, kumuda, dan jalur bata berbunga.',
      en: 'Mouldings of the temple’s foot: plain brick, padma, half round and a course of flowers.',
    },
    where: {
      id: 'Candi 1: bingkai sisi genta (padma) dan kumuda (setengah bulatan). Candi 8: urutan bingkai yang masih terbaca.',
      en: 'Candi 1: sisi genta (padma) and kumuda (half-round) mouldings. Candi 8: an order of mouldings that can still be read.',
    },
    known: {
      id: 'Pada Candi 8, di atas bingkai polos, lapis keempat hampir seluruhnya berhias relief bunga, lalu tiga lapis polos, sisi genta, dan bingkai polos.',
      en: 'At Candi 8, above a plain band, the fourth course bears flower reliefs almost throughout, then come three plain courses, sisi genta and a plain band.',
    },
    meaning: {
      id: 'Bersifat bangunan: bingkai memisahkan kaki, tubuh, dan atap.',
      en: 'Structural: mouldings part the foot, the body and the roof.',
    },
    doubt: {
      id: 'Gambar hanya mengikuti urutan Candi 8 secara longgar. Sumber lain menulis bata berhias Candi 8 tersebar tidak teratur pada empat lapis.',
      en: 'The drawing follows the order of Candi 8 only loosely. Another source says its decorated bricks lie irregularly over four courses.',
    },
    sources: ['kompas', 'candi-8', 'buku-ajar', 'pelipit'],
  },
  {
    key: 'kemuncak',
    kind: 'architecture',
    drawn: false,
    temples: [1, 3],
    name: { id: 'Kemuncak', en: 'Finial (kemuncak)' },
    summary: {
      id: 'Puncak atap berbentuk ratna atau buah keben.',
      en: 'The roof’s crown, shaped like a ratna or a keben fruit.',
    },
    where: {
      id: 'Candi 1 dan Candi 3. F.D.K. Bosch juga mencatat kemuncak serupa lingga.',
      en: 'Candi 1 and Candi 3. F.D.K. Bosch also recorded a finial like a lingga.',
    },
    known: {
      id: 'Candi 3 memiliki dua jenis kemuncak. Pada Candi 1 bentuknya seperti ratna atau buah keben.',
      en: 'Candi 3 has two kinds of finial. At Candi 1 they are like a ratna or a keben fruit.',
    },
    meaning: {
      id: 'Mahkota atap; ratna dan keben dibaca sebagai penanda candi Hindu.',
      en: 'The crown of the roof; ratna and keben are read as the mark of a Hindu temple.',
    },
    doubt: {
      id: 'Letak aslinya pada atap tidak seluruhnya diketahui.',
      en: 'Where each stood on the roof is not fully known.',
    },
    sources: ['candi-1', 'candi-3', 'register'],
  },
  {
    key: 'genta',
    kind: 'architecture',
    drawn: false,
    temples: [1, 3],
    name: { id: 'Menara genta', en: 'Bell turret (genta)' },
    summary: { id: 'Menara kecil berbentuk genta di atap.', en: 'A small bell-shaped turret of the roof.' },
    where: { id: 'Candi 1 dan Candi 3.', en: 'Candi 1 and Candi 3.' },
    known: {
      id: 'Menara atap berbentuk genta ditemukan bersama simbar dan kemuncak.',
      en: 'Bell-shaped roof turrets were found with antefixes and finials.',
    },
    meaning: {
      id: 'Makna khusus di Bumi Ayu belum ditemukan.',
      en: 'No particular meaning was found for Bumi Ayu.',
    },
    doubt: {
      id: 'Ukuran dan susunannya tidak diuraikan dalam sumber yang kami baca.',
      en: 'Their size and arrangement are not described in what we read.',
    },
    sources: ['candi-1', 'candi-3'],
  },
]
