import { formatList } from '#app/words/format.ts'
import type { LikenessKind } from './find.ts'
import type { Verdict } from './verdict.ts'
import type { Strength } from './strength.ts'

type Progress = {
  works: number
  compared: number
  waiting: number
  missing: number
  earlier: number
  references: number
}

const id = {
  title: 'Kemiripan gambar',
  lead: 'Setiap karya dibandingkan dengan karya lain dan dengan gambar acuan. Mirip bukan tuduhan: Andalah yang menilai, dan tidak ada yang berubah dengan sendirinya.',
  open: 'Belum dinilai',
  judged: 'Sudah dinilai',
  filter: 'Saring menurut keadaan',
  progress: ({ works, compared, earlier, references }: Progress) => {
    const others = [
      ...(earlier > 0 ? [`${earlier} karya dari sayembara sebelumnya`] : []),
      ...(references > 0 ? [`${references} gambar acuan`] : []),
    ]
    const beside = others.length > 0 ? `, juga dengan ${formatList(others, 'id')}` : ''
    return `${compared} dari ${works} karya sayembara ini sudah dibandingkan: satu sama lain${beside}.`
  },
  waiting: (count: number) => `${count} karya masih menunggu giliran.`,
  missing: (count: number) => `${count} karya belum dibandingkan.`,
  compareMissing: 'Bandingkan yang belum',
  asked: (count: number) => `${count} karya akan dibandingkan. Hasilnya muncul di halaman ini.`,
  noneOpen: 'Tidak ada kemiripan yang menunggu penilaian.',
  noneJudged: 'Belum ada kemiripan yang dinilai.',
  blind:
    'Yang dibandingkan hanya gambarnya. Gagasan yang digambar ulang dengan tangan, atau karya yang tidak ada di sini dan tidak ada di antara acuan, tidak akan terlihat. Karena itu, daftar kosong bukan bukti keaslian.',
  references: 'Gambar acuan',
  kinds: {
    same: 'tampaknya gambar yang sama',
    recoloured: 'tampaknya gambar yang sama dengan warna lain',
    turned: 'tampaknya gambar yang sama, diputar atau dicerminkan',
    part: 'tampaknya yang satu bagian dari yang lain',
    motif: 'tampaknya memuat motif yang sama',
  } satisfies Record<LikenessKind, string>,
  strengths: { 'very-strong': 'Sangat kuat', strong: 'Kuat', fair: 'Sedang', weak: 'Lemah' } satisfies Record<
    Strength,
    string
  >,
  score: (score: number) => `${score} dari 1000`,
  verdicts: { different: 'Bukan tiruan', alike: 'Perlu dibahas' } satisfies Record<Verdict, string>,
  verdictHelp: {
    different: 'Mirip karena kebetulan, tradisi, atau sumber yang sama.',
    alike: 'Kedua gambar perlu dibicarakan lebih lanjut oleh panitia.',
  } satisfies Record<Verdict, string>,
  reference: 'Acuan',
  sameMaker: 'Kedua karya dari peserta yang sama.',
  gone: 'Karya ini sudah ditarik atau gambarnya sudah diganti.',
  goneReference: 'Acuan ini sudah dikeluarkan.',
  sentAt: (at: string) => `Dikirim ${at}`,
  compare: 'Bandingkan',
  comparePair: (one: string, other: string) => `Bandingkan ${one} dengan ${other}`,
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  before: 'Sebelumnya',
  after: 'Berikutnya',
  flag: 'Mirip dengan karya lain',
  flagAll: (count: number) => (count === 1 ? 'Lihat dan nilai' : `Lihat dan nilai (${count})`),
  flagDifferent: (count: number) => `${count} kemiripan sudah dinilai bukan tiruan.`,
  flagWaiting: 'Karya ini belum selesai dibandingkan dengan karya lain.',
  flagNone: (judged: number): string =>
    judged > 0
      ? 'Tidak ada kemiripan lain yang perlu dilihat.'
      : 'Tidak ditemukan kemiripan dengan karya lain atau acuan.',
  workTitle: (number: string) => `Kemiripan ${number}`,
  candidates: 'Pasangan yang ditemukan, dari yang terkuat',
  toWork: (number: string) => `Ke verifikasi ${number}`,
  toList: 'Ke semua kemiripan',
  this: 'Karya ini',
  other: 'Pembanding',
  view: 'Cara melihat',
  views: {
    beside: 'Berdampingan',
    mix: 'Ditumpangkan',
    only: (name: string) => `Hanya ${name}`,
    difference: 'Selisih',
  },
  viewHelp:
    'Garis menghubungkan titik yang dianggap sama; bingkai kuning menunjukkan letak gambar yang satu pada yang lain. Dengan tombol panah Anda dapat berganti cara melihat. Pada selisih, hitam berarti sama.',
  figure: (one: string, other: string) => `${one} dan ${other}, titik yang sama dihubungkan dengan garis`,
  laid: (top: string, base: string) => `${top} diletakkan tepat di atas ${base}`,
  large: (name: string) => `Buka ${name} besar`,
  judge: 'Penilaian Anda',
  judgeAgain: 'Ubah penilaian',
  verdict: 'Setelah melihat keduanya',
  verdictLack: 'Pilih salah satu.',
  reason: 'Alasan',
  reasonHelp: 'Disimpan tetap dalam catatan. Sebutkan nomor karya, bukan nama orang.',
  reasonLack: 'Tuliskan alasannya, paling panjang 1000 huruf.',
  save: 'Simpan penilaian',
  nothingFollows:
    'Penilaian ini tidak mengubah karya atau nilainya, dan tidak ada surat yang dikirim kepada peserta.',
  saved: 'Penilaian tersimpan.',
  stale: 'Pasangan ini baru saja dinilai petugas lain. Lihat catatannya, lalu putuskan lagi bila perlu.',
  history: 'Catatan penilaian',
  by: (name: string, at: string) => `${name}, ${at}`,
}

const en: typeof id = {
  title: 'Pictures that look alike',
  lead: 'Each work is compared with other works and with the reference pictures. Looking alike is no accusation: you judge, and nothing changes by itself.',
  open: 'To be judged',
  judged: 'Judged',
  filter: 'Filter by state',
  progress: ({ works, compared, earlier, references }) => {
    const others = [
      ...(earlier > 0 ? [`works of earlier competitions (${earlier})`] : []),
      ...(references > 0 ? [`reference pictures (${references})`] : []),
    ]
    const beside = others.length > 0 ? `, and with ${formatList(others, 'en')}` : ''
    return `Works of this competition compared: ${compared} of ${works}; with each other${beside}.`
  },
  waiting: (count) => `Works still waiting for their turn: ${count}.`,
  missing: (count) => `Works not compared yet: ${count}.`,
  compareMissing: 'Compare those',
  asked: (count) => `Works that will be compared: ${count}. What is found appears on this page.`,
  noneOpen: 'No likeness is waiting to be judged.',
  noneJudged: 'No likeness has been judged yet.',
  blind:
    'Only the pictures are compared. An idea redrawn by hand, or a work that is neither here nor among the references, will not be seen. An empty list is therefore no proof of originality.',
  references: 'Reference pictures',
  kinds: {
    same: 'seems to be the same picture',
    recoloured: 'seems to be the same picture in other colours',
    turned: 'seems to be the same picture, turned or mirrored',
    part: 'one seems to be a part of the other',
    motif: 'seem to hold the same motif',
  },
  strengths: { 'very-strong': 'Very strong', strong: 'Strong', fair: 'Fair', weak: 'Weak' },
  score: (score) => `${score} of 1000`,
  verdicts: { different: 'Not a copy', alike: 'To be discussed' },
  verdictHelp: {
    different: 'Alike by chance, by tradition, or through a shared source.',
    alike: 'The office should talk about these two pictures.',
  },
  reference: 'Reference',
  sameMaker: 'Both works are by the same entrant.',
  gone: 'This work was withdrawn, or the picture replaced.',
  goneReference: 'This reference was taken out.',
  sentAt: (at) => `Sent ${at}`,
  compare: 'Compare',
  comparePair: (one, other) => `Compare ${one} with ${other}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  before: 'Previous',
  after: 'Next',
  flag: 'Looks like another work',
  flagAll: (count) => (count === 1 ? 'Look and judge' : `Look and judge (${count})`),
  flagDifferent: (count) => `Likenesses judged not to be copies: ${count}.`,
  flagWaiting: 'This work has not been fully compared with others yet.',
  flagNone: (judged) =>
    judged > 0
      ? 'No other likeness needs looking at.'
      : 'No likeness to another work or reference was found.',
  workTitle: (number) => `Likenesses of ${number}`,
  candidates: 'Pairs that were found, strongest first',
  toWork: (number) => `To the check of ${number}`,
  toList: 'To all likenesses',
  this: 'This work',
  other: 'Compared with',
  view: 'How to look',
  views: {
    beside: 'Side by side',
    mix: 'One on the other',
    only: (name) => `Only ${name}`,
    difference: 'Difference',
  },
  viewHelp:
    'Lines join the places taken to be the same; the yellow frame shows where the one picture lies on the other. The arrow keys change the view. In the difference, black means the same.',
  figure: (one, other) => `${one} and ${other}, with lines joining the same places`,
  laid: (top, base) => `${top} laid exactly on ${base}`,
  large: (name) => `Open ${name} large`,
  judge: 'Your judgement',
  judgeAgain: 'Change the judgement',
  verdict: 'Having looked at both',
  verdictLack: 'Choose one.',
  reason: 'Reason',
  reasonHelp: 'Kept on record for good. Name works by their numbers, not people.',
  reasonLack: 'Write down the reason, at most 1000 characters.',
  save: 'Save the judgement',
  nothingFollows: 'It changes neither the works nor their marks, and no letter is sent to entrants.',
  saved: 'The judgement is saved.',
  stale: 'A colleague has just judged this pair. Read the record, then decide again if needed.',
  history: 'Record of judgements',
  by: (name, at) => `${name}, ${at}`,
}

/** What the office reads of pictures that look alike. */
export const likenessWords = { id, en }
