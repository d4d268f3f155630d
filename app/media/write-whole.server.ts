import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sharp } from 'sharp'
import { sync } from '#app/ground/disk.server.ts'

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

/** Prints straight to a file, as `writeWhole`. */
export function printWhole(print: Sharp, file: string): Promise<void> {
  return whole(file, (draft) => print.toFile(draft))
}

/** Writes a file, which is there whole or not at all, and on disk before it has its name. */
export function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  return whole(file, (draft) => writeFile(draft, content))
}

async function whole(file: string, write: (draft: string) => Promise<unknown>): Promise<void> {
  const draft = draftOf(file)
  await write(draft)
  await sync(draft)
  await rename(draft, file)
  await sync(dirname(file))
}
