import type { Relief } from '../relief.ts'

/** Beings that keep doors and stairs. */
export const guardian: Relief[] = [
  {
    key: 'kala',
    kind: 'guardian',
    drawn: true,
    temples: [3, 8],
    name: { id: 'Kala', en: 'Kala' },
    summary: {
      id: 'Kepala penjaga ambang pintu, bermata bulat dan bertaring.',
      en: 'The head that guards a doorway, round-eyed and fanged.',
    },
    where: {
      id: 'Candi 3 dan Candi 8; dua kepala kala ditemukan pada penggalian 1936.',
      en: 'Candi 3 and Candi 8; two kala heads were found in the dig of 1936.',
    },
    known: {
      id: 'Kepala kala disebut di dua candi. Sebuah kajian menyebut penggambaran kala Bumi Ayu memperlihatkan pembaruan setempat.',
      en: 'Kala heads are named at two temples. One study calls the depiction of Bumi Ayu’s kala locally innovative.',
    },
    meaning: {
      id: 'Penolak bala di ambang pintu. Fungsi ini ditulis untuk Bumi Ayu dan juga untuk candi kelompok Arjuna di Dieng.',
      en: 'It turns evil away at the doorway. This role is written of Bumi Ayu, and also of the Arjuna temples on the Dieng plateau.',
    },
    doubt: {
      id: 'Tidak ada sumber yang kami baca menguraikan raut kala Bumi Ayu. Apakah ia berahang bawah belum diketahui; pada gambar, rahang diganti sulur. Gambar ini masih perlu diperiksa arkeolog.',
      en: 'No source we read describes the features of Bumi Ayu’s kala. Whether it has a lower jaw is unknown; in our drawing tendrils take its place. An archaeologist has yet to review it.',
    },
    sources: ['candi-3', 'siregar-brin', 'register', 'sosmaniora', 'arjuna'],
  },
  {
    key: 'makara',
    kind: 'guardian',
    drawn: true,
    temples: [3, 8],
    name: { id: 'Makara', en: 'Makara' },
    summary: {
      id: 'Makhluk berbelalai gajah dan bertubuh ikan, penjaga tangga.',
      en: 'A creature with an elephant’s trunk and a fish’s body, guardian of stairs.',
    },
    where: {
      id: 'Candi 8: empat makara yang hampir utuh di sisi timur, ditemukan pada 1997. Juga di Candi 3.',
      en: 'Candi 8: four makara, nearly intact, on the east side, found in 1997. Also at Candi 3.',
    },
    known: {
      id: 'Mulutnya terbuka; di dalamnya seorang resi bersemedi. Makara dari masa Sriwijaya mempunyai ciri sendiri.',
      en: 'Its mouth is open; in it a sage (resi) sits in meditation. Makara of Srivijaya’s time have traits of their own.',
    },
    meaning: {
      id: 'Penjaga pintu dan tangga; gabungan gajah dan ikan (gajamina), sebagaimana ditulis tentang makara Muarajambi.',
      en: 'Guardian of doors and stairs; elephant and fish in one (gajamina), as written of the makara of Muarajambi.',
    },
    doubt: {
      id: 'Resi di dalam mulut disebut oleh satu narasumber pers. Lekuk belalai, surai, dan bantalan teratainya tafsir kami; perlu diperiksa arkeolog.',
      en: 'The sage in the mouth rests on one press informant. The trunk’s curl, the mane and the lotus base are our interpretation and await an archaeologist’s review.',
    },
    sources: ['candi-8', 'candi-3', 'makara-resi', 'susetyo', 'muarajambi'],
  },
  {
    key: 'singa',
    kind: 'guardian',
    drawn: true,
    temples: [1, 3],
    name: { id: 'Singa', en: 'Lion' },
    summary: {
      id: 'Singa penarik kereta di tangga Candi 1, singa duduk, dan singa Stambha.',
      en: 'Lions drawing chariots at the stair of Candi 1, seated lions, and the lion of the Stambha.',
    },
    where: {
      id: 'Candi 1: kereta yang ditarik singa di kedua sisi tangga, dan singa pada Stambha. Candi 3: arca singa.',
      en: 'Candi 1: chariots drawn by lions on both sides of the stair, and the lion of the Stambha. Candi 3: a lion statue.',
    },
    known: {
      id: 'Alis singa Stambha melengkung ke belakang seperti tanduk domba di bawah telinga. Singa mendekam dan penarik kereta dibandingkan peneliti dengan seni India utara.',
      en: 'The brows of the Stambha’s lion curve back like ram’s horns under the ears. Researchers compare the crouching and chariot-drawing lions with the art of northern India.',
    },
    meaning: {
      id: 'Kekuasaan raja, penjaga, dan kemenangan cahaya; juga kendaraan Durga. Makna ini ditulis tentang arca singa pada umumnya.',
      en: 'Royal power, guardianship and the victory of light; also the vehicle of Durga. This is written of lion statues in general.',
    },
    doubt: {
      id: 'Hanya alisnya yang diuraikan sumber. Surai, kalung bergenta, dan sikap duduk menghadap ke depan adalah pilihan penggambar.',
      en: 'Only the brows are described by a source. The mane, the belled collar and the frontal seat are our choice.',
    },
    sources: ['kompas', 'candi-3', 'register', 'stambha', 'siregar', 'singa-susetyo', 'prambanan'],
  },
]
