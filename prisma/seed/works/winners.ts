import { type DemoWork, noAi } from './work.ts'

/** The five works that win, in the order of their places. */
export const winners: readonly DemoWork[] = [
  {
    key: 'padma-lematang',
    maker: {
      name: 'Sanggar Serumpun Padu',
      place: 'Tanah Abang, PALI',
      members: ['Halimah Serasan', 'Nuraida Kelekar', 'Siti Zubaidah Ogan', 'Reza Tanjung Bulan'],
    },
    content: {
      title: 'Padma Lematang',
      reliefs: [
        {
          key: 'padma',
          how: 'Teratai dilihat dari atas: dua susun delapan kelopak. Bunga kecil berwarna kunyit duduk di hati bunga besar dan di setiap persilangan daun.',
        },
        {
          key: 'rantai',
          how: 'Rantai kelopak menjadi pinggiran; lingkarannya kami rapatkan agar terbaca seperti riak di tepi sungai.',
        },
        { key: 'simbar', how: 'Simbar atap candi berdiri di dalam tumpal pucuk rebung pada kepala kain.' },
      ],
      story:
        'Setiap pagi sebelum membatik kami menyeberang dengan perahu. Kalau air Lematang sedang tinggi, rumpun teratai di lebak ikut naik, seolah bunganya yang memilih tempat, bukan kami. Dari situ kain ini mulai.\n\nDi Candi 1 ada arca yang telapak tangan dan mahkotanya memegang padma. Bunga itu tumbuh dari lumpur, tetapi kelopaknya bersih. Ibu-ibu di sanggar kami menyukai pengertian itu: bekerja di lumpur tidak membuat hati ikut keruh.\n\nLatarnya garis galaran yang kami tarik satu per satu tanpa penggaris. Ada yang bergelombang, ada yang putus karena malam keburu dingin; kami biarkan, sebab sungai pun tidak pernah lurus. Daun bersilang empat mengikat bunga yang satu dengan yang lain. Kain ini dicelup nila dua belas kali, bergantian, supaya tidak ada satu orang pun yang merasa paling berjasa.',
      technique: 'tulis',
      dyes: 'Nila dua belas celup; kunyit dan tegeran dicolet; tawas sebagai pengunci warna',
      colours: 'Biru wedel, biru muda, putih mori, kuning kunyit',
      use: 'Kain penyambutan tamu dan bahan busana resmi',
      size: { width: 110, height: 156 },
      ai: noAi,
    },
    storyEn:
      'Every morning before we wax, we cross by boat. When the Lematang is high the lotus in the flooded meadow rises with it, as if the flowers chose their place, not we. That is where this cloth begins.\n\nAt Candi 1 stands a statue with a lotus on its palm and on its crown. The flower grows out of mud, and its petals are clean. The women of our workshop like that thought: to work in mud need not muddy the heart.\n\nThe ground is water lines, drawn one by one without a ruler. Some waver, some break off where the wax had cooled; we let them be, for no river runs straight. Crosses of four leaves tie flower to flower. The cloth went into the indigo twelve times, each of us in turn, so that nobody could say it was hers alone.',
    cloth: {
      recipe: 'padmaCeplok',
      colours: 'lematang',
      details: [
        { crop: { x: 70, y: 66, w: 480, h: 360 } },
        { crop: { x: 0, y: 1180, w: 380, h: 380 } },
        { dyes: { x: 60, y: 60, w: 420, h: 540 } },
      ],
    },
    strengths: [88, 92, 91, 93, 90],
    jury: {
      id: 'Sebuah bunga yang sederhana dikerjakan sampai tuntas: dari kejauhan ia tenang, dari dekat garis airnya hidup. Kain ini dapat dipakai besok pagi, dan orang akan tahu dari mana asalnya.',
      en: 'A plain flower carried through to the end: calm from afar, and from close by its water lines are alive. This cloth could be worn tomorrow, and people would know where it comes from.',
    },
  },
  {
    key: 'nuri-berembun',
    maker: { name: 'Yulisma Serunting', place: 'Talang Ubi, PALI', members: [] },
    content: {
      title: 'Nuri Berembun',
      reliefs: [
        {
          key: 'nuri',
          how: 'Sepasang burung bertengger berhadapan, sayapnya diisi sisik. Rantingnya saya lengkungkan sehingga dua burung seperti dipeluk satu pohon.',
        },
        {
          key: 'sulur',
          how: 'Sulur gelung menjadi pinggiran; gelungnya berganti arah seperti jalan setapak ke kebun.',
        },
      ],
      story:
        'Ayah saya menyadap karet sejak muda. Ia berangkat ketika embun masih berat di daun, dan katanya yang pertama menyapa selalu burung, bukan orang. Waktu saya melihat gambar batu bata bergambar burung dari Bumi Ayu, yang oleh sebagian buku disebut kakatua dan oleh yang lain nuri, saya langsung ingat cerita itu.\n\nSaya susun burung-burung itu berpasangan di sebuah pohon yang tumbuh dari bukit bersisik. Pola semen yang saya pelajari dari nenek di Jawa saya ajak pulang ke kebun karet. Bunganya besar karena pagi di sini selalu besar. Titik-titik di latar adalah embun; jumlahnya tidak saya hitung, tetapi tangan saya hafal kapan harus berhenti.\n\nWarna cokelatnya dari kulit jengkol dan tingi, dicelup lalu diangin-anginkan di bawah rumah panggung. Kain ini untuk ayah, yang sampai sekarang masih menjawab siulan burung.',
      technique: 'tulis',
      dyes: 'Kulit jengkol dan tingi delapan celup, dikunci tunjung tipis; krem dari mori yang direndam kacang',
      colours: 'Cokelat soga tua, cokelat madu, krem',
      use: 'Kain panjang untuk keluarga penyadap pada hari panen raya',
      size: { width: 110, height: 157.5 },
      ai: noAi,
    },
    storyEn:
      'My father has tapped rubber since he was young. He leaves while the dew is still heavy on the leaves, and he says the first to greet him is always a bird, never a person. When I saw a picture of the bird bricks of Bumi Ayu, which some books call cockatoos and others parrots, I thought of that at once.\n\nI set the birds in pairs on a tree that grows from a hill of scales. The semen pattern I learnt from my grandmother in Java I have brought home to the rubber garden. The flower is large because mornings here are large. The dots on the ground are dew; I did not count them, but my hand knows when to stop.\n\nThe browns are jengkol and tingi bark, dipped, then aired beneath the house. The cloth is for my father, who to this day answers when a bird whistles.',
    cloth: {
      recipe: 'nuriSemen',
      colours: 'berembun',
      details: [
        { crop: { x: 84, y: 420, w: 400, h: 400 } },
        { crop: { x: 0, y: 1190, w: 512, h: 384 } },
        { dyes: { x: 84, y: 420, w: 420, h: 540 } },
      ],
    },
    strengths: [90, 88, 92, 90, 84],
    jury: {
      id: 'Pola semen yang tua diajak pulang ke kebun karet tanpa dipaksa. Burungnya berwatak, dan sogan yang dalam memberi setiap titik embun tempatnya.',
      en: 'The old semen pattern is brought home to the rubber garden without force. The birds have character, and the deep brown gives every dewdrop its place.',
    },
  },
  {
    key: 'halaman-candi',
    maker: { name: 'Dapunta Rangga', place: 'Ilir Barat II, Palembang', members: [] },
    content: {
      title: 'Halaman yang Dijaga',
      reliefs: [
        {
          key: 'kala',
          how: 'Empat kala menjadi gerbang di empat sisi halaman, masing-masing menghadap ke luar.',
        },
        {
          key: 'makara',
          how: 'Empat makara berjaga di sudut; warnanya merah agar berbeda tugas dengan kala.',
        },
        { key: 'padma', how: 'Padma besar di pusat, delapan padma kecil mengitarinya.' },
        { key: 'bata', how: 'Profil kaki candi menjadi pagar luar, susunannya saya balik di setiap sisi.' },
        { key: 'rantai', how: 'Rantai kelopak menjadi pagar dalam, pemisah halaman pertama dan kedua.' },
      ],
      story:
        'Saya belajar membaca denah sebelum belajar membatik. Karena itu ketika berdiri di Bumi Ayu, yang pertama saya cari bukan hiasannya, melainkan cara orang dahulu mengajak kita masuk: dari sungai, melewati pagar, melewati gerbang, baru sampai ke tengah.\n\nKain persegi ini adalah perjalanan itu dilihat dari langit. Pagar batanya gelap, latarnya dinding. Di setiap gerbang ada kala, dan di setiap sudut ada makara; tugas mereka sama, yaitu mengingatkan bahwa yang di dalam patut dihormati. Di tengah tidak saya gambar dewa, cukup sekuntum padma. Siapa pun yang memakai kain ini boleh mengisi bagian tengahnya dengan yang ia muliakan sendiri.\n\nDenah ini rekaan saya, bukan denah salah satu candinya. Kalau kain dilipat menjadi segitiga dan disampirkan di bahu, satu kala tepat jatuh di punggung, menjaga dari belakang.',
      technique: 'kombinasi',
      dyes: 'Tunjung di atas jengkol untuk hitam; secang dan tegeran untuk merah dan kuning',
      colours: 'Hitam jelaga, merah secang, emas tua',
      use: 'Kain bahu persegi untuk upacara adat, dilipat segitiga',
      size: { width: 120, height: 120 },
      ai: noAi,
    },
    storyEn:
      'I learnt to read plans before I learnt to wax. So at Bumi Ayu the first thing I looked for was not the ornament but the way people once led us in: from the river, past a wall, through a gate, and only then to the middle.\n\nThis square cloth is that walk, seen from the sky. The brick wall is dark, the ground is masonry. At every gate there is a kala and in every corner a makara; their task is the same, to remind us that what lies within is to be honoured. In the middle I drew no god; a lotus is enough. Whoever wears the cloth may put there what they themselves hold dear.\n\nThe plan is my own invention, not that of any of the temples. Folded to a triangle over the shoulders, one kala falls exactly on the back and guards from behind.',
    cloth: {
      recipe: 'halaman',
      colours: 'mandala',
      details: [
        { crop: { x: 84, y: 84, w: 440, h: 330 } },
        { crop: { x: 400, y: 400, w: 400, h: 400 } },
        { dyes: { x: 84, y: 400, w: 420, h: 540 } },
      ],
    },
    strengths: [92, 89, 86, 86, 74],
    jury: {
      id: 'Gagasannya berani: bukan ragam hias yang diulang, melainkan sebuah perjalanan masuk. Lipatan segitiganya menunjukkan bahwa perancangnya memikirkan tubuh, bukan hanya bidang.',
      en: 'A bold idea: not an ornament repeated, but a way in. The triangular fold shows that the designer thought of a body, not only of a surface.',
    },
  },
  {
    key: 'makara-tanah-abang',
    maker: {
      name: 'Kelompok Batik Tebat Jambu',
      place: 'Tanah Abang, PALI',
      members: ['Ernawati Petanang', 'Sumiati Karta Dewa', 'Darmawan Teluk Lubai'],
    },
    content: {
      title: 'Makara Menapak Miring',
      reliefs: [
        {
          key: 'makara',
          how: 'Kepala makara dengan resi di dalam mulutnya, arah hadapnya berganti di setiap lajur miring.',
        },
        { key: 'rantai', how: 'Rantai kelopak menjadi lajur sempit di antara dua baris manik.' },
        { key: 'simbar', how: 'Simbar mengisi pucuk rebung di kedua kepala kain.' },
      ],
      story:
        'Empat makara ditemukan hampir utuh di sisi timur Candi 8, tidak jauh dari kebun salah seorang dari kami. Waktu kecil kami hanya tahu itu batu berkepala ikan. Baru ketika dewasa kami diberi tahu bahwa di mulutnya duduk seorang resi yang sedang bersemadi. Bayangkan, duduk tenang di dalam mulut yang menganga.\n\nItulah yang ingin kami bawa ke dalam kain: tenang di tempat yang tidak tenang. Makara kami susun miring, seperti tangga yang dinaiki pelan-pelan. Baris ganjil menghadap ke hulu, baris genap ke hilir, supaya tidak ada yang membelakangi sungai. Di antaranya tumbuh pakis, tanaman pertama yang kembali setelah kebun dibuka.\n\nMerahnya dari secang yang kami tanam sendiri di belakang balai. Celupan pertama terlalu muda dan hampir kami buang; ternyata justru itu yang kami simpan untuk kulit makaranya.',
      technique: 'kombinasi',
      dyes: 'Kayu secang enam celup dengan tawas; mengkudu untuk merah tua; kunyit dicolet',
      colours: 'Merah secang, merah hati, krem, kuning kunyit',
      use: 'Kain panjang dan selendang pasangan',
      size: { width: 230, height: 105 },
      ai: noAi,
    },
    storyEn:
      'Four makara were found almost whole on the east side of Candi 8, not far from the garden of one of us. As children we only knew them as stones with a fish’s head. Later we were told that in the mouth sits a sage, meditating. Imagine sitting calmly inside a gaping mouth.\n\nThat is what we wanted to bring into cloth: to be calm in a place that is not. The makara climb aslant, like stairs taken slowly. Odd rows look upstream, even rows downstream, so that none turns its back on the river. Between them grows fern, the first plant to return when a garden has been cleared.\n\nThe red is sappanwood that we planted behind our hall. The first dip was too pale and we nearly threw it away; it became the makara’s skin.',
    cloth: {
      recipe: 'makaraLereng',
      colours: 'secang',
      details: [
        { crop: { x: 420, y: 300, w: 480, h: 360 } },
        { crop: { x: 0, y: 0, w: 420, h: 420 } },
        { dyes: { x: 500, y: 300, w: 420, h: 540 } },
      ],
    },
    strengths: [84, 90, 87, 83, 84],
    jury: {
      id: 'Lereng yang disiplin, dan di dalamnya ada cerita kecil yang membuat orang mendekat: seorang resi di mulut makara. Pengulangannya siap dicap, kepalanya tetap tulis.',
      en: 'A disciplined diagonal, and within it a small story that draws one near: a sage in the makara’s mouth. The repeat is ready for the stamp; the ends remain drawn by hand.',
    },
  },
  {
    key: 'penjaga-pintu',
    maker: { name: 'Marlena Tualang', place: 'Penukal, PALI', members: [] },
    content: {
      title: 'Penjaga Pintu',
      reliefs: [
        {
          key: 'kala',
          how: 'Wajah kala utuh dengan rambut menyala, dua warna berselang; taringnya menjadi sulur agar tidak menakuti anak.',
        },
        { key: 'bata', how: 'Latar dinding bata, dan profil candi sebagai pinggiran.' },
        { key: 'padma', how: 'Padma kecil sebagai paku pada setiap simpul wajik.' },
      ],
      story:
        'Anak bungsu saya takut gelap. Setiap malam ia minta pintu kamarnya dijaga, jadi saya gambarkan kala di kertas dan saya tempel di daun pintu. Saya katakan, wajahnya memang seram, tetapi seramnya untuk yang jahat. Sejak itu ia tidur.\n\nKala di Bumi Ayu juga diletakkan untuk menjaga. Para peneliti menyebut bentuknya punya pembaruan setempat. Saya tidak meniru salah satunya; saya menggubah wajah yang bisa dilihat anak-anak tanpa lari: matanya besar, pipinya bulat, taringnya melingkar seperti pucuk pakis.\n\nWajah-wajah itu saya taruh di dalam wajik, bentuk kisi jendela rumah panggung kami. Yang terang dan yang gelap berjaga bergantian, seperti ayah dan ibu. Di setiap simpul saya paku dengan sekuntum padma. Hitamnya jengkol dan tunjung; dapur saya berbau tanah basah selama seminggu.',
      technique: 'tulis',
      dyes: 'Kulit jengkol sepuluh celup dan tunjung; secang untuk padma; gambir untuk wajah terang',
      colours: 'Hitam kecokelatan, cokelat bata, kuning gambir, merah jingga',
      use: 'Kain penutup pintu dan bahan jaket',
      size: { width: 115, height: 150 },
      ai: noAi,
    },
    storyEn:
      'My youngest is afraid of the dark. Every night he asked for his door to be guarded, so I drew a kala on paper and pinned it there. Its face is fierce, I told him, but fierce only to what is bad. Since then he sleeps.\n\nThe kala of Bumi Ayu were set there to guard as well; scholars say their form shows local invention. I copied none of them. I made a face that children can look at without running: large eyes, round cheeks, fangs curled like young fern.\n\nThe faces stand in diamonds, the lattice of the windows of our stilt houses. Light and dark keep watch by turns, like a father and a mother. On every knot I nailed a lotus. The black is jengkol and iron; my kitchen smelt of wet earth for a week.',
    cloth: {
      recipe: 'kalaWajik',
      colours: 'jengkol',
      details: [{ crop: { x: 92, y: 230, w: 520, h: 390 } }, { crop: { x: 0, y: 0, w: 360, h: 360 } }],
    },
    strengths: [83, 86, 86, 82, 80],
    jury: {
      id: 'Penjaga yang tidak membuat anak lari: stilasi yang mengubah rasa tanpa menghilangkan wibawa. Isen pada wajahnya rapi dan tahu kapan berhenti.',
      en: 'A guardian that does not send children running: the stylisation changes the mood and keeps the dignity. The fillings of the face are neat and know when to stop.',
    },
  },
]
