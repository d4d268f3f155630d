import { type DemoWork, noAi } from './work.ts'

/** Works whose main ornament is of the building itself. */
export const walls: readonly DemoWork[] = [
  {
    key: 'bata-yang-berbunga',
    maker: {
      name: 'Sanggar Serai Wangi',
      place: 'Talang Ubi, PALI',
      members: ['Hartini Suban', 'Mulyadi Kartadewa', 'Fitri Sungai Baung'],
    },
    content: {
      title: 'Sebagian yang Berbunga',
      reliefs: [
        {
          key: 'matahari',
          how: 'Bunga mekar dengan sulur pakis, dipasang hanya pada sebagian bata dan tidak beraturan.',
        },
        {
          key: 'bata',
          how: 'Susunan bata berselang menjadi seluruh badan kain; profil candi di atas dan di bawah.',
        },
      ],
      story:
        'Pada Candi 8 bata berhias tidak dipasang berderet rapi. Ia muncul di sana-sini di antara bata polos, dalam beberapa lapis. Para ahli menyebutnya tidak beraturan. Kami, yang sebagian bekas pembuat bata, merasa mengerti.\n\nDalam satu tungku tidak semua bata jadi sama. Yang dekat api lebih merah, yang di pinggir pucat, sesekali ada yang retak tetapi sayang dibuang. Kalau dinding hanya boleh disusun dari yang terbaik, tidak akan pernah ada dinding.\n\nMaka kain ini kami susun seperti menyusun dinding sungguhan. Sebagian bata berbunga, sebagian hanya berisi cecek, sisik, ukel, atau galaran, masing-masing menurut siapa yang sedang memegang canting. Tidak ada pola ulangan yang kami sepakati. Kami hanya sepakat bahwa setiap bata, berbunga atau tidak, ikut memikul.',
      technique: 'tulis',
      dyes: 'Secang dan tanah liat merah untuk terakota; mengkudu untuk merah tua; kulit jengkol',
      colours: 'Merah bata, terakota muda, cokelat merah, krem',
      use: 'Bahan jaket dan pelapis bantal',
      size: { width: 150, height: 110 },
      ai: noAi,
    },
    storyEn:
      'At Candi 8 the decorated bricks do not stand in a tidy row. They appear here and there among plain ones, over several courses. Scholars call it irregular. We, some of us once brickmakers, feel we understand.\n\nIn one kiln no two bricks turn out alike. Those near the fire are redder, those at the edge are pale, now and then one cracks and is too good to throw away. If a wall could be built only of the best there would never be a wall.\n\nSo we laid this cloth as one lays a wall. Some bricks flower; others hold only dots, scales, curls or lines, each after the hand that held the pen. We agreed on no repeat. We agreed only that every brick, in flower or not, helps to bear.',
    cloth: {
      recipe: 'bataKembang',
      colours: 'bata',
      details: [{ crop: { x: 300, y: 240, w: 560, h: 420 } }, { dyes: { x: 214, y: 96, w: 440, h: 560 } }],
    },
    strengths: [84, 85, 83, 79, 75],
  },
  {
    key: 'parang-genta',
    maker: { name: 'Sutrisno Kertawira', place: 'Tanah Abang, PALI', members: [] },
    content: {
      title: 'Parang Genta',
      reliefs: [
        {
          key: 'bata',
          how: 'Lengkung sisi genta dari pelipit candi saya putar menjadi bilah parang; profil lengkapnya berdiri di kedua kepala kain.',
        },
      ],
      story:
        'Saya lahir di Tanah Abang dari orang tua yang datang dari Jawa. Di rumah ada dua bahasa dan dua macam sambal. Waktu kecil saya bingung mau jadi yang mana; sekarang saya tahu tidak perlu memilih.\n\nKain ini pertemuan keduanya. Susunannya parang, miring empat puluh lima derajat, seperti kain bapak. Tetapi bilahnya bukan bilah yang biasa. Saya ambil lengkung sisi genta, pelipit candi yang mengembang lalu mengempis seperti lonceng, dan saya rebahkan sampai saling bersandar. Di antara barisnya ada deret mlinjon kuning.\n\nOrang Jawa melihatnya lalu berkata, ini parang. Orang sini melihat kepala kainnya dan berkata, ini candi kita. Keduanya benar. Cokelatnya dari tingi, jambal, dan sedikit jengkol; cara bapak, dengan kulit kayu dari kebun ibu.',
      technique: 'kombinasi',
      dyes: 'Soga tingi, jambal, tegeran; kulit jengkol untuk cokelat tua',
      colours: 'Krem, cokelat madu, cokelat tua, kuning tegeran',
      use: 'Kain panjang lelaki',
      size: { width: 230, height: 105 },
      ai: noAi,
    },
    cloth: { recipe: 'bataParang', colours: 'bledak', details: [{ crop: { x: 0, y: 300, w: 520, h: 390 } }] },
    strengths: [72, 71, 84, 78, 86],
  },
  {
    key: 'pucuk-dan-akar',
    maker: { name: 'Tri Wahyuni Selabung', place: 'Muaradua, OKU Selatan', members: [] },
    content: {
      title: 'Yang Tegak dan yang Menggantung',
      reliefs: [
        {
          key: 'simbar',
          how: 'Simbar berdiri dan terbalik bergantian, ujung yang satu masuk di antara dua yang lain.',
        },
      ],
      story:
        'Di tepi danau tempat saya mengajar, pohon tampak dua kali: sekali tegak, sekali terbalik di air. Murid kelas dua saya pernah menggambar keduanya dengan krayon yang sama. Ketika saya tanya mana pohon yang asli, ia menjawab, "Dua-duanya, Bu."\n\nSimbar di atap candi Bumi Ayu meruncing ke langit. Saya pasangkan ia dengan bayangannya. Yang tegak berwarna siang: kuning gambir dan biru muda. Yang menggantung berwarna malam. Ujung keduanya saling mengisi sehingga tidak ada ruang yang tersisa, seperti gigi belalang pada tumpal lama, yang orang Jawa sebut untu walang.\n\nHanya satu ragam hias yang saya pakai, karena saya ingin tahu seberapa jauh satu bentuk bisa berjalan. Ternyata enam baris. Ketika baris ketujuh hendak saya mulai, bel sekolah berbunyi.',
      technique: 'cap',
      dyes: 'Nila dua dan sembilan celup; gambir; sedikit mengkudu untuk titik',
      colours: 'Putih mori, biru muda, biru tua, kuning gambir',
      use: 'Bahan rok dan kemeja guru',
      size: { width: 105, height: 157.5 },
      ai: noAi,
    },
    cloth: {
      recipe: 'simbarPucuk',
      colours: 'pagi',
      details: [{ crop: { x: 60, y: 230, w: 480, h: 360 } }, { dyes: { x: 60, y: 270, w: 440, h: 560 } }],
    },
    strengths: [74, 72, 80, 76, 88],
  },
  {
    key: 'pagar-air',
    maker: { name: 'Salbiah Tiung', place: 'Abab, PALI', members: [] },
    content: {
      title: 'Pagar Air',
      reliefs: [
        {
          key: 'rantai',
          how: 'Rantai kelopak yang besar menjadi pagar utama, sambungannya utuh sampai ke sudut.',
        },
        { key: 'simbar', how: 'Simbar putih menghadap ke dalam, seperti atap rumah di seberang.' },
        { key: 'bata', how: 'Profil bata sebagai pinggiran paling luar.' },
        { key: 'padma', how: 'Seperempat padma di setiap sudut; utuh bila empat kain dijajarkan.' },
      ],
      story:
        'Di Abab, kalau air naik, yang pertama hilang adalah batas. Kebun saya dan kebun tetangga menjadi satu permukaan. Anehnya justru pada hari-hari itu kami paling sering saling menjenguk, naik perahu, membawa ikan.\n\nSaya membuat kerudung ini sebagai kenangan akan air itu. Tengahnya sengaja kosong: hanya garis air dan remukan malam yang saya biarkan pecah sendiri ketika kain dilipat. Semua hiasan saya taruh di tepi, pagar di dalam pagar: bata, rantai kelopak, lalu simbar yang menghadap ke dalam.\n\nAnak saya bertanya mengapa tengahnya tidak digambari. Saya jawab, di situ nanti ada wajahmu. Kerudung memang baru selesai ketika dipakai. Di keempat sudut ada seperempat padma; kalau empat perempuan duduk berdampingan, bunganya menjadi utuh.',
      technique: 'tulis',
      dyes: 'Nila encer satu celup untuk tengah, nila penuh delapan celup untuk tepi; kunyit dicolet',
      colours: 'Biru pucat, biru tua, putih mori, titik kuning',
      use: 'Kerudung persegi',
      size: { width: 115, height: 115 },
      ai: noAi,
    },
    cloth: {
      recipe: 'rantaiPagar',
      colours: 'embun',
      details: [{ crop: { x: 0, y: 0, w: 420, h: 420 } }, { dyes: { x: 90, y: 120, w: 420, h: 540 } }],
    },
    strengths: [76, 74, 88, 80, 84],
  },
]
