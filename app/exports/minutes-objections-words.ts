// Indonesian alone, as the minutes are.

/** Phrases of the minutes about objections. */
export const objectionMinutesWords = {
  title: 'Masa sanggah',
  planned: (till: string) => `Masa sanggah berlangsung sejak pengumuman sampai ${till}.`,
  toBeSet: 'Masa sanggah ditetapkan saat pengumuman.',
  notSet: 'Untuk hasil ini tidak ditetapkan masa sanggah.',
  runs: (from: string, till: string) => `Masa sanggah berlangsung sejak ${from} dan berakhir ${till}.`,
  ran: (from: string, till: string) => `Masa sanggah berlangsung sejak ${from} sampai ${till}.`,
  noneYet: 'Sampai dokumen ini dicetak belum ada sanggahan.',
  soFar: (count: number) => `Sampai dokumen ini dicetak diajukan ${count} sanggahan.`,
  none: 'Tidak ada sanggahan.',
  came: (count: number) => `Diajukan ${count} sanggahan.`,
  heads: {
    number: 'No.',
    about: 'Tentang',
    raised: 'Diajukan',
    outcome: 'Keputusan',
    answered: 'Tanggal keputusan',
  },
  whole: 'Hasil seluruhnya',
  outcomes: { open: 'Belum diputuskan', upheld: 'Dikabulkan', rejected: 'Ditolak' } as Record<string, string>,
  unnamed:
    'Nama pengaju dan alasannya tidak dimuat di sini; keduanya tersimpan pada panitia, yang memutuskan secara tertulis.',
}
