import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Hasil berubah sejak diumumkan',
  lead: 'Nilai para juri tidak berubah. Yang berubah adalah penerima hadiah, seperti di bawah ini. Hasil yang sudah diumumkan tetap berlaku bagi umum sampai Anda mengumumkan koreksinya.',
  prize: 'Hadiah',
  before: 'Sebelumnya',
  after: 'Sesudah koreksi',
  nobody: 'tidak diberikan',
  same: 'tetap',
  disqualified: (work: string, reason: string) => `${work} digugurkan: ${reason}`,
  reinstated: (work: string) => `${work} tidak lagi digugurkan.`,
  onePrize: (work: string, better: string) =>
    `${work} dilewati: pembuatnya sudah menerima hadiah yang lebih tinggi dengan ${better}.`,
  tiesOpen: 'Karya dengan nilai sama kini menyangkut hadiah. Dewan juri perlu memutuskan urutannya dahulu.',
  toResult: 'Ke hasil',
  reason: 'Alasan koreksi',
  reasonHelp:
    'Alasan ini terbuka bagi umum, di galeri, pada pemeriksaan hasil, dan dalam berita acara, serta dikirim kepada peserta yang hasilnya berubah.',
  wordsLead: (work: string, prize: string) => `Kata dewan juri untuk ${work}, ${prize}`,
  happens: (version: number) =>
    `Versi ${version} menjadi yang tampil. Versi sebelumnya tetap dapat dibaca dan dihitung ulang oleh siapa pun. Peserta yang hasilnya berubah menerima surat.`,
  publish: (version: number) => `Umumkan koreksi (versi ${version})`,
  toCorrect: 'Koreksi hasil',
  toCorrectHelp: 'Ada karya yang harus digugurkan sesudah penilaian?',
  passedOver: 'Dilewati',

  // For the public.
  versions: 'Versi hasil',
  version: (version: number, when: string) => `Versi ${version}, diumumkan ${when}`,
  onShow: 'yang berlaku',
  corrected: (when: string) => `Hasil ini dikoreksi pada ${when}.`,
  earlier: (version: number) => `Lihat versi ${version}`,
  old: (version: number, when: string) =>
    `Ini versi ${version} dari hasil, yang sudah dikoreksi pada ${when}.`,
  newest: 'Lihat hasil yang berlaku',
  check: 'Apa yang berubah',
}

const en: typeof id = {
  title: 'The result has changed since its publication',
  lead: 'The jurors’ marks have not changed. What changes is who receives the prizes, as below. To the public the published result holds until you publish the correction.',
  prize: 'Prize',
  before: 'Before',
  after: 'After the correction',
  nobody: 'not awarded',
  same: 'the same',
  disqualified: (work, reason) => `${work} was disqualified: ${reason}`,
  reinstated: (work) => `${work} is no longer disqualified.`,
  onePrize: (work, better) => `${work} is passed over: its maker has a higher prize already, with ${better}.`,
  tiesOpen: 'Works with equal scores matter to a prize now. The jury has to decide their order first.',
  toResult: 'To the result',
  reason: 'Reason for the correction',
  reasonHelp:
    'This reason is public, in the gallery, on the check of the result and in the minutes, and is sent to the entrants whose outcome changes.',
  wordsLead: (work, prize) => `The jury’s words on ${work}, ${prize}`,
  happens: (version) =>
    `Version ${version} becomes the one on show. Anybody can still read the earlier one and count it again. Entrants whose outcome changes receive a letter.`,
  publish: (version) => `Publish the correction (version ${version})`,
  toCorrect: 'Correct the result',
  toCorrectHelp: 'Does a work have to be disqualified after the judging?',
  passedOver: 'Passed over',

  versions: 'Versions of the result',
  version: (version, when) => `Version ${version}, published on ${when}`,
  onShow: 'the one that holds',
  corrected: (when) => `This result was corrected on ${when}.`,
  earlier: (version) => `See version ${version}`,
  old: (version, when) => `This is version ${version} of the result, which was corrected on ${when}.`,
  newest: 'See the result that holds',
  check: 'What changed',
}

/** Phrases about corrections of a published result. */
export const correctionWords: Words<typeof id> = { id, en }
