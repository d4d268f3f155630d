/** How near a source stands to the matter: heritage offices and journals, press that names its experts, or others. */
export type Standing = 'scholarly' | 'press' | 'other'

/** One source: its title, its address (an ellipsis marks a shortened one, not to be linked) and its standing. */
type Source = { title: string; address: string; standing: Standing }

const kemdikbud = 'kebudayaan.kemdikbud.go.id/bpcbjambi'
const palpresRelief =
  'palpres.bacakoran.co/read/22290/kaji-relief-candi-bumiayu-koleksi-museum-sriwijaya-5-pakar-kemukakan-pendapat-fenomenal'

const entries = {
  'candi-1': {
    title: 'BPCB Jambi, Candi 1 Bumiayu',
    address: `${kemdikbud}/candi-1-bumiayu`,
    standing: 'scholarly',
  },
  'arca-dewa': {
    title: 'BPCB Jambi, Arca Dewa Bumiayu',
    address: `${kemdikbud}/arca-dewa-bumiayu/`,
    standing: 'scholarly',
  },
  'candi-3': {
    title: 'BPCB Jambi, Candi 3 Bumiayu',
    address: `${kemdikbud}/candi-3-bumiayu`,
    standing: 'scholarly',
  },
  'candi-8': {
    title: 'BPCB Jambi, Candi 8 Bumiayu',
    address: `${kemdikbud}/candi-8-bumiayu`,
    standing: 'scholarly',
  },
  stambha: {
    title: 'BPCB Jambi, Candrasangkala pada Stambha Bumiayu (mengutip Bambang Budi Utomo 2016)',
    address: `${kemdikbud}/candrasangkala-pada-stambha-bumiayu`,
    standing: 'scholarly',
  },
  register: {
    title: 'Registrasi Nasional Cagar Budaya, Kompleks Percandian Bumiayu',
    address: 'cagarbudaya.kemdikbud.go.id/public/objek/detailcb/PO2016081201452/kompleks-percandian-bumiayu',
    standing: 'scholarly',
  },
  tacb: {
    title: 'Tim Ahli Cagar Budaya Sumatera Selatan, rekomendasi Bumiayu, 2017',
    address: 'id.scribd.com/document/435959004/Bumiayu-Ok',
    standing: 'scholarly',
  },
  kompas: {
    title: 'Kompas.com, Sejarah Candi Bumiayu di Sumatera Selatan, 2023',
    address: 'kompas.com/stori/read/2023/05/15/160000579/sejarah-candi-bumiayu-di-sumatera-selatan?page=2',
    standing: 'press',
  },
  'museum-2024': {
    title: 'Pagaralam Pos dan detikSumbagsel, kajian koleksi Museum Sriwijaya, 2024',
    address: 'pagaralampos.bacakoran.co/read/20771/…',
    standing: 'press',
  },
  'museum-fauna-flora': {
    title: 'Palembang Ekspres, Kaji relief Candi Bumiayu koleksi Museum Sriwijaya: fauna dan flora',
    address: `${palpresRelief}/60`,
    standing: 'press',
  },
  'museum-pakis': {
    title: 'Palembang Ekspres, Kaji relief Candi Bumiayu koleksi Museum Sriwijaya: pakis dan bunga',
    address: palpresRelief.replace('/read/', '/amp/') + '/96',
    standing: 'press',
  },
  'museum-kelopak': {
    title: 'Palembang Ekspres, Kaji relief Candi Bumiayu koleksi Museum Sriwijaya: kelopak',
    address: palpresRelief.replace('/read/', '/amp/') + '/80',
    standing: 'press',
  },
  siregar: {
    title: 'Palembang Ekspres, Kaji relief Candi Bumiayu: pendapat Sondang M. Siregar',
    address: `${palpresRelief}/45`,
    standing: 'press',
  },
  'siregar-brin': {
    title: 'Palembang Ekspres, pendapat peneliti BRIN tentang lingkungan dan koleksi Bumiayu',
    address: 'palpres.bacakoran.co/read/25447/…/15',
    standing: 'press',
  },
  sosmaniora: {
    title: 'Sosmaniora, ikonografi Candi Bumiayu (abstrak), doi 10.55123/sosmaniora.v4i4.6613',
    address: 'journal.literasisains.id/index.php/sosmaniora/article/view/6613',
    standing: 'scholarly',
  },
  susetyo: {
    title: 'Susetyo, Makara pada Masa Sriwijaya, Kalpataru (abstrak)',
    address: 'ejournal.brin.go.id/kalpataru/article/view/2620',
    standing: 'scholarly',
  },
  'buku-ajar': {
    title: 'Buku ajar tentang Candi Bumiayu, 2022, halaman 22',
    address: 'online.flipbuilder.com/jeviw/grce/files/basic-html/page22.html',
    standing: 'other',
  },
  arjuna: {
    title: 'Kompasiana, ragam hias candi kelompok Arjuna, Dieng, 2024',
    address: 'kompasiana.com/ilhamardian8137/67617222ed64151a2d29b704/…',
    standing: 'other',
  },
  'makara-resi': {
    title: 'Tribun Padang, arca makara (pendapat Wahyu Puja Irpan Septario), 2019',
    address: 'padang.tribunnews.com/2019/09/28/sebelum-ditemukan-di-pasamanarca-makara-…',
    standing: 'press',
  },
  muarajambi: {
    title: 'BPCB Jambi, Makara Kawasan Cagar Budaya Muarajambi',
    address: `${kemdikbud}/makara-kawasan-cagar-budaya-muarajambi`,
    standing: 'scholarly',
  },
  'singa-susetyo': {
    title: 'Arca singa (mengutip Susetyo 2010)',
    address: 'koleksimuseumnow.blogspot.com/2024/10/arca-singa.html',
    standing: 'other',
  },
  prambanan: {
    title: 'Museum Prambanan, arca singa BG 1575',
    address: 'museumprambanan.twc.id/detail/BG%201575',
    standing: 'scholarly',
  },
  brilio: {
    title: 'Brilio, relief burung pada candi di Indonesia, 2015',
    address: 'brilio.net/news/relief-pada-candi-indonesia-…-150417g.html',
    standing: 'press',
  },
  pelipit: {
    title: 'Motif hias pada pelipit candi (abstrak)',
    address: 'docplayer.info/37326961-Motif-hias-pada-pelipit-candi-…',
    standing: 'scholarly',
  },
  songket: {
    title: 'Okezone, songket Palembang dan pucuk rebung, 2017',
    address: 'women.okezone.com/amp/2017/04/03/194/1657740/…',
    standing: 'press',
  },
  avoer: {
    title: 'Kajian ragam hias arsitektural Candi Bumiayu, AVoER XII, Universitas Sriwijaya, 2020',
    address: '123dok.com/id/docs/kajian-ragam-hias-arsitektural-candi-bumiayu-sumatera-selatan.12059443',
    standing: 'scholarly',
  },
  sisparnas: {
    title: 'Kementerian Pariwisata, Sisparnas, Candi Bumiayu',
    address: 'sisparnas.kemenpar.go.id/p/17145',
    standing: 'scholarly',
  },
  pugar: {
    title: 'Palembang Ekspres, Bumiayu, candi kebanggaan Sumsel yang patut dikunjungi',
    address: 'palpres.disway.id/amp/495734/bumiayu-candi-kebanggaan-sumsel-yang-patut-dikunjungi',
    standing: 'press',
  },
} satisfies Record<string, Source>

export type SourceId = keyof typeof entries

/** Everything the library and the history of the site rest on. */
export const sources: Record<SourceId, Source> = entries
