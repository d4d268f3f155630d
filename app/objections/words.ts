import { groundsLength } from './limits.ts'

const id = {
  title: 'Ajukan keberatan',
  lead: (edition: string) =>
    `Bila menurut Anda ada yang keliru pada hasil ${edition}, sampaikan di sini. Siapa pun boleh mengajukan keberatan, tanpa akun dan tanpa biaya.`,
  openTill: (till: string) => `Keberatan diterima sampai ${till}.`,
  promise: [
    'Setiap keberatan mendapat nomor dan jawaban tertulis dari panitia.',
    'Nama dan kontak Anda hanya dilihat panitia. Juri dan umum tidak melihat isi keberatan; yang diumumkan hanya jumlah dan keputusannya.',
  ],
  checkFirst: 'Periksa semua nilai',
  toRules: 'Baca aturannya',

  notPublishedTitle: 'Hasil belum diumumkan',
  notPublished: 'Keberatan dapat diajukan sesudah hasil diumumkan.',
  planned: (at: string) => `Hasil direncanakan diumumkan ${at}.`,
  plannedTill: (till: string) => `Masa sanggah berlangsung sejak pengumuman sampai ${till}.`,
  willBeSet: 'Masa sanggah ditetapkan saat pengumuman.',
  noneTitle: 'Tidak ada masa sanggah',
  none: 'Untuk hasil ini tidak ada masa sanggah yang berlaku.',
  beforeTitle: 'Masa sanggah belum dimulai',
  before: (from: string, till: string) => `Keberatan diterima mulai ${from} sampai ${till}.`,
  overTitle: 'Masa sanggah sudah berakhir',
  over: (from: string, till: string) => `Keberatan diterima dari ${from} sampai ${till}.`,
  typedKept: 'Yang Anda tulis belum terkirim, dan masih ada di bawah ini. Salinlah bila Anda memerlukannya.',

  name: 'Nama Anda',
  contact: 'E-mail atau nomor WhatsApp',
  contactHelp: 'Jawaban panitia dikirim ke sini.',
  work: 'Nomor karya yang Anda maksud',
  workHelp: (example: string) => `Misalnya ${example}. Kosongkan bila tentang hasil seluruhnya.`,
  grounds: 'Alasan keberatan',
  groundsHelp: (least: number) =>
    `Paling sedikit ${least} huruf. Tulis apa yang menurut Anda keliru dan dari mana Anda mengetahuinya. Alamat web boleh disebut.`,
  send: 'Kirim keberatan',
  own: 'Keberatan yang Anda kirim',

  number: (number: number) => `Keberatan nomor ${number}`,
  about: (work: string) => `tentang ${work}`,
  whole: 'tentang hasil seluruhnya',
  states: { open: 'Sedang diperiksa', upheld: 'Dikabulkan', rejected: 'Ditolak' },
  sentAt: (at: string) => `Dikirim ${at}`,
  newTitle: (number: number) => `Keberatan Anda sudah kami terima dengan nomor ${number}.`,
  newText:
    'Simpan alamat halaman ini. Siapa pun yang memegangnya dapat membaca keberatan ini, jadi jangan dibagikan. Alamat yang sama kami kirim ke kontak yang Anda tulis; lewat WhatsApp oleh petugas pada jam kerja.',
  yourGrounds: 'Yang Anda tulis',
  officeAnswer: 'Jawaban panitia',
  answeredAt: (at: string) => `Panitia, ${at}`,
  replaced: (at: string) => `Jawaban ${at}, sudah diganti`,
  replacedFold: 'Jawaban sebelumnya',
  waiting: 'Belum ada jawaban.',
  next: 'Selanjutnya',
  nextOpen:
    'Panitia memeriksa keberatan ini dan menjawab secara tertulis. Jawabannya tampil di halaman ini dan dikirim ke kontak Anda.',
  nextUpheld:
    'Panitia menindaklanjuti keputusan ini. Bila hasil berubah, hasil yang baru diumumkan beserta alasannya, dan hasil lama tetap dapat dibaca.',
  nextDisqualified: (work: string) => `${work} sudah digugurkan.`,
  nextRejected: 'Hasil tidak berubah. Semua nilai terbuka dan dapat dihitung kembali oleh siapa pun.',
  again: (till: string) => `Bila ada hal baru, Anda dapat mengajukan keberatan lain sampai ${till}.`,
  seeResult: 'Periksa hasilnya',
  anotherOne: 'Ajukan keberatan lain',
  pageTitle: (number: number) => `Keberatan ${number}`,

  line: {
    open: (till: string) => `Keberatan atas hasil ini diterima sampai ${till}.`,
    before: (from: string, till: string) => `Keberatan atas hasil ini diterima mulai ${from} sampai ${till}.`,
    over: (till: string) => `Masa sanggah berakhir ${till}.`,
    zero: 'Tidak ada sanggahan.',
    counts: (all: number, parts: string) => `${all} keberatan: ${parts}.`,
    upheld: (count: number) => `${count} dikabulkan`,
    rejected: (count: number) => `${count} ditolak`,
    waiting: (count: number) => `${count} sedang diperiksa`,
  },

  problems: {
    missing: 'Isi bagian ini.',
    'too-long': 'Isian ini terlalu panjang.',
    'contact-invalid': 'Tulis alamat e-mail atau nomor HP yang benar, misalnya 0812-3456-7890.',
    'work-invalid': 'Tulis nomor karyanya saja, misalnya 17.',
    'grounds-short': `Tuliskan alasannya lebih lengkap, paling sedikit ${groundsLength.least} huruf.`,
  } as Record<string, string>,
}

const en: typeof id = {
  title: 'Object to the result',
  lead: (edition) =>
    `If you believe that something is wrong with the result of the ${edition}, say so here. Anybody may object, without an account and free of charge.`,
  openTill: (till) => `Objections are taken until ${till}.`,
  promise: [
    'Every objection gets a number and a written answer from the organisers.',
    'Only the organisers see your name and contact. Jurors and the public do not see what an objection says; only how many there are, and what was decided, is public.',
  ],
  checkFirst: 'Check all marks',
  toRules: 'Read the rules',

  notPublishedTitle: 'The result is not public yet',
  notPublished: 'Objections can be sent once the result is announced.',
  planned: (at) => `The result is planned to be announced on ${at}.`,
  plannedTill: (till) => `Objections are taken from the announcement until ${till}.`,
  willBeSet: 'The time for objections is set when the result is announced.',
  noneTitle: 'No time for objections',
  none: 'There is no time for objections to this result.',
  beforeTitle: 'The time for objections has not begun',
  before: (from, till) => `Objections are taken from ${from} until ${till}.`,
  overTitle: 'The time for objections is over',
  over: (from, till) => `Objections were taken from ${from} until ${till}.`,
  typedKept: 'What you wrote was not sent, and is still below. Copy it if you need it.',

  name: 'Your name',
  contact: 'E-mail or WhatsApp number',
  contactHelp: 'The organisers’ answer is sent here.',
  work: 'Number of the work you mean',
  workHelp: (example) => `Such as ${example}. Leave it empty if it is about the result as a whole.`,
  grounds: 'Grounds of your objection',
  groundsHelp: (least) =>
    `At least ${least} letters. Write what you believe is wrong and how you know. Web addresses are welcome.`,
  send: 'Send the objection',
  own: 'Objections you have sent',

  number: (number) => `Objection number ${number}`,
  about: (work) => `about ${work}`,
  whole: 'about the result as a whole',
  states: { open: 'Being looked into', upheld: 'Upheld', rejected: 'Rejected' },
  sentAt: (at) => `Sent ${at}`,
  newTitle: (number) => `We have received your objection. It has number ${number}.`,
  newText:
    'Keep the address of this page. Whoever holds it can read this objection, so do not share it. We send the same address to the contact you gave; by WhatsApp a clerk does so in working hours.',
  yourGrounds: 'What you wrote',
  officeAnswer: 'The organisers’ answer',
  answeredAt: (at) => `The organisers, ${at}`,
  replaced: (at) => `Answer of ${at}, since replaced`,
  replacedFold: 'Earlier answers',
  waiting: 'There is no answer yet.',
  next: 'What comes next',
  nextOpen:
    'The organisers look into this objection and answer in writing. The answer appears on this page and is sent to your contact.',
  nextUpheld:
    'The organisers act on this decision. If the result changes, the new one is published with its reason, and the old one can still be read.',
  nextDisqualified: (work) => `${work} has been disqualified.`,
  nextRejected: 'The result does not change. All marks are open, and anybody can count them again.',
  again: (till) => `If there is something new, you may send another objection until ${till}.`,
  seeResult: 'Check the result',
  anotherOne: 'Send another objection',
  pageTitle: (number) => `Objection ${number}`,

  line: {
    open: (till) => `Objections to this result are taken until ${till}.`,
    before: (from, till) => `Objections to this result are taken from ${from} until ${till}.`,
    over: (till) => `The time for objections ended on ${till}.`,
    zero: 'There were none.',
    counts: (all, parts) => (all === 1 ? `One objection: ${parts}.` : `${all} objections: ${parts}.`),
    upheld: (count) => `${count} upheld`,
    rejected: (count) => `${count} rejected`,
    waiting: (count) => `${count} being looked into`,
  },

  problems: {
    missing: 'Fill this in.',
    'too-long': 'This is too long.',
    'contact-invalid': 'Enter an e-mail address or a mobile number, such as 0812-3456-7890.',
    'work-invalid': 'Enter the number of the work alone, such as 17.',
    'grounds-short': `Say more about your grounds, at least ${groundsLength.least} letters.`,
  },
}

/** Phrases of the public pages about objections. */
export const objectionWords = { id, en }
