const id = {
  menu: 'Meja panitia',
  home: 'Ringkasan',
  edition: 'Sayembara',
  panel: 'Juri',
  checks: 'Verifikasi',
  likeness: 'Kemiripan',
  references: 'Acuan',
  conflicts: 'Kepentingan',
  judging: 'Penjurian',
  result: 'Hasil',
  publish: 'Pengumuman',
  objections: 'Keberatan',
  people: 'Orang',
  letters: 'Surat',
}

const en: typeof id = {
  menu: "Organiser's desk",
  home: 'Overview',
  edition: 'Competition',
  panel: 'Jury',
  checks: 'Checks',
  likeness: 'Likeness',
  references: 'References',
  conflicts: 'Interests',
  judging: 'Judging',
  result: 'Result',
  publish: 'Publication',
  objections: 'Objections',
  people: 'People',
  letters: 'Letters',
}

/** Names of the office's pages. */
export const officePages = { id, en }
