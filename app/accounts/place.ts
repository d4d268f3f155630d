/** Where a person lives, as kept and as the public reads it: "Talang Ubi, Penukal Abab Lematang Ilir". */
export function splitPlace(place: string): { district: string; regency: string } {
  const comma = place.lastIndexOf(', ')
  return comma < 0
    ? { district: place, regency: '' }
    : { district: place.slice(0, comma), regency: place.slice(comma + 2) }
}

/** The five kecamatan of PALI, to choose from while typing; any other may be typed. */
export const districtsOfPali = ['Abab', 'Penukal', 'Penukal Utara', 'Talang Ubi', 'Tanah Abang']

/** The kabupaten and kota of South Sumatra, to choose from while typing. */
export const regencies = [
  'Penukal Abab Lematang Ilir',
  'Banyuasin',
  'Empat Lawang',
  'Lahat',
  'Muara Enim',
  'Musi Banyuasin',
  'Musi Rawas',
  'Musi Rawas Utara',
  'Ogan Ilir',
  'Ogan Komering Ilir',
  'Ogan Komering Ulu',
  'Ogan Komering Ulu Selatan',
  'Ogan Komering Ulu Timur',
  'Kota Lubuklinggau',
  'Kota Pagar Alam',
  'Kota Palembang',
  'Kota Prabumulih',
]
