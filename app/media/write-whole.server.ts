import { open, rename } from 'node:fs/promises'
import type { Sharp } from 'sharp'

/** Prints straight to a file, which is there whole or not at all, and on disk before it has its name. */
export async function printWhole(print: Sharp, file: string): Promise<void> {
  const draft = `${file}.part`
  await print.toFile(draft)
  await syncFile(draft)
  await rename(draft, file)
}

/** Puts what is written to a file on disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync()
  await handle.close()
}
