import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { webp } from '#app/media/derive.server.ts'
import { niceness } from '#app/media/develop.server.ts'
import { avif, page, tile } from '#app/media/fine.server.ts'
import { heightAt, printSide, widthsFor } from '#app/media/limits.ts'
import { tileSide } from '#app/media/tiles.ts'

// libvips in this process sets VIPSHOME, where the command line would then look in vain for its AVIF module.
const env = { ...process.env, VIPSHOME: undefined }

/** Whether Debian's libvips-tools are here. */
export const haveVips = spawnSync('vips', ['--version']).status === 0

/**
 * Makes the outputs of one task from `file` into `folder` with the vips command line: same sizes, formats, qualities
 * and efforts, standing back for others as ours does. Answers the seconds that it took.
 */
export function vipsSeconds(
  task: 'preview' | 'fine',
  file: string,
  folder: string,
  [width, height]: number[],
): number {
  const since = performance.now()
  const run = (...command: string[]) => {
    const args = ['-n', String(niceness[task]), ...command]
    const { status, stderr } = spawnSync('nice', args, { encoding: 'utf8', env })
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`)
  }
  const reduce = (size: string, name: string) =>
    run('vipsthumbnail', file, '--size', size, '-o', join(folder, name))
  for (const wide of widthsFor(width!, height!)) {
    const size = `${wide}x${heightAt(wide, width!, height!)}!`
    if (task === 'preview')
      reduce(size, `${wide}.webp[Q=${webp.quality},effort=${webp.effort},smart-subsample,strip]`)
    else
      reduce(
        size,
        `${wide}.avif[Q=${avif.quality},effort=${avif.effort},compression=av1,subsample-mode=off,strip]`,
      )
  }
  if (task === 'fine') {
    rmSync(join(folder, 'tiles'), { recursive: true, force: true })
    const tiling = [
      '--layout',
      'iiif3',
      '--tile-size',
      `${tileSide}`,
      '--suffix',
      `.jpg[Q=${tile.quality},strip]`,
    ]
    run('vips', 'dzsave', file, join(folder, 'tiles'), ...tiling)
    reduce(`${printSide}x${printSide}>`, `print.jpg[Q=${page.quality},subsample-mode=off,strip]`)
  }
  return (performance.now() - since) / 1000
}
