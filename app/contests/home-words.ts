import type { Step } from './next-step.ts'
import type { Stage } from './timeline.ts'

type Told = { title: string; text: string; button: string }

const id = {
  stages: {
    draft: 'Persiapan',
    open: 'Pengiriman karya',
    checking: 'Verifikasi',
    judging: 'Penjurian',
    judged: 'Hasil',
    published: 'Pengumuman',
  } satisfies Record<Stage, string>,
  stage: 'Tahap sayembara',
  now: 'sekarang',
  leads: {
    draft: 'Belum dibuka untuk umum.',
    open: 'Peserta dapat mengirim karya.',
    checking: 'Pengiriman sudah ditutup. Karya diperiksa sebelum dinilai.',
    judging: 'Juri sedang menilai. Nilai tidak terlihat oleh siapa pun selain juri itu sendiri.',
    judged: 'Nilai sudah dikunci dan belum diumumkan.',
    published: 'Hasil sudah diumumkan.',
  } satisfies Record<Stage, string>,
  from: (at: string) => `dibuka ${at}`,
  opened: (at: string) => `dibuka ${at}`,
  opensItself: (at: string) => `Terbuka sendiri ${at}.`,
  until: (at: string) => `sampai ${at}`,
  planned: (at: string) => `rencana ${at}`,
  next: 'Langkah berikutnya',
  steps: {
    'set-dates': {
      title: 'Tentukan tanggal',
      text: 'Pengiriman karya dibuka dan ditutup sendiri pada waktu yang Anda atur.',
      button: 'Atur tanggal',
    },
    'mend-weights': {
      title: 'Genapkan bobot kriteria',
      text: 'Jumlah bobot harus 100 sebelum penjurian dapat dibuka.',
      button: 'Atur kriteria',
    },
    'wait-for-opening': {
      title: 'Siap dibuka',
      text: 'Pengiriman karya terbuka sendiri pada tanggalnya. Anda dapat membukanya lebih awal.',
      button: 'Buka sekarang',
    },
    'wait-for-works': {
      title: 'Karya sedang masuk',
      text: 'Karya yang sudah dikirim boleh mulai diperiksa. Pengiriman tertutup sendiri pada batasnya.',
      button: 'Periksa karya',
    },
    'check-works': {
      title: 'Periksa karya yang masuk',
      text: 'Setiap karya diterima, diminta diperbaiki, atau ditolak dengan alasan, sebelum dinilai.',
      button: 'Periksa karya',
    },
    'no-works': {
      title: 'Tidak ada karya untuk dinilai',
      text: 'Belum ada karya yang diterima. Anda dapat memperpanjang waktu pengiriman.',
      button: 'Atur tanggal',
    },
    'invite-jurors': {
      title: 'Undang juri',
      text: 'Masih ada kursi juri yang kosong. Penjurian dapat juga dibuka dengan juri yang sudah ada.',
      button: 'Undang juri',
    },
    'open-judging': {
      title: 'Buka penjurian',
      text: 'Semua karya sudah diperiksa dan semua juri siap.',
      button: 'Buka penjurian',
    },
    'wait-for-jurors': {
      title: 'Juri sedang menilai',
      text: 'Anda melihat kemajuannya, bukan nilainya.',
      button: 'Lihat kemajuan',
    },
    'end-judging': {
      title: 'Akhiri penjurian',
      text: 'Semua juri sudah mengunci nilainya.',
      button: 'Akhiri penjurian',
    },
    'see-result': {
      title: 'Periksa hasil, lalu umumkan',
      text: 'Nilai tidak berubah lagi. Putuskan nilai yang sama bila ada, kemudian umumkan.',
      button: 'Lihat hasil',
    },
    'see-gallery': {
      title: 'Sayembara selesai',
      text: 'Karya dan para pemenang dapat dilihat siapa saja.',
      button: 'Buka galeri',
    },
  } satisfies Record<Step, Told>,
  numbers: 'Angka hari ini',
  drafts: 'draf belum dikirim',
  sent: 'karya dikirim',
  undecided: 'menunggu verifikasi',
  accepted: 'diterima',
  jurors: (accepted: number, seats: number) => `${accepted} dari ${seats}`,
  jurorsName: 'juri menerima undangan',
  waiting: 'Menunggu tindakan',
  nothing: 'Tidak ada yang menunggu.',
  waits: {
    undecided: (count: number) => `${count} karya menunggu verifikasi`,
    alike: (count: number) => `${count} kemiripan gambar perlu dinilai`,
    objections: (count: number) => `${count} keberatan menunggu jawaban`,
    asked: (count: number) => `${count} orang meminta kata sandi baru`,
    letters: (count: number) => `${count} surat WhatsApp perlu diserahkan`,
    failed: (count: number) => `${count} surat gagal terkirim`,
    seats: (count: number) => `${count} kursi juri masih kosong`,
  },
  helperTitle: 'Meja petugas',
  helperLead: 'Anda memeriksa kelengkapan karya dan mencetak tanda terima.',
  helperChecks: 'Periksa karya',
  helperLikeness: 'Nilai kemiripan',
}

const en: typeof id = {
  stages: {
    draft: 'Preparing',
    open: 'Taking works',
    checking: 'Checking',
    judging: 'Judging',
    judged: 'Result',
    published: 'Published',
  },
  stage: 'Where the competition stands',
  now: 'now',
  leads: {
    draft: 'Not open to the public yet.',
    open: 'Entrants can send works.',
    checking: 'Entry has closed. Works are checked before they are judged.',
    judging: 'The jurors are scoring. Nobody but the juror sees a juror’s marks.',
    judged: 'The marks are fixed and not published yet.',
    published: 'The result is public.',
  },
  from: (at) => `opens ${at}`,
  opened: (at) => `opened ${at}`,
  opensItself: (at) => `Opens by itself on ${at}.`,
  until: (at) => `until ${at}`,
  planned: (at) => `planned ${at}`,
  next: 'Next step',
  steps: {
    'set-dates': {
      title: 'Set the dates',
      text: 'Entry opens and closes by itself at the times you set.',
      button: 'Set the dates',
    },
    'mend-weights': {
      title: 'Make the weights sum to 100',
      text: 'Weights must sum to 100 before judging can open.',
      button: 'Set the criteria',
    },
    'wait-for-opening': {
      title: 'Ready to open',
      text: 'Entry opens by itself on its date. You may open it earlier.',
      button: 'Open now',
    },
    'wait-for-works': {
      title: 'Works are coming in',
      text: 'Works that were sent can be checked already. Entry closes by itself at its deadline.',
      button: 'Check works',
    },
    'check-works': {
      title: 'Check the works that came in',
      text: 'Each work is accepted, sent back for correction, or rejected with a reason, before it is judged.',
      button: 'Check works',
    },
    'no-works': {
      title: 'No work to judge',
      text: 'No work has been accepted. You may extend the time for sending.',
      button: 'Set the dates',
    },
    'invite-jurors': {
      title: 'Invite jurors',
      text: 'Some seats are empty. Judging can also open with the jurors you have.',
      button: 'Invite jurors',
    },
    'open-judging': {
      title: 'Open the judging',
      text: 'Every work is checked and every juror is ready.',
      button: 'Open the judging',
    },
    'wait-for-jurors': {
      title: 'The jurors are scoring',
      text: 'You see how far they are, not their marks.',
      button: 'See progress',
    },
    'end-judging': {
      title: 'End the judging',
      text: 'Every juror has sealed their marks.',
      button: 'End the judging',
    },
    'see-result': {
      title: 'Check the result, then publish',
      text: 'Marks no longer change. Decide ties if there are any, then publish.',
      button: 'See the result',
    },
    'see-gallery': {
      title: 'The competition is over',
      text: 'Everyone can see the works and the winners.',
      button: 'Open the gallery',
    },
  },
  numbers: 'Figures today',
  drafts: 'drafts not sent yet',
  sent: 'works sent',
  undecided: 'waiting for the check',
  accepted: 'accepted',
  jurors: (accepted, seats) => `${accepted} of ${seats}`,
  jurorsName: 'jurors accepted',
  waiting: 'Waiting for you',
  nothing: 'Nothing is waiting.',
  waits: {
    undecided: (count) => `Works waiting for the check: ${count}`,
    alike: (count) => `Pictures that look alike, to be judged: ${count}`,
    objections: (count) => `Objections waiting for an answer: ${count}`,
    asked: (count) => `People who asked for a new password: ${count}`,
    letters: (count) => `WhatsApp letters to hand over: ${count}`,
    failed: (count) => `Letters that could not be sent: ${count}`,
    seats: (count) => `Empty seats on the jury: ${count}`,
  },
  helperTitle: 'The office’s desk',
  helperLead: 'You check that works are complete, and print receipts.',
  helperChecks: 'Check works',
  helperLikeness: 'Judge likenesses',
}

/** Phrases of the office's home. */
export const homeWords = { id, en }
