const id = {
  receiptSubject: (number: string, version: number) =>
    version === 1 ? `Tanda terima karya ${number}` : `Tanda terima perubahan karya ${number}`,
  receiptOpening: (number: string, title: string, at: string, version: number) =>
    version === 1
      ? `Karya Anda "${title}" sudah kami terima pada ${at}, dengan nomor ${number}.`
      : `Perubahan karya ${number}, "${title}", sudah kami terima pada ${at}. Ini kiriman ke-${version}; kiriman inilah yang berlaku.`,
  receiptHashes:
    'Sidik jari SHA-256 setiap berkas asli. Dengan ini siapa pun dapat memeriksa bahwa berkas yang kami simpan sama dengan milik Anda.',
  receiptEdit: (last: string) => `Karya masih dapat diubah atau ditarik sampai ${last}.`,
  receiptLink: (link: string) => `Tanda terima yang dapat dicetak: ${link}`,
  withdrawnSubject: (number: string) => `Karya ${number} ditarik`,
  withdrawnText: (number: string, title: string) =>
    `Karya ${number}, "${title}", sudah ditarik atas permintaan Anda dan tidak akan dinilai.`,
  withdrawnRestore: (last: string) => `Bila Anda berubah pikiran, karya dapat diajukan lagi sampai ${last}.`,
  verdictSubject: {
    accepted: (number: string) => `Karya ${number} diterima untuk dinilai`,
    correction: (number: string) => `[Perlu tindakan] Perbaiki karya ${number}`,
    rejected: (number: string) => `Karya ${number} tidak dapat diikutkan`,
  },
  verdictText: {
    accepted: (number: string, title: string) =>
      `Karya ${number}, "${title}", memenuhi syarat dan akan dinilai dewan juri. Tidak ada yang perlu Anda lakukan.`,
    correction: (number: string, title: string) =>
      `Karya ${number}, "${title}", hampir memenuhi syarat. Mohon perbaiki hal berikut:`,
    rejected: (number: string, title: string) =>
      `Mohon maaf, karya ${number}, "${title}", tidak dapat diikutkan dalam penjurian. Alasannya:`,
  },
  correctionUntil: (last: string) => `Perbaikan kami tunggu sampai ${last}.`,
  correctionLink: (link: string) => `Buka karya Anda: ${link}`,
  closing: 'Salam hormat,\nPanitia Sayembara Batik PALI',
}

const en: typeof id = {
  receiptSubject: (number, version) =>
    version === 1 ? `Receipt for work ${number}` : `Receipt for the changed work ${number}`,
  receiptOpening: (number, title, at, version) =>
    version === 1
      ? `Your work "${title}" arrived on ${at} and has the number ${number}.`
      : `The change to work ${number}, "${title}", arrived on ${at}. It is submission ${version}, and the one that counts.`,
  receiptHashes:
    'The SHA-256 fingerprint of every original file. With it anyone can check that the file we keep is the one you have.',
  receiptEdit: (last) => `You can still change or withdraw the work until ${last}.`,
  receiptLink: (link) => `The receipt for printing: ${link}`,
  withdrawnSubject: (number) => `Work ${number} withdrawn`,
  withdrawnText: (number, title) =>
    `Work ${number}, "${title}", was withdrawn at your request and will not be judged.`,
  withdrawnRestore: (last) => `Should you change your mind, you can put it back until ${last}.`,
  verdictSubject: {
    accepted: (number) => `Work ${number} is admitted to judging`,
    correction: (number) => `[Action needed] Please correct work ${number}`,
    rejected: (number) => `Work ${number} cannot take part`,
  },
  verdictText: {
    accepted: (number, title) =>
      `Work ${number}, "${title}", meets the conditions and will be judged. There is nothing you need to do.`,
    correction: (number, title) =>
      `Work ${number}, "${title}", nearly meets the conditions. Please correct the following:`,
    rejected: (number, title) =>
      `We are sorry: work ${number}, "${title}", cannot take part in the judging. The reason:`,
  },
  correctionUntil: (last) => `We await the correction until ${last}.`,
  correctionLink: (link) => `Open your work: ${link}`,
  closing: 'With respect,\nThe organiser of the PALI Batik Competition',
}

/** Letters about one work. */
export const letterWords = { id, en }
