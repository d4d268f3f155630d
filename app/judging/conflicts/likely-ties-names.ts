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
function wordsOf(name: string): string[] {
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

/** A name, of a person or a workshop, read for comparing. */
type Name = {
  /** As it stands. */
  text: string
  words: string[]
  /** The words that tell: without those that every workshop has, unless nothing else is there. */
  kept: string[]
  /** The last word, or the only one; null where it is too common to speak for a family. */
  family: string | null
  /** The telling words of a workshop ("Sanggar Batik Kenanga" gives kenanga); none where none is named. */
  workshop: string[]
}

/** Reads a name as it stands anywhere: on an account, in a team, beside a juror, in a declaration. */
export function readName(text: string): Name {
  const words = wordsOf(text)
  const last = words.at(-1)
  const telling = words.filter((word) => !workshopWord.has(word) && !generic.has(word))
  return {
    text,
    words,
    kept: telling.length > 0 ? telling : words,
    family: last && last.length > 2 && !common.has(last) && !workshopWord.has(last) ? last : null,
    workshop: words.some((word) => workshopWord.has(word))
      ? telling.filter((word) => word.length > 3 && !common.has(word))
      : [],
  }
}

/** Whether two workshops are the same: all telling words of the one are the other's. */
export function sameWorkshop({ workshop: one }: Name, { workshop: other }: Name): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.some((candidate) => isClose(word, candidate)))
}

/**
 * Whether what somebody wrote down may mean this person or workshop: the same words in any order, one spelt a little
 * otherwise, a part of the name left out. A single word must be a telling one, or be all there is of both.
 */
export function resembles({ kept: one }: Name, { kept: other }: Name): boolean {
  if (one.length === 0 || other.length === 0) return false
  if (isClose(one.join(''), other.join(''))) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 1 && (common.has(short[0]!) || short[0]!.length < 4)) return false
  const left = [...long]
  return short.every((word) => {
    const found = left.findIndex((candidate) => isClose(word, candidate))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  })
}

/** Equal, or one letter apart in a word of five, two in one of nine. */
function isClose(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  if (most === 0 || Math.abs(one.length - other.length) > most) return false
  return leven(one, other, { maxDistance: most + 1 }) <= most
}
