import { open } from 'node:fs/promises'

/** Puts what is written to a file on disk, or the names that a folder holds: only then a power cut cannot take it. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Whether the disk is at fault: what it says names a call of the system; what a parser or a decoder says does not. */
export function isOfDisk(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined
}

/** For `catch`: nothing where there is no such file; any other fault is thrown on. */
export function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
