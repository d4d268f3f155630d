import type { Words } from '#app/words/language.ts'

const id = {
  sealTitle: 'Nilai saya',
  sealLead: 'Inilah nilai yang Anda berikan. Hanya Anda yang melihat halaman ini.',
  sealNotYet: (left: number) =>
    left === 1 ? 'Satu karya belum selesai dinilai.' : `${left} karya belum selesai dinilai.`,
  sealNotYetText:
    'Nilai dapat dikunci setelah setiap karya lengkap nilainya, atau Anda mengundurkan diri darinya.',
  sealReady: 'Semua karya sudah selesai.',
  sealReadyText: 'Sesudah dikunci, nilai tidak dapat diubah lagi oleh siapa pun.',
  seal: 'Kunci nilai saya',
  takeSheet: 'Unduh lembar nilai (PDF)',
  workHead: 'Karya',
  totalHead: 'Jumlah',
  recusedShort: 'mundur',
  closedShort: 'ditutup',

  // The spread.
  spread: 'Sebaran nilai Anda',
  spreadLead: 'Hanya nilai Anda sendiri. Nilai juri lain tidak pernah tampak di sini.',
  spreadFew: 'Sebaran muncul setelah ada nilai.',
  spreadText: (name: string, count: number, low: string, high: string, mean: string) =>
    `${name}: ${count} nilai, dari ${low} sampai ${high}, rata-rata ${mean}.`,
  spreadShort: (count: number, low: string, high: string, mean: string) =>
    `${count} nilai, ${low} sampai ${high}, rata-rata ${mean}`,
  spreadTable: 'Sebaran dalam angka',
  range: 'Rentang',
}

const en: typeof id = {
  sealTitle: 'My marks',
  sealLead: 'These are the marks you gave. Only you see this page.',
  sealNotYet: (left) => (left === 1 ? 'One work is not finished.' : `${left} works are not finished.`),
  sealNotYetText: 'You can seal once every work has all its marks, or you have recused yourself from it.',
  sealReady: 'Every work is done.',
  sealReadyText: 'Once sealed, nobody can change your marks.',
  seal: 'Seal my marks',
  takeSheet: 'Download the sheet of marks (PDF)',
  workHead: 'Work',
  totalHead: 'Total',
  recusedShort: 'recused',
  closedShort: 'closed',

  spread: 'The spread of your marks',
  spreadLead: 'Your own marks only. What other jurors gave never shows here.',
  spreadFew: 'The spread appears once there are marks.',
  spreadText: (name, count, low, high, mean) =>
    `${name}: ${count} marks, from ${low} to ${high}, mean ${mean}.`,
  spreadShort: (count, low, high, mean) => `${count} marks, ${low} to ${high}, mean ${mean}`,
  spreadTable: 'The spread in figures',
  range: 'Range',
}

/** Phrases of a juror's own marks and the seal. */
export const sealWords: Words<typeof id> = { id, en }
