import type { Relief } from '../relief.ts'

/** Plants and flowers. */
export const flora: Relief[] = [
  {
    key: 'padma',
    kind: 'flora',
    drawn: true,
    temples: [1],
    name: { id: 'Padma', en: 'Lotus (padma)' },
    summary: {
      id: 'Bunga teratai, dipegang dewa dan menjadi bingkai kaki candi.',
      en: 'The lotus flower, held by a deity and shaping the temple’s foot moulding.',
    },
    where: {
      id: 'Candi 1: arca dewa yang memegang padma di telapak tangan dan memakainya pada mahkota, serta Stambha yang gajahnya menggenggam seikat teratai. Arca dewa itu kini di Gedung Koleksi Percandian Bumi Ayu.',
      en: 'Candi 1: a deity with a padma on the palm and on the crown, and the Stambha whose elephant grips a bunch of lotus. The deity is now in the site’s collection building.',
    },
    known: {
      id: 'Padma di Bumi Ayu dikenal dari arca dan dari bingkai kaki candi yang disebut sisi genta atau padma. Arca dewa setinggi 50 cm itu duduk bersikap wirasana, berjamang tiga bunga, dan berkain panjang bermotif bunga.',
      en: 'At Bumi Ayu the padma is known from statues and from the foot moulding called sisi genta or padma. The 50 cm deity sits in wirasana, with a diadem of three flowers and a long cloth patterned with flowers.',
    },
    meaning: {
      id: 'Umumnya dalam seni Hindu dan Buddha, teratai berarti kesucian dan tempat duduk dewa.',
      en: 'In Hindu and Buddhist art generally, the lotus stands for purity and is the seat of the gods.',
    },
    doubt: {
      id: 'Makna itu pengetahuan umum; kami belum menemukan sumber yang menuliskannya khusus untuk Bumi Ayu. Susunan dua kali delapan kelopak adalah pilihan penggambar.',
      en: 'That meaning is general knowledge; we found no source that states it for Bumi Ayu. The two tiers of eight petals are our draughtsman’s choice.',
    },
    sources: ['arca-dewa', 'stambha', 'buku-ajar'],
  },
  {
    key: 'rantai',
    kind: 'flora',
    drawn: true,
    temples: [],
    name: { id: 'Rantai kelopak', en: 'Chain of petals' },
    summary: {
      id: 'Kelopak bunga yang saling bertaut menjadi pinggiran.',
      en: 'Flower petals linked into a border.',
    },
    where: {
      id: 'Relief flora yang dikaji di Museum Sriwijaya, Palembang, pada 2024. Candi asalnya belum pasti.',
      en: 'A plant relief studied at the Museum Sriwijaya, Palembang, in 2024. Its temple of origin is not settled.',
    },
    known: {
      id: 'Kelopak-kelopak bunga disusun bersambung sehingga membentuk rangkaian yang berulang.',
      en: 'Petals follow one another so that they form a repeating chain.',
    },
    meaning: {
      id: 'Kesatuan dan daur kehidupan; irama dan keseimbangan, menurut pembicara dalam kajian 2024.',
      en: 'Unity and the cycle of life; rhythm and balance, according to a speaker in the 2024 study.',
    },
    doubt: {
      id: 'Uraian bentuknya singkat. Lingkaran yang saling mengait dan bunga kecil di dalamnya adalah tafsir penggambar.',
      en: 'The description of its form is short. The interlocked rings and the small flowers in them are our interpretation.',
    },
    sources: ['museum-kelopak', 'siregar-brin'],
  },
  {
    key: 'sulur',
    kind: 'flora',
    drawn: true,
    temples: [1],
    name: { id: 'Sulur gelung', en: 'Scrolling vine (sulur)' },
    summary: {
      id: 'Batang menjalar yang bergelung, berdaun, dan berbunga.',
      en: 'A running stem that curls, with leaves and flowers.',
    },
    where: {
      id: 'Pahatan tumbuhan pada dinding Candi 1 dan pada panel-panel relief Bumi Ayu.',
      en: 'Plant carving on the walls of Candi 1 and on relief panels of Bumi Ayu.',
    },
    known: {
      id: 'Sulur dan patra mengisi bidang dinding bersama binatang. Candi-candi Sumatera umumnya polos; ragam hias Bumi Ayu termasuk yang paling kaya tersisa.',
      en: 'Vines and leaves fill the walls together with animals. Sumatran temples are mostly plain; Bumi Ayu keeps some of the richest ornament.',
    },
    meaning: {
      id: 'Pertumbuhan, kesuburan, dan kemakmuran, sebagaimana ditulis tentang candi kelompok Arjuna di Dieng.',
      en: 'Growth, fertility and prosperity, as written of the Arjuna temples on the Dieng plateau.',
    },
    doubt: {
      id: 'Maknanya diambil dari tulisan tentang candi lain. Gelung dan bunganya geometri kami sendiri.',
      en: 'The meaning comes from writing about other temples. The scrolls and flowers are our own geometry.',
    },
    sources: ['siregar', 'buku-ajar', 'avoer', 'arjuna'],
  },
  {
    key: 'matahari',
    kind: 'flora',
    drawn: true,
    temples: [],
    name: { id: 'Bunga mekar (disebut “bunga matahari”)', en: 'Open flower (called “sunflower”)' },
    summary: {
      id: 'Bunga bulat mekar diapit sulur pakis pada sebuah bata berhias.',
      en: 'A round open flower between fern scrolls on a decorated brick.',
    },
    where: {
      id: 'Bata berhias koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'A decorated brick in the Museum Sriwijaya, Palembang. Its temple of origin is not settled.',
    },
    known: {
      id: 'Sebuah bunga mekar dengan sulur pakis di kiri dan kanannya. Dalam kajian 2024 bunga ini disebut bunga matahari.',
      en: 'An open flower with fern scrolls to its left and right. The 2024 study calls it a sunflower.',
    },
    meaning: {
      id: 'Surya, penghidupan, pengabdian, dan keberanian; juga kesuburan dan kelimpahan.',
      en: 'Surya, sustenance, devotion and courage; also fertility and abundance.',
    },
    doubt: {
      id: 'Pembicara yang sama mengingatkan bahwa bunga matahari yang sebenarnya baru masuk seni Nusantara sesudah abad ke-16. Maka kami menyebutnya bunga mekar.',
      en: 'The same speaker notes that true sunflowers entered the art of the archipelago only after the 16th century. So we call it an open flower.',
    },
    sources: ['museum-pakis', 'siregar-brin'],
  },
  {
    key: 'pakis',
    kind: 'flora',
    drawn: false,
    temples: [],
    name: { id: 'Pakis', en: 'Fern (pakis)' },
    summary: {
      id: 'Sulur pakis yang menggulung dan daun perisai pakis.',
      en: 'Rolled fern shoots and the fern’s shield leaf.',
    },
    where: {
      id: 'Relief koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'Reliefs in the Museum Sriwijaya, Palembang. Their temple of origin is not settled.',
    },
    known: {
      id: 'Pakis tampil sebagai sulur yang mengapit bunga dan sebagai daun perisai.',
      en: 'Fern appears as scrolls on either side of a flower and as a shield leaf.',
    },
    meaning: {
      id: 'Keindahan alam, kemampuan menyesuaikan diri, dan ketahanan; daun perisai berarti perlindungan dalam upacara.',
      en: 'The beauty of nature, adaptability and endurance; the shield leaf means protection in ritual.',
    },
    doubt: {
      id: 'Makna ini dari satu kajian. Jenis pakisnya tidak disebutkan.',
      en: 'The meaning comes from one study. The species of fern is not named.',
    },
    sources: ['museum-pakis', 'siregar-brin'],
  },
  {
    key: 'daun',
    kind: 'flora',
    drawn: false,
    temples: [],
    name: { id: 'Daun', en: 'Leaves' },
    summary: { id: 'Dedaunan pada bata dan panel.', en: 'Foliage on bricks and panels.' },
    where: {
      id: 'Relief flora Bumi Ayu koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'Plant reliefs of Bumi Ayu in the Museum Sriwijaya, Palembang. Their temple of origin is not settled.',
    },
    known: {
      id: 'Daun disebut bersama bunga mekar dan kalpataru di antara relief tumbuhan.',
      en: 'Leaves are named among the plant reliefs, beside the open flower and the kalpataru.',
    },
    meaning: {
      id: 'Perwujudan lingkungan candi: tumbuhan dan binatang di sekitarnya.',
      en: 'An embodiment of the temple’s surroundings, their plants and animals.',
    },
    doubt: {
      id: 'Bentuk dan jenis daunnya tidak diuraikan.',
      en: 'Neither the shape nor the kind of leaf is described.',
    },
    sources: ['museum-fauna-flora', 'siregar-brin'],
  },
  {
    key: 'kalpataru',
    kind: 'flora',
    drawn: false,
    temples: [],
    name: { id: 'Kalpataru', en: 'Kalpataru, the wishing tree' },
    summary: { id: 'Pohon hayat pengabul harapan.', en: 'The tree of life that grants wishes.' },
    where: {
      id: 'Relief Bumi Ayu koleksi Museum Sriwijaya, Palembang. Candi asalnya belum pasti.',
      en: 'A relief of Bumi Ayu in the Museum Sriwijaya, Palembang. Its temple of origin is not settled.',
    },
    known: {
      id: 'Pohon kalpataru disebut di antara relief tumbuhan Bumi Ayu.',
      en: 'The kalpataru is named among the plant reliefs of Bumi Ayu.',
    },
    meaning: {
      id: 'Umumnya dalam seni Hindu dan Buddha, kalpataru adalah pohon hayat yang mengabulkan harapan.',
      en: 'In Hindu and Buddhist art generally, the kalpataru is the tree of life that grants wishes.',
    },
    doubt: {
      id: 'Makna itu pengetahuan umum. Bentuk kalpataru Bumi Ayu tidak diuraikan dalam sumber yang kami baca.',
      en: 'That meaning is general knowledge. The form of Bumi Ayu’s kalpataru is not described in what we read.',
    },
    sources: ['museum-fauna-flora'],
  },
]
