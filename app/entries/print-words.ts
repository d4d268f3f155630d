import type { PrintFacts } from '#app/media/print.ts'
import { formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import type { SeamWord } from './seam-word.ts'

const sizeIn =
  (lang: Lang) =>
  ({ width, height }: { width: number; height: number }) =>
    // Never broken across two lines.
    `${formatNumber(width, lang)} × ${formatNumber(height, lang)} cm`.replaceAll(' ', '\u00a0')
const sizeId = sizeIn('id')
const sizeEn = sizeIn('en')

const id = {
  density: ({ cloth, onCloth, onSheet }: PrintFacts) =>
    `Pada ukuran kain ${sizeId(cloth)} gambar ini ${onCloth} dpi, pada lembar A3 ${onSheet} dpi.`,
  upTo: ({ sharp, enough }: PrintFacts) =>
    `Tajam (300 dpi) sampai ${sizeId(sharp)}, cukup (150 dpi) sampai ${sizeId(enough)}.`,
  enough: 'Cukup untuk dinilai. Kain utuh tidak perlu 300 dpi.',
  coarse: ({ onSheet, onCloth, cloth }: PrintFacts) =>
    `Pada ${onCloth > onSheet ? `ukuran kain ${sizeId(cloth)}` : 'lembar A3'} gambar utama hanya ${Math.max(onCloth, onSheet)} dpi; sebaiknya 150 dpi atau lebih. Garis halus bisa tampak kabur. Bila ada, kirim berkas yang lebih besar.`,
  coarseFlag: ({ onSheet, onCloth, cloth }: PrintFacts) =>
    `Gambar utama hanya ${onSheet} dpi pada lembar A3 dan ${onCloth} dpi pada kain ${sizeId(cloth)}.`,
  seam: (across: SeamWord, down: SeamWord) =>
    across === down
      ? `Bila diulang sebagai raport, sambungannya ${seamId[across]} ke samping dan ke bawah.`
      : `Bila diulang sebagai raport, sambungannya ${seamId[across]} ke samping dan ${seamId[down]} ke bawah.`,
}

const seamId: Record<SeamWord, string> = { smooth: 'mulus', nearly: 'hampir mulus', visible: 'terlihat' }

const en: typeof id = {
  density: ({ cloth, onCloth, onSheet }) =>
    `At the cloth size of ${sizeEn(cloth)} this picture has ${onCloth} dpi, on an A3 sheet ${onSheet} dpi.`,
  upTo: ({ sharp, enough }) =>
    `Sharp (300 dpi) up to ${sizeEn(sharp)}, good enough (150 dpi) up to ${sizeEn(enough)}.`,
  enough: 'Good enough to be judged. A whole cloth does not need 300 dpi.',
  coarse: ({ onSheet, onCloth, cloth }) =>
    `${onCloth > onSheet ? `At the cloth size of ${sizeEn(cloth)}` : 'On an A3 sheet'} the main picture has only ${Math.max(onCloth, onSheet)} dpi; 150 dpi or more are better. Fine lines may look soft. If you have a larger file, please send it.`,
  coarseFlag: ({ onSheet, onCloth, cloth }) =>
    `The main picture has only ${onSheet} dpi on an A3 sheet and ${onCloth} dpi on the cloth of ${sizeEn(cloth)}.`,
  seam: (across, down) =>
    across === down
      ? `Repeated as a raport, its seams are ${seamEn[across]} sideways and downwards.`
      : `Repeated as a raport, its seams are ${seamEn[across]} sideways and ${seamEn[down]} downwards.`,
}

const seamEn: Record<SeamWord, string> = { smooth: 'smooth', nearly: 'nearly smooth', visible: 'visible' }

/** What a main picture amounts to in print and as a repeat. */
export const printWords = { id, en }
