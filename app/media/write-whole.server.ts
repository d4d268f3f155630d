import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sharp } from 'sharp'

/** A name beside `path` that no other process writes to, and by which what a crash leaves is known. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}.part`
}

/** Removes the drafts in a folder whose process is gone. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.(\d+)\.part$/.exec(name)?.[1])
    if (pid && !lives(pid)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Prints straight to a file, which is there whole or not at all, and on disk before it has its name. */
export async function printWhole(print: Sharp, file: string): Promise<void> {
  const draft = draftOf(file)
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
