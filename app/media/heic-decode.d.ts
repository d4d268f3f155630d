declare module 'heic-decode' {
  /** Decodes the primary picture of an HEIC file: upright, 4 bytes a pixel. */
  export default function decode(file: {
    buffer: Uint8Array
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray }>
}
