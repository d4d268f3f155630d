// What must never come out of a picture: texts as they may be encoded, and the place where it was taken as EXIF
// writes it (Exif 2.32, 4.6.6: GPSLatitude is tag 2, GPSLongitude tag 4, each of three rationals).

const gpsDirectory = 0x8825
const gpsTags = [2, 4]
const rational = 5

/** The bytes of a text in UTF-8 and in UTF-16 of either byte order. */
export function encodingsOf(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le')
  return [Buffer.from(text), little, Buffer.from(little).swap16()]
}

/** The bytes of latitude and longitude in a picture file, in either byte order; none where it knows no place. */
export function placesIn(file: Buffer): Buffer[] {
  const places = []
  for (const mark of ['II*\0', 'MM\0*']) {
    for (let at = file.indexOf(mark, 0, 'latin1'); at >= 0; at = file.indexOf(mark, at + 1, 'latin1')) {
      const exif = new DataView(file.buffer, file.byteOffset + at, file.length - at)
      places.push(...placesInExif(exif, mark === 'II*\0'))
    }
  }
  const real = places.filter((bytes) => bytes.some((byte) => byte !== 0))
  return real.flatMap((bytes) => [bytes, Buffer.from(bytes).swap32()])
}

/** How often any of the patterns stands in some bytes. */
export function countIn(bytes: Buffer, patterns: Buffer[]): number {
  let count = 0
  for (const pattern of patterns) {
    for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) count++
  }
  return count
}

function placesInExif(exif: DataView, little: boolean): Buffer[] {
  const gps = entriesAt(exif, u32(exif, 4, little), little).find(({ tag }) => tag === gpsDirectory)
  if (!gps) return []
  return entriesAt(exif, gps.value, little)
    .filter(({ tag, type, count }) => gpsTags.includes(tag) && type === rational && count === 3)
    .filter(({ value }) => value + 24 <= exif.byteLength)
    .map(({ value }) => Buffer.from(exif.buffer, exif.byteOffset + value, 24))
}

/** The entries of one TIFF directory; none where there is no such directory. */
function entriesAt(exif: DataView, start: number, little: boolean) {
  if (start < 8 || start + 2 > exif.byteLength) return []
  const count = exif.getUint16(start, little)
  if (start + 2 + count * 12 > exif.byteLength) return []
  return Array.from({ length: count }, (_, index) => {
    const at = start + 2 + index * 12
    return {
      tag: exif.getUint16(at, little),
      type: exif.getUint16(at + 2, little),
      count: u32(exif, at + 4, little),
      value: u32(exif, at + 8, little),
    }
  })
}

function u32(exif: DataView, at: number, little: boolean): number {
  return at + 4 <= exif.byteLength ? exif.getUint32(at, little) : 0
}
