import type { Page } from 'playwright-core'

const ORGANISER = {
  name: 'Panitia Perjalanan',
  identifier: 'panitia@contoh.test',
  password: 'meja panitia 2026',
}

const hour = 3_600_000

/** A datetime-local value in WIB, some hours from now. */
function wibIn(hours: number): string {
  return new Date(Date.now() + (hours + 7) * hour).toISOString().slice(0, 16)
}

/** The first organiser comes in by the link that the server printed, sets the dates and opens entry. */
export async function openEntry(page: Page, origin: string, link: string): Promise<void> {
  await page.goto(link)
  await page.fill('[name=name]', ORGANISER.name)
  await page.fill('[name=identifier]', ORGANISER.identifier)
  await page.fill('[name=password]', ORGANISER.password)
  await page.locator('button[name=intent][value=new]').click()
  await page.waitForURL(/\/panitia/)
  await page.goto(`${origin}/panitia/sayembara`)
  await page.fill('[name=opensAt]', wibIn(24))
  await page.fill('[name=lastMinute]', wibIn(24 * 30))
  await page.locator('button[name=intent][value=dates]').click()
  await page.waitForURL(/tersimpan=/)
  await page.goto(`${origin}/panitia/sayembara`)
  await page.fill('[name=objectsTill]', wibIn(24 * 60))
  await page.locator('button[name=intent][value=window]').click()
  await page.waitForURL(/tersimpan=/)
  await page.goto(`${origin}/panitia/sayembara`)
  await page.locator('button[name=intent][value=open]').click()
  await page.waitForURL(/tersimpan=/)
}

/** Makes a link for every seat on the panel. */
export async function inviteJurors(page: Page, origin: string, names: string[]): Promise<string[]> {
  const links: string[] = []
  for (const [index, name] of names.entries()) {
    await page.goto(`${origin}/panitia/juri`)
    const seat = page
      .locator(`form[action$="#kursi-${index + 1}"]`)
      .filter({ has: page.locator('button[value=invite]') })
    await seat.locator('[name=note]').fill(name)
    await seat.locator('button[value=invite]').click()
    await page.waitForURL(/#tautan/)
    const shown = await page.locator('main').innerHTML()
    const link = shown.match(/https?:\/\/[^"'<\s]+\/undangan\/[a-z0-9]+/)?.[0]
    if (!link) throw new Error(`no link for ${name}`)
    links.push(link)
  }
  return links
}

/** Closes entry at once and accepts every work in the queue. Answers how many. */
export async function closeAndAccept(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/panitia/sayembara`)
  const close = page.locator('button[name=intent][value=close]')
  await close.evaluate((button) => button.closest('details')?.setAttribute('open', ''))
  const sure = page.locator('form:has(button[value=close]) input[type=checkbox]')
  if (await sure.count()) await sure.check()
  await close.click()
  await page.waitForURL(/tersimpan=/)
  await page.goto(`${origin}/panitia/verifikasi`)
  const links = await page
    .locator('a[href*="/panitia/verifikasi/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  const works = [...new Set(links)].filter((link) => /verifikasi\/[a-z0-9]{10,}$/.test(link))
  for (const work of works) {
    await page.goto(origin + work)
    await page.locator('input[name=verdict][value=accepted]').check()
    await page.locator('form:has(input[name=verdict]) button').last().click()
    await page.waitForURL(/sudah=/)
  }
  return works.length
}

/** Opens the scoring round. */
export async function openRound(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/panitia/penjurian`)
  await page.locator('button[name=intent][value=open]').click()
  await page.waitForLoadState()
}

/** Ends the round, reads the result, writes the jury's words and publishes. Answers the places as shown in the result. */
export async function publish(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/panitia/penjurian`)
  await page.locator('button[name=intent][value=end]').click()
  await page.waitForURL(/\/panitia\/hasil/)
  const result = await page.locator('main').innerText()
  await page.goto(`${origin}/panitia/umumkan`)
  for (const area of await page.locator('main textarea').all())
    await area.fill('Rapi, hidup, dan dapat dibatik besok pagi.')
  await page.locator('button[name=intent][value=preview]').click()
  await page.waitForLoadState()
  await page.locator('button[name=intent][value=publish]').click({ timeout: 180_000 })
  await page.waitForURL(/\/panitia\/umumkan/)
  return result
}
