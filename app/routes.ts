import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

// Every page has one address in each language: Indonesian at /…, English at /en/….
const pages = (lang: string) => {
  const page = (path: string, file: string) => route(path, `routes/${file}.tsx`, { id: `${lang}/${file}` })
  return [
    index('routes/home.tsx', { id: `${lang}/home` }),

    // The public.
    page('galeri', 'gallery'),
    page('galeri/:edition', 'gallery.edition'),
    page('galeri/:edition/:work', 'gallery.work'),
    page('relief', 'relief'),
    page('relief/:key', 'relief.one'),
    page('aturan', 'rules'),
    page('verifikasi', 'verify'),
    page('verifikasi/:edition', 'verify.edition'),
    page('keberatan', 'objection'),
    page('keberatan/:secret', 'objection.follow'),

    // Accounts.
    page('daftar', 'account.signup'),
    page('masuk', 'account.signin'),
    page('keluar', 'account.signout'),
    page('lupa', 'account.forgot'),
    page('pulihkan/:secret', 'account.reset'),
    page('undangan/:secret', 'account.invitation'),
    page('akun', 'account'),

    // Entrants.
    page('karya', 'entry.mine'),
    page('karya/:entry', 'entry.draft'),
    page('karya/:entry/gambar', 'entry.pictures'),
    page('karya/:entry/periksa', 'entry.review'),
    page('karya/:entry/tanda-terima', 'entry.receipt'),
    page('karya/:entry/final', 'entry.final'),
    page('karya/:entry/hasil', 'entry.result'),

    // Jurors.
    page('juri', 'desk'),
    page('juri/pernyataan', 'desk.declare'),
    page('juri/lihat', 'desk.look'),
    page('juri/banding', 'desk.compare'),
    page('juri/lembar/:sheet', 'desk.sheet'),
    page('juri/lembar/:sheet/riwayat', 'desk.history'),
    page('juri/kunci', 'desk.seal'),
    page('juri/panel', 'desk.panel'),

    // The office.
    page('panitia', 'office'),
    page('panitia/sayembara', 'office.edition'),
    page('panitia/juri', 'office.panel'),
    page('panitia/orang', 'office.people'),
    page('panitia/verifikasi', 'office.checks'),
    page('panitia/verifikasi/:entry', 'office.check'),
    page('panitia/verifikasi/:entry/kemiripan', 'office.likeness.work'),
    page('panitia/kemiripan', 'office.likeness'),
    page('panitia/acuan', 'office.likeness.references'),
    page('panitia/kepentingan', 'office.conflicts'),
    page('panitia/babak', 'office.rounds'),
    page('panitia/penjurian', 'office.judging'),
    page('panitia/hasil', 'office.result'),
    page('panitia/umumkan', 'office.publish'),
    page('panitia/koreksi', 'office.correct'),
    page('panitia/keberatan', 'office.objections'),
    page('panitia/keberatan/:number', 'office.objection'),
    page('panitia/berita-acara', 'office.minutes'),
    page('panitia/surat', 'office.letters'),

    page('*', 'missing'),
  ]
}

export default [
  ...pages('id'),
  ...prefix('en', pages('en')),

  // Not pages: pictures, uploads, machine-readable answers.
  route('karya/:entry/isian', 'routes/entry.field.ts'),
  route('karya/:entry/gambar/:picture/:file', 'routes/entry.picture.ts'),
  route('karya/:entry/gambar/:picture/tiles/*', 'routes/entry.picture.ts', { id: 'entry.tile' }),
  route('panitia/asli/:picture', 'routes/office.original.ts'),
  route('panitia/acuan/:reference/gambar/:file', 'routes/office.likeness.picture.ts'),
  route('juri/lembar/:sheet/gambar/:index/:file', 'routes/desk.picture.ts'),
  route('juri/lembar/:sheet/gambar/:index/tiles/*', 'routes/desk.picture.ts', { id: 'desk.tile' }),
  route('juri/lembar/:sheet/simpan', 'routes/desk.save.ts'),
  route('juri/lembar-nilai.pdf', 'routes/desk.marks.ts'),
  route('panitia/berita-acara.pdf', 'routes/office.minutes.pdf.ts'),
  route('panitia/rekapitulasi.pdf', 'routes/office.minutes.recap.ts'),
  route('panitia/lembar-nilai/:seat', 'routes/office.minutes.sheet.ts'),
  route('verifikasi/:edition.json', 'routes/verify.edition.json.ts'),
  route('kartu/:edition/:work', 'routes/gallery.card.ts'),
  route('iiif/:edition/collection.json', 'routes/iiif.collection.ts'),
  route('iiif/:edition/:work/manifest.json', 'routes/iiif.manifest.ts'),
  route('unggah', 'routes/upload.ts'),
  route('ingest/*', 'routes/ingest.ts'),
  route('sehat', 'routes/health.ts'),
] satisfies RouteConfig
