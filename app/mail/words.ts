const id = {
  greeting: (name: string) => (name ? `Yth. ${name},` : 'Salam,'),
  close: 'Hormat kami,',
  sender: (edition: string) => `Panitia ${edition}`,
  office: 'Dinas Koperasi dan UKM, Kabupaten Penukal Abab Lematang Ilir',
  onlyInLetter: '(tautan sekali pakai, hanya tertulis dalam surat yang dikirim)',
}

const en: typeof id = {
  greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
  close: 'Yours sincerely,',
  sender: (edition) => `The organisers of the ${edition}`,
  office: 'Office for Cooperatives and Small Business, Regency of Penukal Abab Lematang Ilir',
  onlyInLetter: '(one-time link, written only in the letter as sent)',
}

/** The phrases around every letter. */
export const letterWords = { id, en }
