type Pictured = { id: string; of: 'work' | 'reference'; entryId?: string; widths: number[] }

/** Where the office finds the derivative of a side's picture that is at least `wide` pixels wide, or else the widest. */
export function sidePicture(side: Pictured, wide: number): string {
  const width = side.widths.find((step) => step >= wide) ?? side.widths.at(-1) ?? wide
  const folder =
    side.of === 'work' ? `/karya/${side.entryId}/gambar/${side.id}` : `/panitia/acuan/${side.id}/gambar`
  return `${folder}/${width}.webp`
}
