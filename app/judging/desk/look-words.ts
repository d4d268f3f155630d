import type { Words } from '#app/words/language.ts'

const id = {
  // Looking through.
  title: 'Lihat semua karya',
  lead: 'Lihat dulu semuanya, dengan urutan yang sama seperti di meja Anda. Anda boleh menilai kapan saja.',
  seen: (seen: number, total: number) =>
    seen === 0 ? `${total} karya` : `${seen} dari ${total} karya sudah dilihat`,
  begin: 'Mulai dari awal',
  goOn: (name: string) => `Lanjut melihat, dari ${name}`,
  allSeen: 'Semua karya sudah dilihat.',
  seenMark: 'Sudah dilihat',
  lookFirst: 'Lihat semua karya dulu',
  lookAgain: 'Lihat semua karya',
  grid: 'Semua karya',
  score: 'Nilai karya ini',
  place: (at: number, total: number) => `${at} dari ${total}`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',

  // Pins.
  pin: 'Sematkan',
  pinOf: (name: string) => `Sematkan ${name}`,
  pinned: 'Tersemat',
  unpin: 'Lepas sematan',
  unpinOf: (name: string) => `Lepas sematan ${name}`,
  full: 'Paling banyak empat karya. Lepas satu dulu.',
  compare: 'Bandingkan',
  compareCount: (count: number) => `Bandingkan ${count} karya`,
  compareHelp: 'Sematkan dua sampai empat karya untuk melihatnya berdampingan.',

  // Side by side.
  compareTitle: 'Karya berdampingan',
  few: 'Pilih dua sampai empat karya di meja Anda, lalu bandingkan.',
  active: 'Sedang dinilai',
  activate: 'Nilai karya ini',
  activateOf: (name: string) => `Nilai ${name}`,
  alone: 'Buka sendiri',
  together: 'Gerak bersama',
  togetherHelp: 'Satu digeser atau diperbesar, semua ikut.',
  sameScale: 'Skala kain sama',
  sameScaleHelp: 'Menurut ukuran kain yang ditulis peserta.',
  closer: 'Semua lebih dekat',
  further: 'Semua lebih jauh',
  whole: 'Semua utuh',
  scoring: (name: string) => `Lembar nilai ${name}`,
}

const en: typeof id = {
  title: 'Look through all works',
  lead: 'See them all first, in the same order as on your desk. You may score whenever you like.',
  seen: (seen, total) => (seen === 0 ? `${total} works` : `${seen} of ${total} works seen`),
  begin: 'Start from the first',
  goOn: (name) => `Go on looking, from ${name}`,
  allSeen: 'You have seen every work.',
  seenMark: 'Seen',
  lookFirst: 'Look through all works first',
  lookAgain: 'Look through all works',
  grid: 'All works',
  score: 'Score this work',
  place: (at, total) => `${at} of ${total}`,
  previous: 'Previous',
  next: 'Next',

  pin: 'Pin',
  pinOf: (name) => `Pin ${name}`,
  pinned: 'Pinned',
  unpin: 'Take the pin out',
  unpinOf: (name) => `Take the pin of ${name} out`,
  full: 'Four works at most. Take one pin out first.',
  compare: 'Compare',
  compareCount: (count) => `Compare ${count} works`,
  compareHelp: 'Pin two to four works to see them side by side.',

  compareTitle: 'Works side by side',
  few: 'Choose two to four works on your desk, then compare them.',
  active: 'Being scored',
  activate: 'Score this work',
  activateOf: (name) => `Score ${name}`,
  alone: 'Open alone',
  together: 'Move together',
  togetherHelp: 'Move or enlarge one, and all follow.',
  sameScale: 'Same cloth scale',
  sameScaleHelp: 'By the size of the cloth that entrants stated.',
  closer: 'All closer',
  further: 'All further',
  whole: 'All whole',
  scoring: (name) => `Score sheet of ${name}`,
}

/** Phrases of looking through, pinning and comparing. */
export const lookWords: Words<typeof id> = { id, en }
