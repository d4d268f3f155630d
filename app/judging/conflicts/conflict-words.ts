import type { Words } from '#app/words/language.ts'
import type { Ground } from './likely-ties.ts'

const id = {
  title: 'Kepentingan',
  lead: 'Hubungan antara pembuat karya dan orang yang menilai atau mengurus sayembara. Sistem mengusulkan; Anda yang memutuskan. Tidak ada akibat apa pun sebelum ditegaskan. Di babak yang karyanya dinilai sebagian panel saja, karya itu lalu diberikan kepada juri lain yang bebas.',
  namesHere: 'Halaman ini menyebut nama pembuat. Nilai tidak pernah tampil di sini.',
  sides: { juror: 'juri', organiser: 'panitia', helper: 'petugas' },
  makers: (names: string) => `Karya ${names}`,
  proposed: 'Menunggu keputusan',
  none: 'Tidak ada kemungkinan hubungan yang menunggu.',
  confirmed: 'Ditegaskan',
  dismissed: 'Diabaikan',
  grounds: {
    declared: ({ own, theirs }: Ground) => `Juri menyebut “${own}”; pembuatnya tertulis “${theirs}”.`,
    surname: ({ own, theirs }: Ground) => `Nama belakang sama: ${theirs} dan ${own}.`,
    address: ({ own, theirs }: Ground) => `Jalan yang sama: “${theirs}” dan “${own}”.`,
    phone: () => 'Nomor telepon sama.',
    workshop: ({ own, theirs }: Ground) => `Sanggar yang tampaknya sama: “${theirs}” dan “${own}”.`,
    domain: ({ own }: Ground) => `Surel keduanya di ${own}, yang bukan penyedia umum.`,
    place: ({ own }: Ground) => `Keduanya tinggal di ${own}.`,
    hand: () => 'Ditulis panitia.',
  } satisfies Record<Ground['kind'], (ground: Ground) => string>,
  effects: {
    undealt: 'Bila ditegaskan, karya ini tidak dibagikan kepada juri ini.',
    dealt:
      'Bila ditegaskan, karya ini hilang dari meja juri ini, dan nilai yang sudah diberikannya tidak dihitung.',
    ended:
      'Bila ditegaskan, nilai juri ini untuk karya ini ditarik dari semua angka dan hasilnya dihitung ulang. Catatannya tetap ada.',
    office: 'Bila ditegaskan, orang ini tidak melihat angka karya ini sampai hasil diumumkan.',
  },
  done: {
    undealt: 'Karya ini tidak dibagikan kepada juri ini.',
    dealt: 'Lembar nilai juri ini untuk karya ini tidak dihitung.',
    ended: 'Nilai juri ini untuk karya ini tidak masuk hasil.',
    office: 'Orang ini tidak melihat angka karya ini sampai hasil diumumkan.',
  },
  reason: 'Alasan',
  reasonHelp: 'Misalnya: sepupu, menurut keterangan juri. Hanya panitia yang membacanya.',
  confirm: 'Tegaskan hubungan',
  dismiss: 'Abaikan',
  change: 'Ubah keputusan',
  decided: (when: string, by: string) => `${when}, oleh ${by}`,
  notYours: 'Keputusan ini harus diambil panitia lain, karena Anda sendiri mempunyai hubungan dengannya.',
  afterPublication: 'Hasil sudah diumumkan; hubungan tidak mengubah apa pun lagi.',

  // Written down by the office.
  add: 'Tulis hubungan',
  addLead: 'Untuk hubungan yang Anda ketahui sendiri, juga hubungan Anda. Langsung berlaku.',
  work: 'Karya',
  chooseWork: 'Pilih karya',
  person: 'Orang',
  choosePerson: 'Pilih orang',
  addButton: 'Tulis dan tegaskan',

  // Declarations.
  declarations: 'Pernyataan juri',
  declarationsLead:
    'Juri menyatakan orang dekatnya sebelum melihat karya. Nama yang mirip dengan pembuat karya muncul di atas; yang lain tidak ditampilkan.',
  names: (names: number) => (names === 0 ? 'tidak ada yang disebut' : `${names} nama`),
  declaredAt: (names: string, when: string) => `${names}, ${when}`,
  notDeclared: 'belum mengisi',

  // What a withdrawal changed.
  overtaken: (round: string) => `Yang maju dari ${round} tidak lagi sesuai dengan nilainya`,
  overtakenText: (joins: string, drops: string) =>
    `Ada nilai yang ditarik sesudah ditetapkan. ${joins ? `Menurut nilai sekarang ${joins} maju. ` : ''}${drops ? `${drops} tidak maju. ` : ''}Tidak ada yang berubah sendiri: tetapkan ulang di halaman hasil, selama babak berikutnya belum dibuka.`,
  toResult: 'Lihat hasil babak ini',

  // The result page of somebody with a tie.
  keptOut: (works: string) => `Anda mempunyai hubungan dengan ${works}`,
  keptOutText:
    'Sampai hasil diumumkan, halaman ini menunjukkan karya lain saja, dihitung tanpa karya itu, tanpa peringkat. Menetapkan yang maju, memutuskan nilai sama, mengambil dokumen, dan mengumumkan dilakukan panitia lain; bila belum ada, undanglah seorang di halaman Orang.',
  toTies: 'Lihat hubungan',
  withdrawn: 'Karena hubungan yang ditegaskan panitia.',
  waits: (ties: number) => `${ties} kemungkinan hubungan dengan pembuat karya menunggu keputusan`,
  waitsText:
    'Putuskan sebelum penilaian dibuka: karya yang hubungannya ditegaskan tidak dibagikan kepada juri itu.',
}

const en: typeof id = {
  title: 'Interests',
  lead: 'Ties between the makers of works and those who judge or run the competition. The system proposes; you decide. Nothing follows before a tie is confirmed. In a round where each work has only some of the panel, the work then goes to another juror who is free.',
  namesHere: 'This page names makers. It never shows marks.',
  sides: { juror: 'juror', organiser: 'organiser', helper: 'helper' },
  makers: (names) => `Work of ${names}`,
  proposed: 'Waiting for a decision',
  none: 'No likely tie is waiting.',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  grounds: {
    declared: ({ own, theirs }) => `The juror named “${own}”; the maker is given as “${theirs}”.`,
    surname: ({ own, theirs }) => `The same last name: ${theirs} and ${own}.`,
    address: ({ own, theirs }) => `The same street: “${theirs}” and “${own}”.`,
    phone: () => 'The same telephone number.',
    workshop: ({ own, theirs }) => `What seems to be the same workshop: “${theirs}” and “${own}”.`,
    domain: ({ own }) => `Both have their e-mail at ${own}, which is no public provider.`,
    place: ({ own }) => `Both live in ${own}.`,
    hand: () => 'Written down by the organiser.',
  },
  effects: {
    undealt: 'If confirmed, this work is not dealt to this juror.',
    dealt:
      'If confirmed, this work leaves this juror’s desk, and marks that the juror has given it do not count.',
    ended:
      'If confirmed, this juror’s marks for this work are withdrawn from every figure and the result is recounted. The record is kept.',
    office: 'If confirmed, this person does not see this work’s figures until publication.',
  },
  done: {
    undealt: 'This work is not dealt to this juror.',
    dealt: 'This juror’s sheet for this work does not count.',
    ended: 'This juror’s marks for this work are not in the result.',
    office: 'This person does not see this work’s figures until publication.',
  },
  reason: 'Reason',
  reasonHelp: 'For example: cousins, as the juror told us. Only the organiser reads it.',
  confirm: 'Confirm the tie',
  dismiss: 'Dismiss',
  change: 'Change the decision',
  decided: (when, by) => `${when}, by ${by}`,
  notYours: 'Another organiser must decide on this, because you have a tie here yourself.',
  afterPublication: 'The result is published; ties change nothing any more.',

  add: 'Write down a tie',
  addLead: 'For a tie that you know of, your own too. It holds at once.',
  work: 'Work',
  chooseWork: 'Choose a work',
  person: 'Person',
  choosePerson: 'Choose a person',
  addButton: 'Write down and confirm',

  declarations: 'Jurors’ declarations',
  declarationsLead:
    'Jurors declare who is close to them before they see works. Names that look like a maker’s appear above; others are not shown.',
  names: (names) => (names === 0 ? 'nobody named' : names === 1 ? 'one name' : `${names} names`),
  declaredAt: (names, when) => `${names}, ${when}`,
  notDeclared: 'not yet',

  overtaken: (round) => `What went on from ${round} is no longer what the marks give`,
  overtakenText: (joins, drops) =>
    `Marks were withdrawn after it was decided. ${joins ? `By the marks as they are, ${joins} would go on. ` : ''}${drops ? `${drops} would not. ` : ''}Nothing changes by itself: decide anew on the page of the result, as long as the next round has not been opened.`,
  toResult: 'See the result of this round',

  keptOut: (works) => `You have a tie to ${works}`,
  keptOutText:
    'Until publication this page shows the other works alone, counted without that work and without places. Another organiser decides who goes on, breaks ties, takes documents and publishes; if there is none yet, invite one on the page People.',
  toTies: 'See the tie',
  withdrawn: 'For a tie that the organiser confirmed.',
  waits: (ties) =>
    ties === 1
      ? 'One likely tie to a maker waits for a decision'
      : `${ties} likely ties to makers wait for a decision`,
  waitsText: 'Decide before judging opens: a work with a confirmed tie is not dealt to that juror.',
}

/** Phrases of ties. */
export const conflictWords: Words<typeof id> = { id, en }
