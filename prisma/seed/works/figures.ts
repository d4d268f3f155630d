import { type DemoWork, noAi } from './work.ts'

/** Works whose main ornament is a figure that bears or guards. */
export const figures: readonly DemoWork[] = [
  {
    key: 'singa-anak-tangga',
    maker: { name: 'Idris Gelumbang', place: 'Penukal Utara, PALI', members: [] },
    content: {
      title: 'Singa di Anak Tangga',
      reliefs: [
        {
          key: 'singa',
          how: 'Singa duduk menghadap ke depan; rambutnya dibuat lidah api, kakinya rapat di atas landasan padma.',
        },
        { key: 'sulur', how: 'Sulur gelung sebagai pinggiran di keempat sisi.' },
        { key: 'padma', how: 'Padma kecil di tengah setiap kotak terang dan di keempat sudut.' },
      ],
      story:
        'Di kiri dan kanan tangga Candi 1 dahulu ada kereta yang ditarik singa. Saya tukang kayu; yang saya pikirkan pertama kali adalah siapa yang mengukur tingginya, sebab anak tangga yang salah satu jari saja sudah terasa di lutut.\n\nMaka kain ini saya mulai dengan mistar. Lima kali lima kotak, seperti papan catur yang saya mainkan dengan almarhum paman. Kotak gelap dijaga singa, kotak terang ditumbuhi pakis. Singanya duduk, bukan menerkam. Menurut saya penjaga yang baik memang duduk; yang berdiri-diri biasanya belum yakin.\n\nBiru, cokelat, dan putihnya saya ambil dari kain lama milik ibu. Birunya dicelup lebih dahulu, lalu dilorod, baru soga. Di pertemuan kotak saya beri paku segi empat, kebiasaan tukang kayu yang susah hilang.',
      technique: 'tulis',
      dyes: 'Nila untuk biru; soga tingi dan tegeran untuk cokelat; dua kali lorod',
      colours: 'Biru tua, cokelat soga, putih mori',
      use: 'Taplak pertemuan adat dan kain bahu',
      size: { width: 130, height: 130 },
      ai: noAi,
    },
    storyEn:
      'On either side of the stairs of Candi 1 there once were chariots drawn by lions. I am a carpenter; my first thought was of the one who measured their height, for a step that is a finger’s breadth wrong is felt in the knee.\n\nSo I began this cloth with a ruler. Five squares by five, like the chessboard I played on with my late uncle. Lions guard the dark squares, fern grows on the light ones. The lions sit; they do not leap. A good guardian sits, I think; the one who keeps getting up is usually not yet sure.\n\nThe blue, brown and white are those of an old cloth of my mother’s. Blue was dyed first, then the wax was boiled off, then came the brown. Where the squares meet I set a square nail, a carpenter’s habit.',
    cloth: {
      recipe: 'singaKotak',
      colours: 'bangbiru',
      details: [{ crop: { x: 80, y: 80, w: 460, h: 345 } }, { dyes: { x: 80, y: 80, w: 456, h: 580 } }],
    },
    strengths: [81, 87, 85, 86, 82],
  },
  {
    key: 'gana-menyangga',
    maker: { name: 'Suryani Embacang', place: 'Lawang Kidul, Muara Enim', members: [] },
    content: {
      title: 'Gana Menyangga',
      reliefs: [
        {
          key: 'gana',
          how: 'Gana jongkok mengangkat balok bata dengan dua tangan. Wajahnya saya buat tersenyum sedikit.',
        },
        { key: 'bata', how: 'Pelipit candi menjadi lantai di antara tiga baris gana.' },
        { key: 'simbar', how: 'Deret simbar sebagai atap di atas dan di bawah.' },
        { key: 'rantai', how: 'Rantai kelopak sebagai tali tepi kain.' },
      ],
      story:
        'Suami saya bekerja di tambang, saya mengurus lima anak dan sebuah warung. Kalau orang bertanya siapa yang paling kuat di rumah, anak-anak menjawab, "Mak." Saya tertawa, tetapi malamnya saya pikirkan juga.\n\nGana di Bumi Ayu dibuat dari tanah bakar dan ditaruh di sudut bangunan. Badannya kecil, perutnya bundar, dan ia menyangga. Di tiang batu Stambha ia bahkan menanggung singa di pundaknya. Tidak ada yang menyebut namanya, tetapi kalau ia bangkit, semua di atasnya miring.\n\nTiga baris gana ini saya persembahkan kepada orang-orang yang menyangga tanpa disebut. Baris tengah saya biarkan lebih terang, karena di setiap keluarga selalu ada satu yang menanggung lebih banyak. Di sela-selanya tumbuh pakis, tanaman yang tetap hijau di tempat teduh. Warna hijaunya dari nila yang ditimpa tegeran.',
      technique: 'tulis',
      dyes: 'Nila muda ditimpa tegeran untuk hijau; daun ketapang untuk hijau tua; dikunci kapur',
      colours: 'Hijau lumut, hijau tua, krem daun, titik kuning',
      use: 'Kain panjang ibu-ibu pada hari jadi kabupaten',
      size: { width: 110, height: 162 },
      ai: noAi,
    },
    storyEn:
      'My husband works in the mine; I look after five children and a stall. When people ask who is the strongest in our house the children answer: “Mother.” I laugh, but at night I think about it.\n\nThe gana of Bumi Ayu were made of fired clay and set at a corner of the building. Small body, round belly, and he bears. On the stone pillar called Stambha he even carries a lion on his shoulders. Nobody says his name, yet if he stood up, everything above him would tilt.\n\nThese three rows are for those who bear without being named. I left the middle row lighter, for in every family there is one who carries more. Between them grows fern, which stays green in the shade. The green is indigo under yellow wood.',
    cloth: {
      recipe: 'ganaCandi',
      colours: 'daun',
      details: [{ crop: { x: 180, y: 560, w: 520, h: 390 } }, { crop: { x: 0, y: 30, w: 420, h: 420 } }],
    },
    strengths: [82, 82, 86, 79, 77],
  },
  {
    key: 'tiang-delapan-satu-delapan',
    maker: { name: 'Kemas Zulfikar Wanua', place: 'Seberang Ulu I, Palembang', members: [] },
    content: {
      title: 'Tiang Delapan Satu Delapan',
      reliefs: [
        { key: 'singa', how: 'Singa di puncak tiang, dalam medali manik.' },
        { key: 'gana', how: 'Gana di tengah, penghubung yang menanggung.' },
        { key: 'gajah', how: 'Gajah mendekam di dasar, belalainya menggenggam seikat teratai.' },
        { key: 'padma', how: 'Padma membuka dan menutup susunan.' },
        { key: 'simbar', how: 'Simbar di dalam tumpal kedua ujung selendang.' },
        { key: 'rantai', how: 'Rantai kelopak pada tepi paling luar.' },
      ],
      story:
        'Di antara arca Candi 1 ada sebuah tiang yang disebut Stambha: gajah mendekam, di atasnya gana, di atasnya lagi singa. Seorang ahli membacanya sebagai angka tahun, singa delapan, gana satu, gajah delapan. Delapan satu delapan Saka. Sejak membaca itu saya tidak bisa lagi melihat tiang ini sebagai hiasan; ia adalah kalender yang dipahat.\n\nSelendang ini saya susun dari bawah ke atas sesuai urutan tiangnya, diapit dua padma sebagai tanda mulai dan selesai. Setiap sosok saya beri ruang sendiri dalam lingkaran manik, supaya orang membacanya pelan-pelan seperti membaca tanggal.\n\nWarna ungunya dari senduduk, tumbuhan pinggir jalan yang buahnya menodai jari anak-anak. Saya sengaja memakainya: sesuatu yang dianggap rumput, kalau ditunggu, bisa menjadi warna yang mulia. Selendang ini untuk dipakai pada hari lahir.',
      technique: 'tulis',
      dyes: 'Buah dan daun senduduk enam celup, dikunci tunjung tipis; kunyit untuk manik',
      colours: 'Ungu tua, ungu muda, merah muda pudar, titik kuning',
      use: 'Selendang hari lahir',
      size: { width: 70, height: 200 },
      ai: noAi,
    },
    storyEn:
      'Among the statues of Candi 1 is a pillar called Stambha: an elephant lying down, on it a gana, and on him a lion. A scholar reads it as a year: lion eight, gana one, elephant eight. Eight one eight of the Saka era. Since I read that I can no longer see it as ornament; it is a calendar, carved.\n\nThe shawl is built from the foot upwards in the pillar’s own order, between two lotuses that say begin and end. Each figure has a ring of beads to itself, to be read slowly, as one reads a date.\n\nThe purple is senduduk, a wayside shrub whose berries stain children’s fingers. I chose it on purpose: what passes for a weed can become, with patience, a noble colour. The shawl is for birthdays.',
    cloth: {
      recipe: 'stambha',
      colours: 'senduduk',
      details: [{ crop: { x: 104, y: 520, w: 492, h: 656 } }, { dyes: { x: 104, y: 1160, w: 440, h: 560 } }],
    },
    strengths: [85, 84, 83, 76, 73],
  },
  {
    key: 'delapan-penjuru',
    maker: { name: 'Bujang Selingsing', place: 'Banyuasin III, Banyuasin', members: [] },
    content: {
      title: 'Delapan Penjuru',
      reliefs: [
        { key: 'gana', how: 'Gana kecil di dalam setiap segi delapan, menghadap ke depan.' },
        { key: 'simbar', how: 'Simbar putih mengisi tumpal pada kepala sarung.' },
        { key: 'padma', how: 'Padma berderet di poros kepala sarung.' },
        { key: 'rantai', how: 'Rantai kelopak membatasi kepala dan badan.' },
      ],
      story:
        'Badan Candi 3 bersegi delapan. Saya tahu itu dari papan keterangan, lalu saya kelilingi candinya sambil menghitung, seperti anak kecil menghitung tiang jembatan. Benar, delapan.\n\nDi kampung saya segi delapan itu juga ada, di dasar keranjang rotan buatan kakek. Ia bilang, keranjang segi empat mudah penyok di sudutnya, yang bulat menggelinding; yang bersegi delapan duduk diam dan kuat. Jadi sarung ini saya susun dari segi delapan yang saling berbagi sisi. Di setiap ruang ada satu gana yang menyangga atapnya sendiri, seperti rumah-rumah di kampung.\n\nKepala sarung saya buat merah dengan tumpal berhadapan, menurut cara sarung Palembang. Kuningnya gambir yang direbus bersama kopi. Baunya enak; kucing saya tidur di atas jemuran sampai sore.',
      technique: 'cap',
      dyes: 'Gambir dan ampas kopi liberika empat celup; secang untuk kepala sarung; kapur sebagai pengunci',
      colours: 'Kuning gambir, cokelat kopi, krem, merah tua',
      use: 'Sarung lelaki, kepala di tengah',
      size: { width: 184, height: 105 },
      ai: noAi,
    },
    cloth: {
      recipe: 'ganaOktagon',
      colours: 'kopi',
      details: [{ crop: { x: 420, y: 210, w: 520, h: 390 } }],
    },
    strengths: [76, 75, 79, 78, 85],
  },
]
