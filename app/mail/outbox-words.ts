const id = {
  title: 'Surat',
  lead: 'Semua surat yang dikirim sayembara, dengan teks dan nasibnya.',
  heaps: { waiting: 'Perlu diserahkan', failed: 'Gagal', all: 'Semua' },
  none: {
    waiting: 'Tidak ada surat WhatsApp yang menunggu.',
    failed: 'Tidak ada surat yang gagal.',
    all: 'Belum ada surat.',
  },
  waitingLead:
    'Untuk orang tanpa e-mail. Buka WhatsApp dengan teks yang sudah siap, kirim, lalu tandai di sini.',
  to: (name: string, address: string) => (name ? `${name}, ${address}` : address),
  states: {
    queued: { mail: 'menunggu dikirim', whatsapp: 'menunggu diserahkan' },
    sent: { mail: 'terkirim', whatsapp: 'terkirim' },
    handed: { mail: 'sudah diserahkan', whatsapp: 'sudah diserahkan' },
    failed: { mail: 'gagal terkirim', whatsapp: 'gagal' },
  } as Record<string, Record<string, string>>,
  open: 'Buka WhatsApp',
  openFor: (name: string) => `Buka WhatsApp untuk ${name}`,
  handed: 'Sudah diserahkan',
  again: 'Coba kirim lagi',
  tried: (attempts: number) => `sudah dicoba ${attempts} kali`,
  text: 'Lihat teksnya',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',
}

const en: typeof id = {
  title: 'Letters',
  lead: 'Every letter the competition sends, with its text and what became of it.',
  heaps: { waiting: 'To hand over', failed: 'Failed', all: 'All' },
  none: {
    waiting: 'No WhatsApp letters are waiting.',
    failed: 'No letter has failed.',
    all: 'No letters yet.',
  },
  waitingLead: 'For people without e-mail. Open WhatsApp with the text ready, send it, then mark it here.',
  to: (name, address) => (name ? `${name}, ${address}` : address),
  states: {
    queued: { mail: 'waiting to be sent', whatsapp: 'waiting to be handed over' },
    sent: { mail: 'sent', whatsapp: 'sent' },
    handed: { mail: 'handed over', whatsapp: 'handed over' },
    failed: { mail: 'could not be sent', whatsapp: 'failed' },
  },
  open: 'Open WhatsApp',
  openFor: (name) => `Open WhatsApp for ${name}`,
  handed: 'Mark as handed over',
  again: 'Try again',
  tried: (attempts) => `tried ${attempts} times`,
  text: 'See the text',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
}

/** Phrases of the office's outbox. */
export const outboxWords = { id, en }
