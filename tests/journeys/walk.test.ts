import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { walk } from './journey.ts'
import { pictures } from './pictures.ts'

test('six artisans submit, three jurors score blind, the winners hang in the gallery', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sayembara-walk-'))
  copyFileSync(inject('template'), join(dataDir, 'sayembara.db'))
  const browser = await launchChromium()
  try {
    const walked = await walk(browser, dataDir, await pictures(6, null), () => {})
    expect(walked).toMatchObject({ entries: 6, sheets: 18, published: true, gallery: 200, leaks: [] })
    // The search has teeth: the same bait is found where it belongs, on the office's pages.
    expect(walked.control).toBeGreaterThan(6)
  } finally {
    await browser.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 600_000)
