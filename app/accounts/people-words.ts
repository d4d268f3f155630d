const id = {
  title: 'Orang',
  lead: 'Siapa yang dapat masuk, dan siapa yang menunggu bantuan Anda.',

  linkTitle: (name: string) => `Tautan untuk ${name}`,
  linkOnce: 'Hanya ditampilkan satu kali ini. Tautan ini seperti kunci: kirimkan langsung kepada orangnya.',
  linkCopy: 'Ketuk alamat untuk memilih semuanya, lalu salin.',
  linkSend: 'Kirim lewat WhatsApp',
  linkSendTo: (number: string) => `Kirim lewat WhatsApp ke ${number}`,
  linkText: 'Lihat teksnya',

  askedTitle: 'Meminta kata sandi baru',
  askedLead: 'Permintaan yang tidak dapat dijawab lewat e-mail. Pastikan nomornya benar sebelum mengirim.',
  askedNone: 'Tidak ada permintaan.',
  askedAt: (at: string) => `meminta ${at}`,
  askedMake: 'Buat tautan',
  askedMakeFor: (name: string) => `Buat tautan untuk ${name}`,

  inviteTitle: 'Undang ke kantor',
  inviteLead: 'Juri diundang dari halaman Juri, supaya langsung mendapat kursinya.',
  inviteWho: 'Nama orang yang diundang',
  inviteRole: 'Sebagai',
  roleHelp: {
    organiser: 'mengatur semuanya dan mengumumkan hasil',
    helper: 'memeriksa dan mencetak, tanpa melihat nilai',
  },
  inviteMake: 'Buat tautan undangan',
  invitedTitle: 'Undangan yang belum dipakai',
  invitedUntil: (until: string) => `berlaku sampai ${until}`,
  invitedByMachine: 'dari komputer server',
  revoke: 'Batalkan',
  revokeFor: (name: string) => `Batalkan undangan untuk ${name}`,

  staffTitle: 'Panitia, petugas, juri',
  since: (at: string) => `sejak ${at}`,
  close: 'Cabut akses',
  closeFor: (name: string) => `Cabut akses ${name}`,

  entrantsTitle: 'Peserta',
  entrantsLead: (total: number) => `${total} peserta dengan akun.`,
  search: 'Cari nama, alamat, nomor, atau tempat',
  searchDo: 'Cari',
  found: (total: number) => `${total} peserta ditemukan.`,
  none: 'Belum ada peserta.',
  columns: { name: 'Nama dan cara masuk', place: 'Tempat', works: 'Karya', since: 'Daftar' },
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  newer: 'Lebih baru',
  older: 'Lebih lama',

  saved: {
    revoked: 'Undangan sudah dibatalkan.',
    closed: 'Akses sudah dicabut, dan semua perangkatnya dikeluarkan.',
  } as Record<string, string>,
  problems: {
    missing: 'Tuliskan nama orang yang diundang.',
    'too-long': 'Nama ini terlalu panjang.',
  } as Record<string, string>,
}

const en: typeof id = {
  title: 'People',
  lead: 'Who can sign in, and who waits for your help.',

  linkTitle: (name) => `A link for ${name}`,
  linkOnce: 'It is shown only this once. The link is like a key: send it straight to the person.',
  linkCopy: 'Tap the address to select all of it, then copy.',
  linkSend: 'Send by WhatsApp',
  linkSendTo: (number) => `Send by WhatsApp to ${number}`,
  linkText: 'See the text',

  askedTitle: 'Asked for a new password',
  askedLead: 'Requests that e-mail cannot answer. Be sure that the number is right before you send.',
  askedNone: 'No requests.',
  askedAt: (at) => `asked ${at}`,
  askedMake: 'Make a link',
  askedMakeFor: (name) => `Make a link for ${name}`,

  inviteTitle: 'Invite to the office',
  inviteLead: 'Jurors are invited on the jury page, so that they get their seat at once.',
  inviteWho: 'Name of the person invited',
  inviteRole: 'As',
  roleHelp: {
    organiser: 'arranges everything and publishes the result',
    helper: 'checks and prints, without seeing marks',
  },
  inviteMake: 'Make an invitation link',
  invitedTitle: 'Invitations not used yet',
  invitedUntil: (until) => `works until ${until}`,
  invitedByMachine: 'from the server itself',
  revoke: 'Revoke',
  revokeFor: (name) => `Revoke the invitation for ${name}`,

  staffTitle: 'Organisers, helpers, jurors',
  since: (at) => `since ${at}`,
  close: 'Withdraw access',
  closeFor: (name) => `Withdraw the access of ${name}`,

  entrantsTitle: 'Entrants',
  entrantsLead: (total) => `Entrants with an account: ${total}.`,
  search: 'Search by name, address, number or place',
  searchDo: 'Search',
  found: (total) => `Entrants found: ${total}.`,
  none: 'No entrants yet.',
  columns: { name: 'Name and sign-in', place: 'Place', works: 'Works', since: 'Signed up' },
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',

  saved: {
    revoked: 'The invitation is revoked.',
    closed: 'Access is withdrawn, and every device was signed out.',
  },
  problems: { missing: 'Enter the name of the person invited.', 'too-long': 'This name is too long.' },
}

/** Phrases of the office's page of people and of links that are handed over. */
export const peopleWords = { id, en }
