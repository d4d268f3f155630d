import type { Words } from '#app/words/language.ts'

const id = {
  views: 'Cara melihat',
  whole: 'Utuh',
  scale: '1:1',
  scaleName: 'Skala sebenarnya, satu banding satu',
  raport: 'Raport',

  // True scale.
  scaleOf: (size: string) => `Sebesar kainnya, ${size} cm`,
  about: 'perkiraan',
  exact: 'sesuai layar ini',
  coarse: (dots: string) => `Gambar ini ${dots} titik per cm: lebih kasar daripada layar Anda.`,
  otherShape: 'Bentuk gambar berbeda dari ukuran kain; skala menurut lebarnya.',
  calibrate: 'Sesuaikan dengan layar ini',
  calibrateText:
    'Letakkan kartu ATM atau KTP (8,56 cm) di layar. Geser sampai kotak ini selebar kartu, lalu simpan.',
  card: 'Lebar kartu di layar',
  cardHere: '8,56 cm',
  keep: 'Simpan untuk layar ini',
  forget: 'Kembali ke perkiraan',

  // The repeat.
  repeats: { straight: 'Lurus', half: 'Setengah turun', mirror: 'Cermin' },
  repeatName: 'Cara mengulang',
  size: 'Besar satu ulangan',
  repeated: (name: string, how: string) => `${name}, diulang ${how}`,
}

const en: typeof id = {
  views: 'Ways of looking',
  whole: 'Whole',
  scale: '1:1',
  scaleName: 'True scale, one to one',
  raport: 'Repeat',

  scaleOf: (size) => `As large as the cloth, ${size} cm`,
  about: 'approximate',
  exact: 'set for this screen',
  coarse: (dots) => `This picture has ${dots} dots per cm: coarser than your screen.`,
  otherShape: 'The picture’s shape differs from the stated cloth; the scale goes by its width.',
  calibrate: 'Set for this screen',
  calibrateText:
    'Lay a bank or identity card (8.56 cm) on the screen. Move the slider until this box is as wide as the card, then save.',
  card: 'Width of the card on the screen',
  cardHere: '8.56 cm',
  keep: 'Save for this screen',
  forget: 'Back to approximate',

  repeats: { straight: 'Straight', half: 'Half-drop', mirror: 'Mirrored' },
  repeatName: 'How it repeats',
  size: 'Size of one repeat',
  repeated: (name, how) => `${name}, repeated ${how}`,
}

/** Phrases of the ways of looking at a work. */
export const lensWords: Words<typeof id> = { id, en }
