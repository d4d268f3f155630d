import { type DemoWork, noAi } from './work.ts'

/** Works whose main ornament is a flower or a tendril. */
export const flora: readonly DemoWork[] = [
  {
    key: 'sulur-piabung',
    maker: { name: 'Pelangi', place: 'Abab, PALI', members: [] },
    content: {
      title: 'Sulur Piabung',
      reliefs: [
        {
          key: 'sulur',
          how: 'Sulur candi muncul dua kali: sekali sebagai pinggiran, sekali saya besarkan menjadi lung-lungan yang menggelinding di seluruh badan kain.',
        },
        { key: 'padma', how: 'Padma merah mekar di mata setiap gelung yang genap.' },
      ],
      story:
        'Orang tua di tempat kami percaya Sungai Piabung lebih tua daripada aliran Lematang yang sekarang. Air lama itu tidak hilang, katanya, hanya pelan. Saya suka membayangkan sungai yang sabar.\n\nSulur pada relief bata juga begitu. Ia tidak pernah memotong jalan; ia berputar, menyimpan bunga di dalam putarannya, lalu meneruskan. Saya tarik empat baris sulur dari kiri ke kanan, saling mengisi lekuk seperti orang duduk rapat di perahu. Di satu mata gelung ada padma, di mata berikutnya kembang tiga susun yang saya petik dari pagar rumah.\n\nSaya hanya memakai gambir dan sedikit mengkudu. Gambir itu penyabar juga: celupan pertama seperti air teh, celupan ketujuh barulah cokelat. Isen cecek pitu di latarnya saya kerjakan sambil mendengarkan radio, kira-kira empat puluh malam.',
      technique: 'tulis',
      dyes: 'Gambir satu sampai tujuh celup, dikunci tawas; mengkudu untuk merah',
      colours: 'Krem, kuning gambir, cokelat muda, merah bata',
      use: 'Selendang lebar dan bahan gaun',
      size: { width: 210, height: 95 },
      ai: noAi,
    },
    storyEn:
      'The old people here believe that the Piabung is older than the present course of the Lematang. The old water is not gone, they say, only slow. I like to think of a patient river.\n\nThe tendrils on the brick reliefs are like that. They never cut across; they turn, keep a flower inside the turn, and go on. I drew four rows from left to right, each filling the other’s bends like people sitting close in a boat. In one eye there is a lotus, in the next a threefold flower from the fence of my house.\n\nI used only gambier and a little morinda. Gambier is patient too: the first dip looks like tea, the seventh is brown at last. The seven-dot ground took some forty nights, with the radio on.',
    cloth: {
      recipe: 'sulurLung',
      colours: 'gambir',
      details: [{ crop: { x: 300, y: 78, w: 520, h: 390 } }, { dyes: { x: 300, y: 78, w: 420, h: 540 } }],
    },
    strengths: [80, 80, 87, 84, 81],
  },
  {
    key: 'padma-ditabur',
    maker: {
      name: 'Nyimas Kemala Puspa Anggraini Sukma Dewi Larasati',
      place: 'Jakabaring, Palembang',
      members: [],
    },
    content: {
      title: 'Padma Ditabur',
      reliefs: [
        { key: 'padma', how: 'Padma ditabur setengah turun, seperti bunga pada songket tabur.' },
        {
          key: 'simbar',
          how: 'Simbar candi masuk ke dalam pucuk rebung, sehingga dua bentuk itu menjadi satu.',
        },
        { key: 'rantai', how: 'Rantai kelopak sebagai pembatas emas, pengganti benang limar.' },
      ],
      story:
        'Nenek menenun songket, saya membatik. Dulu kami sering bertengkar kecil soal mana yang lebih sulit. Nenek berkata, benang tidak bisa dihapus. Saya menjawab, malam pun tidak.\n\nSetelah beliau wafat saya menemukan gulungan contoh tabur miliknya: bunga-bunga kecil, jaraknya diukur dengan jari. Jarak itulah yang saya pakai di kain ini, empat jari, tidak lebih. Hanya bunganya saya ganti dengan padma dari Bumi Ayu, dan pucuk rebungnya saya beri isi simbar dari atap candi. Keduanya sama-sama runcing ke atas; rasanya seperti dua saudara yang baru bertemu.\n\nMerahnya merah songket, tetapi tanpa benang emas. Kuning padma dan pinggirannya dari tegeran yang dicolet dua kali. Dari jauh orang mengira tenun. Kalau nenek melihatnya, saya kira beliau akan diam dulu, lalu tersenyum.',
      technique: 'tulis',
      dyes: 'Mengkudu dan secang tujuh celup untuk merah; tegeran dicolet dua kali untuk emas',
      colours: 'Merah songket, merah hati, emas tegeran',
      use: 'Kain pengganti songket untuk pesta',
      size: { width: 200, height: 90 },
      ai: noAi,
    },
    cloth: {
      recipe: 'padmaTabur',
      colours: 'lakan',
      details: [{ crop: { x: 0, y: 100, w: 600, h: 450 } }, { crop: { x: 800, y: 300, w: 400, h: 400 } }],
    },
    strengths: [75, 79, 84, 84, 80],
  },
  {
    key: 'jendela-kembang',
    maker: { name: 'Akhmad Fajri Penghulu', place: 'Penukal, PALI', members: [] },
    content: {
      title: 'Jendela Kembang',
      reliefs: [
        {
          key: 'matahari',
          how: 'Bata bunga mekar, yang sering disebut bunga matahari, dipasang di dalam jendela berlekuk delapan.',
        },
        { key: 'rantai', how: 'Rantai kelopak sebagai kusen di sekeliling kain.' },
      ],
      story:
        'Rumah kami menghadap jalan minyak. Truk lewat siang malam, jadi jendela depan selalu tertutup. Anak saya pernah bertanya, apa yang ada di balik jendela kalau dibuka. Saya jawab, nanti ayah gambarkan.\n\nInilah gambarnya. Latarnya banji yang disusun miring, seperti teralis; warnanya kelabu, seperti debu jalan. Di setiap jendela ada sekuntum bunga mekar dengan empat sulur pakis di sudutnya, saya gubah dari bata berhias yang disimpan di museum Palembang. Buku menyebutnya bunga matahari, walau ada ahli yang ragu karena bunga itu baru datang berabad-abad kemudian. Bagi anak saya, yang penting ia menghadap terang.\n\nKelabunya tunjung di atas jolawe. Saya kira akan murung, ternyata merahnya justru menyala. Barangkali bunga memang perlu kelabu supaya terlihat.',
      technique: 'kombinasi',
      dyes: 'Jolawe dan tunjung untuk kelabu; secang untuk merah; banji dicap, jendela ditulis',
      colours: 'Kelabu tunjung, arang, merah bata, putih gading',
      use: 'Bahan kemeja kerja dan kain panjang',
      size: { width: 240, height: 105 },
      ai: noAi,
    },
    cloth: {
      recipe: 'banjiMatahari',
      colours: 'tunjung',
      details: [{ crop: { x: 420, y: 160, w: 560, h: 420 } }],
    },
    strengths: [76, 78, 79, 75, 83],
  },
  {
    key: 'pakis-jalan-pulang',
    maker: { name: 'Wati Pakisaji', place: 'Penukal Utara, PALI', members: [] },
    content: {
      title: 'Jalan Pulang',
      reliefs: [
        { key: 'matahari', how: 'Bata bunga mekar didirikan pada sudutnya, seperti lampion di tepi jalan.' },
        { key: 'rantai', how: 'Rantai kelopak sebagai pinggiran.' },
      ],
      story:
        'Jalan dari rumah ke sekolah anak saya dua kilometer, sebagian masih tanah. Kalau hujan kami berjalan di pinggir, di sela pakis, karena di situ tanahnya tidak licin. Sejak itu saya percaya: di mana tumbuhan kecil itu tumbuh, orang boleh berpijak.\n\nDi kain ini tumbuhan itu saya susun dari empat arah, ujungnya melingkar seperti tangan anak yang menggenggam. Di tengahnya bata berbunga dari Bumi Ayu, saya dirikan pada sudutnya supaya terasa seperti lampu. Merah kecil di persimpangan adalah payung yang selalu kami bawa.\n\nKuningnya kunyit, kering di jemuran belakang. Maaf fotonya dari telepon saja, difoto sore hari di depan rumah, jadi warnanya agak hangat. Kain aslinya lebih terang sedikit.',
      technique: 'tulis',
      dyes: 'Kunyit dan tegeran empat celup; daun mangga dan nila untuk hijau; secang untuk merah',
      colours: 'Kuning kunyit, hijau pakis, merah, krem',
      use: 'Bahan gaun dan kebaya kutubaru',
      size: { width: 110, height: 150 },
      ai: noAi,
    },
    cloth: {
      recipe: 'matahariPakis',
      colours: 'kunyit',
      snapshot: true,
      details: [{ crop: { x: 250, y: 380, w: 480, h: 480 } }, { dyes: { x: 78, y: 300, w: 420, h: 540 } }],
    },
    strengths: [73, 74, 83, 79, 80],
  },
]
