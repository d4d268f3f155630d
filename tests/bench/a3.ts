import { existsSync } from 'node:fs'
import sharp from 'sharp'

const sample = '../shared/samples/a-batik/01-tambal-3720x3980-300dpi.jpg'

/** An A3 sheet at 300 or 600 dpi as JPEG q92: the whole-cloth scan enlarged, or a drawn one where it is not there. */
export async function a3(dpi: 300 | 600): Promise<Buffer> {
  const [width, height] = dpi === 300 ? [4961, 3508] : [9921, 7016]
  const source = existsSync(sample) ? sharp(sample) : sharp(Buffer.from(checks()))
  return source.resize(width, height, { fit: 'cover' }).jpeg({ quality: 92 }).toBuffer()
}

function checks(): string {
  const lozenge =
    '<path d="M20 0 40 20 20 40 0 20Z" fill="#5a2d18"/><circle cx="20" cy="20" r="7" fill="#c98a2b"/>'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1414"><defs><pattern id="p" width="40" height="40" patternUnits="userSpaceOnUse"><rect width="40" height="40" fill="#f3e9d2"/>${lozenge}</pattern></defs><rect width="100%" height="100%" fill="url(#p)"/></svg>`
}
