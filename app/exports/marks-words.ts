// Sheets of marks and their tables belong to the minutes, and are in Indonesian like them.

/** Phrases of the sheets and tables of marks. */
export const marksWords = {
  appendix: (number: string, title: string) => `Lampiran ${number}. ${title}`,
  recapTitle: 'Rekapitulasi Penilaian',
  recapOf: (round: string) => `Rekapitulasi ${round}`,
  marksOf: (round: string) => `Nilai per juri dan kriteria, ${round}`,
  part: (part: number, parts: number) => (parts > 1 ? `, bagian ${part} dari ${parts}` : ''),
  heads: {
    place: 'Tempat',
    number: 'No. karya',
    title: 'Judul',
    mean: 'Rata-rata',
    score: 'Tersesuaikan',
    total: 'Nilai',
    yes: 'Suara ya',
    fate: 'Hasil',
  },
  states: { recused: 'mundur', closed: 'ditutup', unscored: '–', partly: '–', complete: '' },
  fates: { advanced: 'maju', reserve: 'cadangan', absent: 'tidak hadir', out: '' } as Record<string, string>,
  votes: { 0: 'tidak', 50: 'mungkin', 100: 'ya' } as Record<number, string>,
  juror: (index: number) => `J${index}`,
  code: (index: number) => `K${index}`,
  legend: (entries: string) => `${entries}.`,
  entry: (code: string, name: string) => `${code} ${name}`,
  weighed: (code: string, name: string, weight: number) => `${code} ${name} (bobot ${weight})`,
  recapNote:
    'Nilai per juri adalah jumlah nilai kriteria kali bobotnya. Karya dengan tempat yang sama bernilai sama pada setiap kriteria.',
  recapLead: (works: number, jurors: number, when: string) =>
    `${works} karya, ${jurors} juri. Penilaian berakhir ${when}.`,

  sheetFoot: (edition: string, juror: string, made: string) =>
    `Lembar Nilai Juri · ${edition}\n${juror} · dicetak ${made}`,
  recapFoot: (edition: string, ranking: string, made: string) =>
    `Rekapitulasi Penilaian · ${edition}\nSidik jari peringkat ${ranking} · dicetak ${made}`,
  comments: 'Catatan untuk peserta',
  commentOn: (position: number, title: string, comment: string) => `${position}. ${title}: ${comment}`,
  sheetTitle: 'Lembar Nilai Juri',
  sheetFacts: {
    juror: 'Juri',
    title: 'Jabatan atau keahlian',
    round: 'Babak',
    sealed: 'Dikunci',
    closed: 'Ditutup',
  },
  order: 'Urutan',
  work: 'Karya',
  remark: 'Keterangan',
  sheetLead: (scored: number, all: number) =>
    scored === all
      ? `${all} karya, semuanya dinilai. Urutan adalah urutan acak juri ini; nama pembuat tidak diketahui juri.`
      : `${all} karya, ${scored} di antaranya dinilai. Urutan adalah urutan acak juri ini; nama pembuat tidak diketahui juri.`,
  reasonsKept: 'Alasan pengunduran diri tersimpan pada lembar nilai elektronik.',
  fingerprint: 'Sidik jari nilai pada saat dikunci (SHA-256)',
  signed: 'Nilai di atas adalah nilai yang saya berikan.',
  signature: 'Juri',
}
