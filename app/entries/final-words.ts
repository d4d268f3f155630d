import type { Words } from '#app/words/language.ts'

const id = {
  title: (final: string, work: string) => `${final}: ${work}`,
  page: 'Final',
  finalist: 'Karya ini maju ke final.',
  reserve: 'Karya ini cadangan untuk final. Bila seorang finalis tidak hadir, kami memberi tahu Anda.',
  when: 'Waktu',
  where: 'Tempat',
  asks: 'Yang diminta',
  later: 'Diberitahukan kemudian',
  material: 'Bahan tambahan untuk juri',
  materialLead:
    'Boleh kosong. Tulis yang membantu juri memahami karya ini di final. Jangan menyebut nama, nomor telepon, atau alamat: juri menilai tanpa mengetahui pembuatnya, dan yang menunjukkan pembuat ditutup.',
  text: 'Catatan untuk juri',
  textHelp: (most: string) => `Paling banyak ${most} huruf. Dapat diubah sampai final dibuka bagi juri.`,
  send: 'Simpan catatan',
  sent: (when: string) => `Tersimpan ${when}.`,
  closed: 'Final sudah dibuka, jadi catatan ini tidak dapat diubah lagi.',
  nothing: 'Tidak ada catatan yang dikirim.',
  tooLong: 'Catatan ini terlalu panjang.',
  back: 'Karya saya',
  row: {
    finalist: 'Karya ini maju ke final.',
    reserve: 'Karya ini cadangan untuk final.',
    link: 'Tentang final',
  },
}

const en: typeof id = {
  title: (final, work) => `${final}: ${work}`,
  page: 'Final',
  finalist: 'This work goes on to the final.',
  reserve: 'This work is a reserve for the final. Should a finalist be absent, we will tell you.',
  when: 'Time',
  where: 'Place',
  asks: 'What is asked',
  later: 'Will be told later',
  material: 'Further material for the jurors',
  materialLead:
    'May stay empty. Write what helps the jurors understand this work in the final. Give no names, telephone numbers or addresses: jurors do not know the makers, and what would tell is blacked out.',
  text: 'Note to the jurors',
  textHelp: (most) =>
    `At most ${most} characters. It can be changed until the final is opened to the jurors.`,
  send: 'Save the note',
  sent: (when) => `Saved ${when}.`,
  closed: 'The final has been opened, so this note can no longer be changed.',
  nothing: 'No note was sent.',
  tooLong: 'This note is too long.',
  back: 'My works',
  row: {
    finalist: 'This work goes on to the final.',
    reserve: 'This work is a reserve for the final.',
    link: 'About the final',
  },
}

/** Phrases of a finalist's page of the final. */
export const finalWords: Words<typeof id> = { id, en }
