import type { Kind } from './relief.ts'
import type { Standing } from './sources.ts'

const id = {
  title: 'Ragam hias Candi Bumi Ayu',
  lead: 'Inilah rujukan untuk berkarya: ragam hias yang disebut dalam literatur, dengan yang diketahui dan yang belum. Dua belas di antaranya kami gambar.',
  caption: 'Gambar interpretatif, bukan dokumentasi arkeologi.',
  kinds: {
    flora: 'Tumbuhan dan bunga',
    fauna: 'Binatang',
    guardian: 'Penjaga',
    figure: 'Tokoh',
    architecture: 'Bagian bangunan',
  } satisfies Record<Kind, string>,
  undrawn: 'Belum digambar',
  undrawnText: 'Ragam hias ini belum kami gambar. Anda tetap boleh memilihnya sebagai sumber karya.',
  all: 'Semua ragam hias',
  before: 'Sebelumnya',
  after: 'Berikutnya',
  where: 'Tempatnya di Bumi Ayu',
  temples: (numbers: number[]) => `Candi ${numbers.join(', ')}`,
  unsettled: 'Candi asal belum pasti',
  known: 'Yang diketahui',
  meaning: 'Maknanya menurut literatur',
  doubt: 'Yang belum pasti',
  sources: 'Sumber',
  standings: { scholarly: 'lembaga atau jurnal', press: 'pers', other: 'lain-lain' } satisfies Record<
    Standing,
    string
  >,
  repeat: 'Sebagai raport',
  repeatText: 'Satu gambar diulang lurus ke kanan dan ke bawah, tepi bertemu tepi.',
  works: 'Karya yang bersumber dari sini',
  site: 'Candinya',
  glossary: 'Kamus kecil',
  batikTerms: 'Istilah batik',
  templeTerms: 'Istilah candi',
}

const en: typeof id = {
  title: 'The ornament of Candi Bumi Ayu',
  lead: 'A reference to work from: the ornaments named in the literature, with what is known and what is not. Twelve of them we have drawn.',
  caption: 'Interpretive drawing, not an archaeological record.',
  kinds: {
    flora: 'Plants and flowers',
    fauna: 'Animals',
    guardian: 'Guardians',
    figure: 'Figures',
    architecture: 'Parts of the building',
  },
  undrawn: 'Not yet drawn',
  undrawnText: 'We have not drawn this ornament yet. You may still choose it as the source of a work.',
  all: 'All ornaments',
  before: 'Previous',
  after: 'Next',
  where: 'Where it is at Bumi Ayu',
  temples: (numbers) => `Candi ${numbers.join(', ')}`,
  unsettled: 'Temple of origin not settled',
  known: 'What is known',
  meaning: 'Its meaning in the literature',
  doubt: 'What is uncertain',
  sources: 'Sources',
  standings: { scholarly: 'office or journal', press: 'press', other: 'other' },
  repeat: 'As a repeat',
  repeatText: 'One drawing set straight across and down, edge to edge.',
  works: 'Works that drew on it',
  site: 'The temple',
  glossary: 'A small glossary',
  batikTerms: 'Words of batik',
  templeTerms: 'Words of the temple',
}

export const reliefWords = { id, en }
