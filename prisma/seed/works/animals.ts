import { type DemoWork, noAi } from './work.ts'

/** Works whose main ornament is an animal. */
export const animals: readonly DemoWork[] = [
  {
    key: 'gajah-mendekam',
    maker: { name: 'Rohana Belimbing', place: 'Merapi Barat, Lahat', members: [] },
    content: {
      title: 'Gajah Mendekam, Teratai Mekar',
      reliefs: [
        {
          key: 'gajah',
          how: 'Gajah mendekam dari Stambha, belalai terangkat menggenggam teratai; arah hadapnya berselang setiap baris.',
        },
        { key: 'padma', how: 'Dua ukuran padma sebagai simpul jala, satu di antaranya abu kebiruan.' },
        { key: 'rantai', how: 'Rantai kelopak di keempat sisi.' },
      ],
      story:
        'Kakek saya pernah bercerita tentang gajah yang masuk kebun kopi pada malam hari. Orang sekampung keluar membawa obor, tetapi gajahnya malah duduk, seperti tamu yang kelelahan. Mereka menunggu sampai subuh, lalu gajah itu berdiri dan pergi tanpa merusak sebatang pun.\n\nSaya tidak tahu cerita itu benar atau hanya pengantar tidur. Namun waktu melihat gambar gajah pada tiang Stambha di Bumi Ayu, mendekam dengan seikat teratai di ujung belalai, saya merasa sudah kenal.\n\nGajah-gajah ini saya dudukkan dalam jala lengkung, satu kamar untuk satu tamu. Baris yang satu menghadap ke kanan, baris berikutnya ke kiri, supaya ada yang menyambut dan ada yang mengantar. Warna terungnya dari secang yang dimatikan dengan tunjung, campuran yang kata ibu saya selalu berhasil asal tidak tergesa.',
      technique: 'tulis',
      dyes: 'Secang lima celup dimatikan dengan tunjung; jengkol untuk tepi; nila encer untuk padma',
      colours: 'Terung tua, krem kemerahan, abu kebiruan',
      use: 'Kain panjang penyambut tamu',
      size: { width: 105, height: 157.5 },
      ai: noAi,
    },
    cloth: {
      recipe: 'gajahOgee',
      colours: 'terung',
      details: [{ crop: { x: 240, y: 420, w: 520, h: 390 } }, { dyes: { x: 66, y: 420, w: 420, h: 540 } }],
    },
    strengths: [77, 81, 84, 82, 78],
  },
  {
    key: 'air-turun',
    maker: { name: 'Deni Sekatung', place: 'Sekayu, Musi Banyuasin', members: [] },
    content: {
      title: 'Air Turun dari Mulut Makara',
      reliefs: [
        {
          key: 'makara',
          how: 'Makara di kedua tebing saling berhadapan; di antaranya air yang mereka curahkan.',
        },
        { key: 'padma', how: 'Padma di sela makara, warnanya seperti kena matahari siang.' },
        { key: 'bata', how: 'Profil bata sebagai hulu dan muara di kedua ujung kain.' },
        { key: 'rantai', how: 'Rantai kelopak tegak di tepi kiri dan kanan.' },
      ],
      story:
        'Pekerjaan saya membersihkan saluran air pasar. Tidak ada yang bertanya tentang itu kecuali kalau tersumbat. Jadi saya senang ketika pemandu di Bumi Ayu menunjukkan pancuran batu dan berkata bahwa orang dahulu pun memikirkan ke mana air hujan pergi, lalu menghiasnya.\n\nDalam kain ini air turun lurus dari atas ke bawah, tiga lajur. Di kedua tebingnya makara saling berhadapan. Saya tahu makara aslinya penjaga pintu dan tangga, bukan pancuran; pertemuan dengan air ini gubahan saya sendiri. Bunga-bunga hanyut saya taruh tidak sama jaraknya, sebab yang hanyut tidak pernah antre.\n\nGambar awalnya saya buat di gawai, lalu saya canting sendiri satu raport sebagai contoh. Birunya nila yang hampir habis, celupan terakhir yang biasanya dibuang. Warnanya lembut sekali.',
      technique: 'sketsa-digital',
      dyes: 'Rencana: nila encer dua celup untuk air, nila penuh untuk tepi; kunyit dicolet',
      colours: 'Biru muda, biru tua, putih mori, kuning',
      use: 'Kain gantung dan bahan kemeja musim kemarau',
      size: { width: 95, height: 190 },
      ai: {
        used: true,
        how: 'Hanya pada sketsa pertama: saya meminta beberapa usul susunan lajur untuk membandingkan lebar air dan tebing. Semua gambar, isen, dan warna dalam karya ini saya buat sendiri; tidak ada bagian gambar dari AI yang dipakai.',
      },
    },
    cloth: {
      recipe: 'makaraLajur',
      colours: 'aliran',
      details: [{ crop: { x: 130, y: 500, w: 430, h: 573 } }],
    },
    strengths: [79, 78, 80, 77, 72],
  },
  {
    key: 'sepasang-di-ranting',
    maker: {
      name: 'Kelompok Perempuan Selaras Tanjung',
      place: 'Talang Ubi, PALI',
      members: [
        'Asmawati Pendopo',
        'Lilis Karangan',
        'Yanti Simpang Raja',
        'Megawati Benakat',
        'Eka Sinar Dewa',
      ],
    },
    content: {
      title: 'Sepasang di Satu Ranting',
      reliefs: [
        {
          key: 'nuri',
          how: 'Dua burung bertatapan di dalam bulatan manik; satu ranting dibagi berdua. Warnanya colet merah.',
        },
        { key: 'sulur', how: 'Sulur gelung putih di atas tepi merah.' },
      ],
      story:
        'Kain ini kami buat untuk anak kami semua, karena dalam setahun ada lima pernikahan di lingkungan ini. Setiap kali ada hajatan, kelompok kami yang memasak. Sambil menunggu nasi tanak, kami menggambar di kardus bekas mi.\n\nRelief burung dari Bumi Ayu kami pilih karena bentuknya akrab. Ada yang menyebutnya kakatua, ada yang menyebutnya nuri; kami menyebutnya sepasang. Mereka kami taruh di dalam bulatan seperti cincin, dengan manik di sekelilingnya. Satu ranting untuk berdua, jadi kalau yang satu bergeser, yang lain ikut terayun. Begitulah rumah tangga.\n\nDi antara bulatan kami selipkan buket kecil dari bunga halaman. Warnanya colet: merah, hijau, kuning, karena pesta tidak boleh pucat. Setiap bulatan dikerjakan tangan yang berbeda. Kalau diperhatikan, tidak ada dua pasang yang persis sama.',
      technique: 'tulis',
      dyes: 'Colet: mengkudu dan secang untuk merah, jolawe dan nila untuk hijau, kunyit; latar mori',
      colours: 'Putih mori, merah mengkudu, hijau daun, kuning kunyit',
      use: 'Kain pengantin dan hantaran',
      size: { width: 110, height: 150 },
      ai: noAi,
    },
    cloth: {
      recipe: 'nuriBundar',
      colours: 'pesisir',
      details: [{ crop: { x: 70, y: 330, w: 460, h: 345 } }, { dyes: { x: 70, y: 70, w: 420, h: 540 } }],
    },
    strengths: [80, 80, 85, 83, 79],
  },
]
