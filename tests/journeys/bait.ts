// Made-up entrants whose every detail is a bait: if any of it reaches a juror, the search finds it.
export type Entrant = {
  name: string
  /** What they sign in with. */
  identifier: string
  /** How the identifier is kept and could come out again. */
  reach: string[]
  district: string
  password: string
  members: string
  fileName: string
  title: string
  relief: string
}

const titles = [
  'Padma Lubuk',
  'Sulur Piabung',
  'Mata Kala',
  'Rantai Hulu',
  'Singa Tebat',
  'Nuri Pagi',
  'Kala Senja',
  'Sulur Bata',
]
const reliefs = ['padma', 'sulur', 'kala', 'rantai', 'singa', 'nuri', 'kala', 'sulur']

export const ENTRANTS: Entrant[] = titles.map((title, n) => {
  const phone = n % 3 === 2
  const digits = `8127799${String(1001 + n)}`
  return {
    name: [
      'Zulaikha Umpanwati',
      'Badrun',
      'Mgs. Tjek Nawawi Umpan',
      'Décé Ñonya Umpan',
      'Kurniawan Umpan',
      'Hj. Rodiah',
      'Umpanita Lestari',
      'R. Umpan Sastra',
    ][n]!,
    identifier: phone ? `0${digits}` : `umpan.${n}@contoh.test`,
    reach: phone ? [digits, `0${digits}`, `+62${digits}`] : [`umpan.${n}`],
    district: 'Talang Umpan',
    password: `kain panjang ${n}`,
    members: `Anggota Tersembunyi ${n}\nRekan Tersembunyi ${n}`,
    fileName: `Umpan_berkas_${n}_Siti_Contoh.jpg`,
    title,
    relief: reliefs[n]!,
  }
})

/** Everything that must never come out on a juror's side. */
export const BAIT: string[] = [
  ...ENTRANTS.flatMap(({ name, reach, fileName }) => [
    name,
    ...reach,
    fileName,
    fileName.replace('.jpg', ''),
  ]),
  'Talang Umpan',
  'Tersembunyi',
  'umpan_batik',
  // What the sample pictures carry in their metadata.
  'Siti Contoh',
  '0123456789',
]
