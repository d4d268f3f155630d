const id = {
  subject: (edition: string) => `Hasil ${edition}`,
  wonSubject: (prize: string, edition: string) => `Selamat, karya Anda meraih ${prize} · ${edition}`,
  announced: (edition: string) => `Hasil ${edition} sudah diumumkan.`,
  won: (number: string, title: string, prize: string, amount: string) =>
    `Karya ${number}, “${title}”, meraih ${prize} dengan hadiah ${amount}. Selamat. Panitia akan menghubungi Anda tentang penyerahan hadiah.`,
  notWon: (number: string, title: string) =>
    `Karya ${number}, “${title}”, belum terpilih sebagai pemenang. Dewan juri telah menilainya tanpa mengetahui nama Anda. Terima kasih telah berkarya; karya Anda ikut dipajang di galeri.`,
  notWonWithheld: (number: string, title: string) =>
    `Karya ${number}, “${title}”, belum terpilih sebagai pemenang. Dewan juri telah menilainya tanpa mengetahui nama Anda. Terima kasih telah berkarya.`,
  disqualified: (number: string, title: string, reason: string) =>
    `Karya ${number}, “${title}”, digugurkan dan tidak mendapat tempat. Alasannya: ${reason}`,
  nothing: 'Terima kasih telah ikut serta. Semua karya yang dinilai dapat dilihat di galeri.',
  objections: (till: string, address: string) =>
    `Bila menurut Anda ada yang keliru, keberatan dapat diajukan sampai ${till} di ${address}`,
  seeWork: 'Lihat karya Anda',
  seeGallery: 'Lihat galeri',
}

const en: typeof id = {
  subject: (edition) => `Results of the ${edition}`,
  wonSubject: (prize, edition) => `Congratulations: your work has won ${prize} · ${edition}`,
  announced: (edition) => `The results of the ${edition} have been announced.`,
  won: (number, title, prize, amount) =>
    `Work ${number}, “${title}”, has won ${prize}, worth ${amount}. Congratulations. The organiser will write to you about receiving the prize.`,
  notWon: (number, title) =>
    `Work ${number}, “${title}”, is not among the winners this time. The jury judged it without knowing your name. Thank you for making it; it hangs in the gallery with the others.`,
  notWonWithheld: (number, title) =>
    `Work ${number}, “${title}”, is not among the winners this time. The jury judged it without knowing your name. Thank you for making it.`,
  disqualified: (number, title, reason) =>
    `Work ${number}, “${title}”, was disqualified and has no place. The reason: ${reason}`,
  nothing: 'Thank you for taking part. Every work that was judged can be seen in the gallery.',
  objections: (till, address) =>
    `If you believe that something is wrong, you may object until ${till} at ${address}`,
  seeWork: 'See your work',
  seeGallery: 'See the gallery',
}

/** The letter about the result. */
export const resultLetterWords = { id, en }
