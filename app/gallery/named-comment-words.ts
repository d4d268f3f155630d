const id = {
  title: (count: number) =>
    count === 1
      ? 'Satu komentar juri tampaknya menyebut nama'
      : `${count} komentar juri tampaknya menyebut nama`,
  shown:
    'Menurut aturan, peserta membaca komentar untuk karyanya sesudah pengumuman. Baca dahulu komentar ini. Nama juri, nomor telepon, dan alamat di dalamnya disamarkan sendiri; nama lain tidak.',
  hidden: 'Menurut aturan, peserta tidak membaca komentar juri. Komentar ini hanya untuk panitia.',
  tie: 'Bila juri ternyata mengenal pembuatnya, catat hubungan itu: nilai dan komentarnya untuk karya itu ditarik.',
  found: 'Yang tampaknya nama atau kontak:',
  toTies: 'Catat hubungan juri',
}

const en: typeof id = {
  title: (count) =>
    count === 1
      ? 'One juror’s comment seems to carry a name'
      : `${count} jurors’ comments seem to carry a name`,
  shown:
    'By the rules, entrants read the comments on their work after publication. Read these first. Names of jurors, telephone numbers and addresses in them are blacked out by themselves; other names are not.',
  hidden: 'By the rules, entrants do not read the jurors’ comments. These are for the office alone.',
  tie: 'If a juror turns out to know the maker, record that tie: the marks and the comment on that work are withdrawn.',
  found: 'What looks like a name or a contact:',
  toTies: 'Record a juror’s tie',
}

/** Comments that the office should read before entrants do. */
export const namedCommentWords = { id, en }
