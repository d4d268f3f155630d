import { formatBytes } from '#app/words/format.ts'
import { maxAspect, maxUploadBytes, minSide, smallSide } from './limits.ts'
import type { PictureNotice, PictureRefusal } from './refusals.ts'

const megabytes = maxUploadBytes / 1_000_000
// To a tenth of a megabyte: a file just over the limit must not be told to be as large as the limit.
const upwards = (bytes: number) => Math.ceil(bytes / 100_000) * 100_000

const refusalId: Record<PictureRefusal, string> = {
  empty: 'Berkas ini kosong. Pilih kembali berkas gambarnya.',
  'not-a-picture': 'Berkas ini bukan gambar. Kirim foto atau hasil ekspor berupa JPEG, PNG, atau TIFF.',
  svg: 'SVG adalah gambar garis yang belum jadi. Ekspor sebagai PNG dengan sisi panjang 5000 piksel, lalu kirim PNG itu.',
  gif: 'GIF hanya punya 256 warna, terlalu sedikit untuk batik. Simpan sebagai PNG atau JPEG, lalu kirim lagi.',
  pdf: 'PDF belum dapat diterima. Ekspor halamannya sebagai PNG atau TIFF 300 dpi, lalu kirim lagi.',
  psd: 'Berkas Photoshop belum dapat diterima. Pilih File → Save a Copy → TIFF atau PNG, lalu kirim lagi.',
  jp2: 'JPEG 2000 belum dapat diterima. Simpan sebagai JPEG atau TIFF, lalu kirim lagi.',
  jxl: 'JPEG XL belum dapat diterima. Simpan sebagai JPEG atau PNG, lalu kirim lagi.',
  bmp: 'BMP belum dapat diterima. Simpan sebagai PNG, lalu kirim lagi; warnanya tetap sama.',
  coreldraw:
    'Berkas CorelDRAW belum dapat diterima. Pilih File → Export → PNG atau TIFF, 300 dpi, lalu kirim lagi.',
  archive:
    'Berkas ini kemasan (ZIP, dokumen, atau berkas aplikasi gambar). Keluarkan gambarnya sebagai PNG atau JPEG.',
  video: 'Berkas ini video. Kirim fotonya.',
  damaged:
    'Berkas ini rusak atau terpotong. Buka di perangkat Anda, simpan ulang sebagai PNG atau JPEG, lalu kirim lagi.',
  'too-small': `Gambar ini terlalu kecil. Setiap sisi harus paling sedikit ${minSide} piksel; untuk dinilai dan dicetak, kirim ${smallSide} piksel atau lebih.`,
  'too-long': `Gambar ini terlalu panjang dan sempit. Sisi panjang paling banyak ${maxAspect} kali sisi pendek.`,
  'too-many-pixels':
    'Gambar ini terlalu besar untuk diolah. Kecilkan sampai A3 pada 600 dpi (9900 × 7000 piksel), lalu kirim lagi.',
  bomb: 'Berkas ini membawa teks tersembunyi yang tidak wajar. Simpan ulang gambarnya sebagai PNG atau JPEG baru, lalu kirim lagi.',
  'too-heavy':
    'Berkas ini terlalu berat untuk diolah. Simpan ulang sebagai JPEG atau PNG 8 bit, lalu kirim lagi.',
}

const noticeId: Record<PictureNotice, string> = {
  small: `Sisi panjang gambar ini kurang dari ${smallSide} piksel. Garis halus bisa tampak kabur saat diperbesar atau dicetak.`,
  'cmyk-assumed':
    'Warna berkas ini untuk tinta cetak (CMYK) tanpa keterangan tinta. Kami menerjemahkannya sebaik mungkin. Periksa apakah warnanya sudah benar.',
  'profile-broken':
    'Profil warna di dalam berkas tidak terbaca, jadi kami menganggapnya sRGB. Periksa apakah warnanya sudah benar.',
  'first-frame': 'Berkas ini berisi beberapa halaman atau bingkai. Hanya yang pertama yang dipakai.',
  blank: 'Gambar ini tampak polos satu warna. Mungkin ekspornya gagal; periksa sebelum mengirim.',
  dark: 'Gambar ini hampir seluruhnya hitam. Mungkin ekspornya gagal; periksa sebelum mengirim.',
  pale: 'Gambar ini hampir seluruhnya putih. Mungkin ekspornya gagal; periksa sebelum mengirim.',
}

const id = {
  refusal: (code: string) => refusalId[code as PictureRefusal] ?? refusalId.damaged,
  knows: (code: string) => code in refusalId,
  notice: (code: string) => noticeId[code as PictureNotice] ?? '',
  formats: 'JPEG, PNG, WebP, AVIF, TIFF, atau HEIC.',
  limits: `JPEG, PNG, WebP, AVIF, TIFF, atau HEIC, paling besar ${megabytes} MB. Kirim berkas aslinya; putaran dan warnanya kami sesuaikan.`,
  choose: 'Pilih gambar',
  chooseMore: 'Pilih gambar (boleh beberapa)',
  drop: 'atau seret ke sini',
  tooLarge: (bytes: number) =>
    `Berkas ini ${formatBytes(upwards(bytes), 'id')}. Paling besar ${megabytes} MB.`,
  tooMany: (most: number) => `Paling banyak ${most} gambar sekali kirim.`,
  queued: 'Menunggu giliran',
  starting: 'Menyiapkan',
  sending: (percent: number) => `Menerima ${percent} %`,
  left: (seconds: number) =>
    seconds < 60
      ? 'kurang dari semenit lagi'
      : seconds < 5400
        ? `sekitar ${Math.ceil(seconds / 60)} menit lagi`
        : `sekitar ${Math.round(seconds / 3600)} jam lagi`,
  waiting: (percent: number) =>
    `Sambungan terputus pada ${percent} %. Dilanjutkan sendiri begitu tersambung lagi.`,
  paused: (percent: number | null) => (percent === null ? 'Dijeda' : `Dijeda pada ${percent} %`),
  resumed: 'Dilanjutkan dari kunjungan sebelumnya',
  unreadable: 'Berkas ini tidak dapat dibaca dari perangkat Anda. Pilih kembali berkasnya.',
  keeping: 'Menyimpan',
  arrived: 'Sampai, sedang diproses',
  pause: 'Jeda',
  resume: 'Lanjutkan',
  cancel: 'Batal',
  again: 'Coba lagi',
  dismiss: 'Tutup',
  of: (action: string, name: string) => `${action}: ${name}`,
  failed: 'Gambar belum sampai. Coba lagi; yang sudah terkirim tidak diulang.',
  zoom: 'Perbesar',
  zoomFailed: 'Alat pembesar tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.',
  zoomIn: 'Lebih dekat',
  zoomOut: 'Lebih jauh',
  zoomWhole: 'Seluruh gambar',
  zoomKeys: 'Tombol panah menggeser, + dan − mendekatkan dan menjauhkan, 0 menampilkan seluruh gambar.',
}

const refusalEn: Record<PictureRefusal, string> = {
  empty: 'This file is empty. Choose the picture again.',
  'not-a-picture': 'This file is not a picture. Send a photo or an export as JPEG, PNG or TIFF.',
  svg: 'SVG is a drawing that still has to be rendered. Export it as PNG, 5000 pixels on the long side, and send that.',
  gif: 'GIF holds only 256 colours, too few for batik. Save it as PNG or JPEG and send it again.',
  pdf: 'PDF cannot be taken yet. Export the page as PNG or TIFF at 300 dpi and send that.',
  psd: 'Photoshop files cannot be taken yet. Choose File → Save a Copy → TIFF or PNG and send that.',
  jp2: 'JPEG 2000 cannot be taken yet. Save it as JPEG or TIFF and send it again.',
  jxl: 'JPEG XL cannot be taken yet. Save it as JPEG or PNG and send it again.',
  bmp: 'BMP cannot be taken yet. Save it as PNG and send it again; the colours stay the same.',
  coreldraw:
    'CorelDRAW files cannot be taken yet. Choose File → Export → PNG or TIFF, 300 dpi, and send that.',
  archive: 'This file is a package (ZIP, document or drawing app). Export the picture in it as PNG or JPEG.',
  video: 'This file is a film. Send a photo.',
  damaged:
    'This file is damaged or cut short. Open it on your device, save it again as PNG or JPEG and send that.',
  'too-small': `This picture is too small. Each side needs at least ${minSide} pixels; to be judged and printed, send ${smallSide} or more.`,
  'too-long': `This picture is too long and narrow. The long side may be at most ${maxAspect} times the short one.`,
  'too-many-pixels':
    'This picture is too large to process. Reduce it to A3 at 600 dpi (9900 × 7000 pixels) and send it again.',
  bomb: 'This file carries an unnatural amount of hidden text. Save the picture again as a new PNG or JPEG and send that.',
  'too-heavy': 'This file is too heavy to process. Save it again as JPEG or 8-bit PNG and send that.',
}

const noticeEn: Record<PictureNotice, string> = {
  small: `The long side of this picture has fewer than ${smallSide} pixels. Fine lines may look soft when enlarged or printed.`,
  'cmyk-assumed':
    'The colours of this file are meant for printing inks (CMYK), without saying which. We translated them as well as we can. Check that they look right.',
  'profile-broken':
    'The colour profile inside the file cannot be read, so we took it for sRGB. Check that the colours look right.',
  'first-frame': 'This file holds several pages or frames. Only the first is used.',
  blank: 'This picture seems to be one even colour. The export may have failed; check before sending.',
  dark: 'This picture is almost wholly black. The export may have failed; check before sending.',
  pale: 'This picture is almost wholly white. The export may have failed; check before sending.',
}

const en: typeof id = {
  refusal: (code) => refusalEn[code as PictureRefusal] ?? refusalEn.damaged,
  knows: (code) => code in refusalEn,
  notice: (code) => noticeEn[code as PictureNotice] ?? '',
  formats: 'JPEG, PNG, WebP, AVIF, TIFF or HEIC.',
  limits: `JPEG, PNG, WebP, AVIF, TIFF or HEIC, ${megabytes} MB at most. Send the original file; we take care of rotation and colour.`,
  choose: 'Choose a picture',
  chooseMore: 'Choose pictures (one or more)',
  drop: 'or drop here',
  tooLarge: (bytes) => `This file has ${formatBytes(upwards(bytes), 'en')}. The limit is ${megabytes} MB.`,
  tooMany: (most) => `At most ${most} pictures at a time.`,
  queued: 'Waiting its turn',
  starting: 'Preparing',
  sending: (percent) => `Receiving ${percent}%`,
  left: (seconds) =>
    seconds < 60
      ? 'less than a minute left'
      : seconds < 5400
        ? `about ${Math.ceil(seconds / 60)} minutes left`
        : `about ${Math.round(seconds / 3600)} hours left`,
  waiting: (percent) => `The connection broke at ${percent}%. It goes on by itself once you are back online.`,
  paused: (percent) => (percent === null ? 'Paused' : `Paused at ${percent}%`),
  resumed: 'Going on from your earlier visit',
  unreadable: 'Your device no longer gives this file. Choose it again.',
  keeping: 'Saving',
  arrived: 'Arrived, being processed',
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Cancel',
  again: 'Try again',
  dismiss: 'Close',
  of: (action, name) => `${action}: ${name}`,
  failed: 'The picture has not arrived. Try again; what was sent is not sent twice.',
  zoom: 'Enlarge',
  zoomFailed: 'The magnifier could not be loaded. Check your connection and try again.',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  zoomWhole: 'Whole picture',
  zoomKeys: 'Arrow keys move, + and − zoom, 0 shows the whole picture.',
}

/** What people read about pictures and their upload. */
export const mediaWords = { id, en }
