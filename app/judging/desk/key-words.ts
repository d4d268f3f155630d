import type { Words } from '#app/words/language.ts'

type Keys = [keys: string, does: string][]

const id = {
  keys: 'Tombol',
  title: 'Tombol papan ketik',
  close: 'Tutup',
  letters: 'Pakai tombol huruf dan angka',
  lettersHelp: 'Matikan bila Anda memakai perintah suara atau pembaca layar. Tombol panah tetap berlaku.',
  desk: [
    ['L', 'Lihat semua karya'],
    ['B', 'Bandingkan karya yang disematkan'],
    ['?', 'Daftar ini'],
    ['Esc', 'Tutup daftar ini'],
  ] as Keys,
  sheet: [
    ['← →', 'Karya sebelumnya dan berikutnya, di luar isian'],
    ['Page Up, Page Down', 'Karya sebelumnya dan berikutnya, juga dari isian nilai'],
    ['Tab', 'Isian atau tombol berikutnya'],
    ['↑ ↓', 'Naik atau turun satu angka di isian nilai'],
    ['U', 'Karya utuh'],
    ['S', 'Skala sebenarnya, 1:1'],
    ['R', 'Raport'],
    ['D', 'Gambar berikutnya dari karya ini'],
    ['P', 'Sematkan, atau lepas sematan'],
    ['B', 'Bandingkan karya yang disematkan'],
    ['+ −', 'Lebih dekat dan lebih jauh, di dalam gambar yang diperbesar'],
    ['?', 'Daftar ini'],
    ['Esc', 'Tutup daftar ini, atau gambar yang diperbesar'],
  ] as Keys,
  look: [
    ['← →', 'Karya sebelumnya dan berikutnya'],
    ['Home, End', 'Karya pertama dan terakhir'],
    ['P', 'Sematkan, atau lepas sematan'],
    ['N', 'Nilai karya ini'],
    ['?', 'Daftar ini'],
    ['Esc', 'Kembali ke semua karya'],
  ] as Keys,
  compare: [
    ['1 2 3 4', 'Nilai karya yang itu'],
    ['+ −', 'Semua lebih dekat, semua lebih jauh'],
    ['0', 'Semua utuh'],
    ['← → ↑ ↓', 'Geser, di dalam gambar'],
    ['Page Up, Page Down', 'Karya sebelumnya dan berikutnya di antara yang disematkan'],
    ['Tab', 'Isian atau tombol berikutnya'],
    ['?', 'Daftar ini'],
    ['Esc', 'Tutup daftar ini'],
  ] as Keys,
}

const en: typeof id = {
  keys: 'Keys',
  title: 'Keyboard',
  close: 'Close',
  letters: 'Use letter and number keys',
  lettersHelp: 'Turn this off if you use voice commands or a screen reader. Arrow keys still work.',
  desk: [
    ['L', 'Look through all works'],
    ['B', 'Compare the pinned works'],
    ['?', 'This list'],
    ['Esc', 'Close this list'],
  ],
  sheet: [
    ['← →', 'Previous and next work, outside the fields'],
    ['Page Up, Page Down', 'Previous and next work, from a mark’s field too'],
    ['Tab', 'Next field or button'],
    ['↑ ↓', 'One point up or down in a mark’s field'],
    ['U', 'The whole work'],
    ['S', 'True scale, 1:1'],
    ['R', 'The repeat'],
    ['D', 'Next picture of this work'],
    ['P', 'Pin, or take the pin out'],
    ['B', 'Compare the pinned works'],
    ['+ −', 'Closer and further, inside the enlarged picture'],
    ['?', 'This list'],
    ['Esc', 'Close this list, or the enlarged picture'],
  ],
  look: [
    ['← →', 'Previous and next work'],
    ['Home, End', 'First and last work'],
    ['P', 'Pin, or take the pin out'],
    ['N', 'Score this work'],
    ['?', 'This list'],
    ['Esc', 'Back to all works'],
  ],
  compare: [
    ['1 2 3 4', 'Score that work'],
    ['+ −', 'All closer, all further'],
    ['0', 'All whole'],
    ['← → ↑ ↓', 'Move about, inside a picture'],
    ['Page Up, Page Down', 'Previous and next of the pinned works'],
    ['Tab', 'Next field or button'],
    ['?', 'This list'],
    ['Esc', 'Close this list'],
  ],
}

/** Phrases of the keyboard's help. */
export const keyWords: Words<typeof id> = { id, en }
