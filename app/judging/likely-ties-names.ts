// What of an Indonesian name points to a family or a workshop, and when two spellings mean the same one.
import leven from 'leven'

const list = (words: string) => new Set(words.split(/\s+/))

// Forms of address, titles of birth (Palembang's Masagus, Kiagus, Kemas, Nyimas ... are worn by thousands), degrees.
const titles = list(
  `h hj haji hajah hajjah dr drs dra drg ir prof kh ust ustad ustadz ustadzah bpk bapak pak ibu bu sdr sdri tn ny
  nyonya mr mrs ms miss mgs masagus kgs kiagus kms kemas nys nyimas nyayu msy masayu rd raden rr tb tubagus
  st sutan sultan tengku teungku datuk dato sh se sp st ssi skom sag spd spdi ssos ssn sds mm msi mpd msn mds mhum
  ma mba mt mkom phd skm amd ssn skep ns ak`,
)
// So common that sharing one says nothing of kinship. Also the words between names.
const common = list(
  `muhammad muhamad mohammad mohamad mohammed mohd moh muh mhd md ahmad achmad akhmad siti sitti nur nurul noor sri
  dewi abdul abd abdullah abdurrahman putra putri putera saputra saputri pratama wati lestari sari ningsih utami
  rahman rahmat rahmawati hidayat hidayah hidayati kurniawan kurnia setiawan gunawan susanto santoso hartono
  wijaya hasan husin husein hussein ali ibrahim yusuf ismail iskandar usman umar fitri fitria fitriani handayani
  puspita puspitasari anggraini anggraeni permata permatasari indah ayu agus eka dwi tri budi joko bambang rina
  yuli yanti yanto wulandari safitri oktaviani maharani aulia amalia ramadhan ramadhani maulana firmansyah
  syahputra akbar hakim arif arifin anwar effendi efendi rizki rizky fauzi fadli amin halimah fatimah aminah
  khadijah aisyah zainab zainal made wayan nyoman ketut kadek putu gede komang bin binti bt bte al el van de da`,
)
const workshopWord = list(
  `sanggar griya rumah galeri gallery studio butik boutique kelompok kube umkm ukm ikm koperasi cv ud pt batik tenun
  songket jumputan workshop bengkel perajin pengrajin paguyuban komunitas`,
)
// Words of a workshop's name that name the craft or the region, not the house.
const generic = list(
  `tulis cap cetak kain wastra seni kriya kerajinan karya khas motif desain jaya usaha bersama binaan pali penukal
  abab lematang ilir talang ubi sumsel sumatera sumatra selatan palembang indonesia nusantara dan anak ibu ibuibu`,
)

/** The words of a name without titles, initials and degrees, in one spelling: "Hj. Soekarni, S.Pd." gives sukarni. */
export function wordsOf(name: string): string[] {
  const bare = name.replace(/\(.*?\)/g, ' ').split(/[,;]| - /)[0]!
  return bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => !/^(?:\p{L}{1,2}\.)+\p{L}{0,2}$/u.test(word))
    .flatMap((word) => word.split('.'))
    .filter((word) => word.length > 1 && !titles.has(word))
    .map(oneSpelling)
}

/** Spelling before 1972 in today's. */
function oneSpelling(word: string): string {
  return word.replaceAll('oe', 'u').replaceAll('dj', 'j').replaceAll('tj', 'c').replaceAll('sj', 'sy')
}

/** The last word of a name, or its only one; null where it is too common to speak for a family. */
export function familyName(name: string): string | null {
  const last = wordsOf(name).at(-1)
  return last && last.length > 2 && !common.has(last) && !workshopWord.has(last) ? last : null
}

/** The telling words of a workshop named in a text ("Sanggar Batik Kenanga" gives kenanga); none where none is named. */
export function workshopIn(text: string): string[] {
  const words = wordsOf(text)
  return words.some((word) => workshopWord.has(word)) ? words.filter(isTelling) : []
}

const isTelling = (word: string) =>
  word.length > 3 && !workshopWord.has(word) && !generic.has(word) && !common.has(word)

/** Whether two workshops are the same: all telling words of the one are the other's. */
export function sameWorkshop(one: string[], other: string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.some((candidate) => isClose(word, candidate)))
}

/**
 * Whether what somebody wrote down may mean this person or workshop: the same words in any order, one spelt a little
 * otherwise, a part of the name left out. A single word must be a telling one, or be all there is of both.
 */
export function resembles(written: string, name: string): boolean {
  const [one, other] = [kept(written), kept(name)]
  if (one.length === 0 || other.length === 0) return false
  const [glued, whole] = [one.join(''), other.join('')]
  if (isClose(glued, whole)) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 1 && (common.has(short[0]!) || short[0]!.length < 4)) return false
  const left = [...long]
  return short.every((word) => {
    const found = left.findIndex((candidate) => isClose(word, candidate))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  })
}

/** Without the words that every workshop has, unless nothing else is there. */
function kept(name: string): string[] {
  const words = wordsOf(name)
  const telling = words.filter((word) => !workshopWord.has(word) && !generic.has(word))
  return telling.length > 0 ? telling : words
}

/** Equal, or one letter apart in a word of five, two in one of nine. */
function isClose(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  return most > 0 && leven(one, other, { maxDistance: most + 1 }) <= most
}
