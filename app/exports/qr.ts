import { create } from 'qrcode'

/** A QR code as an SVG path of `size` points, its quiet zone of four modules included. */
export function qrPath(text: string, size: number): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const module = size / (modules.size + 2 * quiet)
  const at = (index: number) => ((index + quiet) * module).toFixed(3)
  const runs: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end < modules.size && modules.get(row, end)) end += 1
      // A run is one bar, so that no hairline shows between its modules.
      runs.push(`M${at(column)} ${at(row)}H${at(end)}V${at(row + 1)}H${at(column)}Z`)
      column = end
    }
  }
  return runs.join('')
}
