import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Nilai panel',
  lead: 'Jumlah nilai setiap juri untuk karya yang Anda nilai. Juri disebut dengan huruf, dan karya dengan nomor Anda sendiri. Halaman ini hanya untuk dibaca.',
  work: 'Karya',
  juror: (letter: string) => `Juri ${letter}`,
  own: 'Anda',
  none: 'tidak dihitung',
  link: 'Baca nilai seluruh panel',
  back: 'Kembali ke meja juri',
}

const en: typeof id = {
  title: 'Marks of the panel',
  lead: 'Each juror’s total for the works that you scored. Jurors go by letters, and works by your own numbers. This page is only for reading.',
  work: 'Work',
  juror: (letter) => `Juror ${letter}`,
  own: 'you',
  none: 'does not count',
  link: 'Read the marks of the whole panel',
  back: 'Back to your desk',
}

/** Phrases of the page on which a juror reads the panel's marks once all is over. */
export const panelSeesWords: Words<typeof id> = { id, en }
