import { open, rename } from 'node:fs/promises'

/** Writes a file whole or not at all, and on disk before it has its name. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.part`
  const handle = await open(draft, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(draft, file)
}

/** Puts what is written on disk, be it a file or a folder's list of names. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
