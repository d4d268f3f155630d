const id = {
  title: 'Hadiah dan hasil bagi peserta',
  lead: 'Tertulis pada halaman Aturan. Terkunci sejak penjurian dibuka.',
  locked: 'Terkunci sejak penjurian dibuka: peserta mengirim karya di bawah aturan ini.',
  onePrize: 'Satu orang satu hadiah',
  onePrizeHelp:
    'Bila dua karya dari orang yang sama menang, hanya hadiah tertinggi yang diberikan; hadiah lainnya turun kepada karya berikutnya.',
  entrantsSee: 'Yang dilihat peserta tentang karyanya sendiri sesudah pengumuman',
  sees: {
    nothing: 'Hanya apakah karyanya menang',
    outcome: 'Nilai akhir dan tempatnya',
    comments: 'Nilai akhir, tempatnya, dan komentar juri untuknya',
  },
  seesHelp: 'Komentar tampil tanpa nama juri.',

  windowTitle: 'Masa sanggah',
  windowLead:
    'Selama masa ini siapa pun dapat mengajukan keberatan atas hasil. Semua waktu dalam WIB. Boleh ditetapkan saat pengumuman.',
  from: 'Mulai (WIB)',
  fromHelp: 'Kosong: mulai saat hasil diumumkan.',
  till: 'Menit terakhir (WIB)',
  tillHelp: '23.59 berarti keberatan diterima sampai 23.59.59.',
  tillEmpty: 'Kosong: ditetapkan saat pengumuman.',
  propose: (till: string) => `Pakai usulan: sampai ${till}`,
  proposeHelp:
    'Tiga hari kerja penuh sesudah hari pengumuman, atau sesudah hari ini bila itu sudah lewat. Hari libur nasional tidak ikut dihitung.',
  onlyLonger: 'Hasil sudah diumumkan, jadi masa sanggah hanya dapat diperpanjang.',
  notSet: 'Hasil sudah diumumkan dan masa sanggah belum ditetapkan: keberatan belum dapat dikirim.',
  neverOpens:
    'Masa sanggah ini berakhir sebelum hasil diumumkan, jadi tidak pernah dibuka. Perpanjang bila keberatan mau diterima.',
  problems: {
    choose: 'Pilih salah satu.',
    'date-invalid': 'Tulis tanggal dan jam yang lengkap.',
  } as Record<string, string>,
}

const en: typeof id = {
  title: 'Prizes, and results for entrants',
  lead: 'Stands in the rules. Locked once judging begins.',
  locked: 'Locked since judging began: works were sent under these rules.',
  onePrize: 'One person, one prize',
  onePrizeHelp:
    'If two works by one person win, only the higher prize is given; the other goes down to the next work.',
  entrantsSee: 'What entrants see of their own work once the result is public',
  sees: {
    nothing: 'Only whether it has won',
    outcome: 'Its final score and its place',
    comments: 'Its final score, its place, and the jurors’ comments for them',
  },
  seesHelp: 'Comments are shown without the jurors’ names.',

  windowTitle: 'Time for objections',
  windowLead:
    'During this time anybody may object to the result. All times are WIB (UTC+7). It may also be set when the result is published.',
  from: 'From (WIB)',
  fromHelp: 'Empty: from the moment the result is published.',
  till: 'Last minute (WIB)',
  tillHelp: '23:59 takes objections until 23:59:59.',
  tillEmpty: 'Empty: to be set at publication.',
  propose: (till) => `Use the proposal: until ${till}`,
  proposeHelp:
    'Three whole working days after the day of publication, or after today if that has passed. Public holidays are not counted out.',
  onlyLonger: 'The result is public, so the time for objections can only be extended.',
  notSet: 'The result is public and no time for objections has been set: none can be sent yet.',
  neverOpens:
    'This time ends before the result was published, so it never opens. Extend it if objections are to be taken.',
  problems: {
    choose: 'Choose one.',
    'date-invalid': 'Enter a whole date and time.',
  },
}

/** Phrases of the edition form's parts about results and objections. */
export const resultRulesWords = { id, en }
