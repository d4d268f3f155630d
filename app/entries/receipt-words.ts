const id = {
  title: (number: string) => `Tanda terima ${number}`,
  heading: 'Tanda terima karya',
  sent: 'Karya sudah kami terima',
  sentText: (mail: string | null) =>
    mail
      ? `Tanda terima ini juga kami kirim ke ${mail}. Cetak atau simpan bila perlu.`
      : 'Cetak atau simpan halaman ini bila perlu.',
  next: 'Panitia memeriksa kelengkapannya. Kabarnya tampak pada halaman Karya saya.',
  number: 'Nomor karya',
  work: 'Judul',
  at: 'Diterima',
  version: 'Kiriman',
  versionText: (version: number, of: number) =>
    of === version ? `ke-${version}, berlaku` : `ke-${version} dari ${of}`,
  replaced: 'Kiriman ini sudah digantikan oleh kiriman yang lebih baru.',
  withdrawn: 'Karya ini sudah ditarik dan tidak akan dinilai.',
  files: 'Berkas asli',
  filesText:
    'Sidik jari SHA-256 membuktikan bahwa berkas yang disimpan panitia sama, bita demi bita, dengan berkas Anda.',
  bytes: 'Bita',
  sha256: 'SHA-256',
  whole: 'Sidik jari kiriman (isi dan gambar)',
  change: (last: string) => `Karya dapat diubah atau ditarik sampai ${last}.`,
  print: 'Untuk mencetak, gunakan menu cetak peramban Anda.',
  mine: 'Ke karya saya',
  open: 'Buka karya',
}

const en: typeof id = {
  title: (number) => `Receipt ${number}`,
  heading: 'Receipt for a work',
  sent: 'Your work has arrived',
  sentText: (mail) =>
    mail
      ? `This receipt is also on its way to ${mail}. Print or keep it if you like.`
      : 'Print or keep this page if you like.',
  next: 'The organiser is checking the work. You will see the outcome on the page My works.',
  number: 'Number',
  work: 'Title',
  at: 'Received',
  version: 'Submission',
  versionText: (version, of) =>
    of === version ? `no. ${version}, the one that counts` : `no. ${version} of ${of}`,
  replaced: 'This submission has been replaced by a later one.',
  withdrawn: 'This work was withdrawn and will not be judged.',
  files: 'Original files',
  filesText:
    'The SHA-256 fingerprint proves that the file the organiser keeps is the same, byte for byte, as yours.',
  bytes: 'Bytes',
  sha256: 'SHA-256',
  whole: 'Fingerprint of the submission (content and pictures)',
  change: (last) => `The work can be changed or withdrawn until ${last}.`,
  print: 'To print it, use the print command of your browser.',
  mine: 'To my works',
  open: 'Open the work',
}

/** The receipt. */
export const receiptWords = { id, en }
