/** Where a published picture's file is. */
export function pictureAddress(publicKey: string, width: number, format: 'avif' | 'webp'): string {
  return `/gambar/${publicKey}/${width}.${format}`
}
