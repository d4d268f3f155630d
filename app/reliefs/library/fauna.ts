import type { Relief } from '../relief.ts'

const surroundings = {
  id: 'Perwujudan lingkungan candi: tumbuhan dan binatang di sekitarnya.',
  en: 'An embodiment of the temple’s surroundings, their plants and animals.',
}

/** Animals. */
export const fauna: Relief[] = [
  {
    key: 'nuri',
    kind: 'fauna',
    drawn: true,
    temples: [],
    name: {
      id: 'Burung (disebut kakatua atau nuri)',
      en: 'Bird (called cockatoo or parrot)',
    },
    summary: {
      id: 'Burung berparuh bengkok, relief Bumi Ayu yang paling awal tercatat.',
      en: 'A hook-billed bird, the earliest recorded relief of Bumi Ayu.',
    },
    where: {
      id: 'Satu relief di Museum Nasional, Jakarta; bata-bata bergambar burung yang ditemukan pada 1936; satu relief dalam kajian Museum Sriwijaya, Palembang.',
      en: 'One relief in the Museum Nasional, Jakarta; bricks with birds found in 1936; one relief in the study of the Museum Sriwijaya, Palembang.',
    },
    known: {
      id: 'E.P. Tombrink mencatat relief kakatua pada 1864. F.M. Schnitger menemukan beberapa bata berhias burung pada 1936. Seorang peneliti menyatakan relief ini hanya ada di Bumi Ayu.',
      en: 'E.P. Tombrink recorded a cockatoo relief in 1864. F.M. Schnitger found several bricks decorated with birds in 1936. One researcher states that this relief exists at Bumi Ayu only.',
    },
    meaning: {
      id: 'Untuk burung ini belum ditemukan. Pada candi umumnya, burung membawa pesan para dewa atau menggambarkan alam sekitar.',
      en: 'None found for this bird. On temples generally, birds carry messages from the gods or show the natural setting.',
    },
    doubt: {
      id: 'Sumber memakai dua nama, kakatua dan nuri. Kakatua bukan burung asli Sumatera, jadi jenisnya belum pasti. Jambul pada gambar boleh dihilangkan.',
      en: 'Sources use two names, cockatoo and parrot. Cockatoos are not native to Sumatra, so the species is uncertain. The crest in our drawing is optional.',
    },
    sources: ['register', 'museum-fauna-flora', 'siregar-brin', 'brilio'],
  },
  {
    key: 'gajah',
    kind: 'fauna',
    drawn: true,
    temples: [1],
    name: { id: 'Gajah mendekam', en: 'Crouching elephant' },
    summary: {
      id: 'Gajah Stambha yang belalainya menggenggam seikat teratai.',
      en: 'The elephant of the Stambha, its trunk gripping a bunch of lotus.',
    },
    where: { id: 'Stambha dari Candi 1.', en: 'The Stambha from Candi 1.' },
    known: {
      id: 'Gajah mendekam, belalainya menoleh ke kanan dan ujungnya menggenggam seikat teratai. Di atasnya berdiri gana yang memanggul singa. Susunan singa, gana, dan gajah dibaca sebagai candrasangkala 8-1-8, yaitu 818 Saka.',
      en: 'The elephant crouches, its trunk turned to its right, the tip gripping a bunch of lotus. On it stands a gana carrying a lion. Lion, gana and elephant are read as the chronogram 8-1-8, 818 Saka.',
    },
    meaning: {
      id: 'Nilai 8 dalam candrasangkala. Makna lain di Bumi Ayu belum ditemukan.',
      en: 'The value 8 in the chronogram. No other meaning was found for Bumi Ayu.',
    },
    doubt: {
      id: 'Sumbernya menulis 986 Masehi; 818 Saka sama dengan 896 Masehi, jadi angkanya mungkin tertukar. Pelana, kalung, dan hiasan punggung pada gambar adalah rekaan kami.',
      en: 'The source prints 986 CE; 818 Saka is 896 CE, so its digits may be swapped. Saddle cloth, necklace and finial in our drawing are our own.',
    },
    sources: ['stambha', 'candi-1'],
  },
  {
    key: 'nandi',
    kind: 'fauna',
    drawn: false,
    temples: [1],
    name: { id: 'Nandi', en: 'Nandi, the bull' },
    summary: { id: 'Lembu kendaraan Siwa.', en: 'The bull, vehicle of Siwa.' },
    where: {
      id: 'Arca dari Candi 1, kini di galeri koleksi situs.',
      en: 'A statue from Candi 1, now in the site’s gallery.',
    },
    known: {
      id: 'Ditemukan bersama arca Siwa Mahadewa dan Agastya di Candi 1.',
      en: 'Found with the statues of Siwa Mahadewa and Agastya at Candi 1.',
    },
    meaning: {
      id: 'Umumnya dalam agama Hindu, Nandi adalah kendaraan Siwa.',
      en: 'In Hinduism generally, Nandi is the vehicle of Siwa.',
    },
    doubt: {
      id: 'Nandi di Bumi Ayu berupa arca, bukan relief.',
      en: 'At Bumi Ayu Nandi is a statue, not a relief.',
    },
    sources: ['candi-1', 'sisparnas'],
  },
  {
    key: 'ular',
    kind: 'fauna',
    drawn: false,
    temples: [3],
    name: { id: 'Ular', en: 'Snake' },
    summary: { id: 'Ular pada relief dan arca.', en: 'A snake, in relief and in the round.' },
    where: {
      id: 'Arca di Candi 3 dan relief koleksi Museum Sriwijaya, Palembang.',
      en: 'A statue at Candi 3 and a relief in the Museum Sriwijaya, Palembang.',
    },
    known: {
      id: 'Candi 3 dikenal karena arca-arcanya yang garang, di antaranya perempuan memegang ular.',
      en: 'Candi 3 is known for its fierce statues, among them a woman holding a snake.',
    },
    meaning: surroundings,
    doubt: {
      id: 'Ular juga tanda Siwa menurut pengetahuan umum; apakah itu dimaksud di sini belum ditemukan.',
      en: 'The snake is generally also a sign of Siwa; whether that is meant here was not found.',
    },
    sources: ['candi-3', 'kompas', 'museum-fauna-flora', 'siregar-brin'],
  },
  {
    key: 'buaya',
    kind: 'fauna',
    drawn: false,
    temples: [3],
    name: { id: 'Buaya', en: 'Crocodile' },
    summary: { id: 'Buaya pada arca dan relief.', en: 'A crocodile, in the round and in relief.' },
    where: {
      id: 'Arca di Candi 3 dan relief koleksi Museum Sriwijaya, Palembang.',
      en: 'A statue at Candi 3 and a relief in the Museum Sriwijaya, Palembang.',
    },
    known: {
      id: 'Disebut di antara arca Candi 3 dan di antara relief binatang Bumi Ayu.',
      en: 'Named among the statues of Candi 3 and among the animal reliefs of Bumi Ayu.',
    },
    meaning: surroundings,
    doubt: { id: 'Bentuknya tidak diuraikan.', en: 'Its form is not described.' },
    sources: ['candi-3', 'museum-fauna-flora', 'siregar-brin'],
  },
  {
    key: 'kera',
    kind: 'fauna',
    drawn: false,
    temples: [],
    name: { id: 'Kera', en: 'Monkey' },
    summary: { id: 'Kera pada relief binatang.', en: 'A monkey among the animal reliefs.' },
    where: {
      id: 'Relief koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'A relief in the Museum Sriwijaya, Palembang. Its temple of origin is not settled.',
    },
    known: {
      id: 'Disebut di antara relief binatang Bumi Ayu.',
      en: 'Named among the animal reliefs of Bumi Ayu.',
    },
    meaning: surroundings,
    doubt: {
      id: 'Belum ada sumber yang menghubungkannya dengan cerita tertentu.',
      en: 'No source found ties it to a particular story.',
    },
    sources: ['museum-fauna-flora', 'siregar', 'siregar-brin'],
  },
  {
    key: 'kuntul',
    kind: 'fauna',
    drawn: false,
    temples: [],
    name: { id: 'Burung kuntul', en: 'Heron' },
    summary: { id: 'Burung air berleher panjang.', en: 'A long-necked water bird.' },
    where: {
      id: 'Relief koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'A relief in the Museum Sriwijaya, Palembang. Its temple of origin is not settled.',
    },
    known: {
      id: 'Disebut di antara relief binatang Bumi Ayu, candi yang berdiri di tanah kering di tengah rawa.',
      en: 'Named among the animal reliefs of Bumi Ayu, a temple on dry ground in a swampy land.',
    },
    meaning: surroundings,
    doubt: { id: 'Bentuknya tidak diuraikan.', en: 'Its form is not described.' },
    sources: ['museum-fauna-flora', 'siregar', 'siregar-brin'],
  },
]
