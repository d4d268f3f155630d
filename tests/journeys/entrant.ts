import type { Page } from 'playwright-core'
import type { Entrant } from './bait.ts'

/** How an entrant goes: signs up in the middle of the draft, or first; or has no script at all. */
export type Way = 'sign up half-way' | 'sign up first' | 'without JavaScript'

/** An entrant begins, fills in, sends a picture, looks through and submits, by the real pages. Answers the receipt's number. */
export async function enterWork(
  page: Page,
  origin: string,
  who: Entrant,
  picture: Buffer,
  way: Way,
): Promise<string> {
  if (way === 'sign up first') {
    await page.goto(`${origin}/daftar`)
    await signUp(page, who)
  }
  await page.goto(origin)
  await page.locator('form[action$="/karya"] button').first().click()
  await page.waitForURL(/\/karya\/[a-z0-9]+$/)
  const draft = page.url()
  await fillDraft(page, who)
  if (way === 'without JavaScript') await sendPlainly(page, who, picture)
  else await sendPicture(page, who, picture)

  await page.goto(`${draft}/periksa`)
  if (way !== 'sign up first') {
    await page.locator('a[href^="/daftar"]').last().click()
    await signUp(page, who)
    await page.waitForURL(/\/periksa$/)
  }
  const form = page.locator('form[action$="/periksa"]')
  // While the picture is processed the page offers nothing to send and looks again by itself.
  for (let tries = 0; tries < 60 && (await form.count()) === 0; tries++) {
    await page.waitForTimeout(1000)
    await page.goto(`${draft}/periksa`)
  }
  const notices = form.locator('input[name=notices]')
  if (await notices.count()) await notices.check()
  await form.locator('button').last().click()
  await page.waitForURL(/\/tanda-terima/)
  const number = (await page.locator('main').innerText()).match(/PALI-\d{3}/)?.[0]
  if (!number) throw new Error(`no number on the receipt of ${who.title}`)
  return number
}

async function signUp(page: Page, who: Entrant): Promise<void> {
  await page.fill('[name=name]', who.name)
  await page.fill('[name=district]', who.district)
  await page.fill('[name=regency]', 'PALI')
  await page.fill('[name=identifier]', who.identifier)
  await page.fill('[name=password]', who.password)
  await page.locator('main form button').last().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/daftar'))
}

async function fillDraft(page: Page, who: Entrant): Promise<void> {
  await page.fill('#title', who.title)
  await page.locator(`input[name=relief][value=${who.relief}]`).check()
  await page.fill(`[name=how-${who.relief}]`, 'Garisnya disederhanakan, isinya diganti cecek dan galaran.')
  await page.fill(
    '#story',
    // What gives its maker away, as people do write it.
    `Motif ini mengingat tepi Lematang pada pagi hari, ketika kabut turun di atas bata candi. Saya, ${who.name}, membuatnya bersama ${who.members.split('\n')[0]}. Hubungi ${who.identifier} atau @umpan_batik.`,
  )
  await page.locator('input[name=technique][value=tulis]').check()
  await page.fill('#dyes', 'Gambir dan tingi, dikunci tunjung')
  await page.fill('#colours', 'Cokelat gambir, putih mori')
  await page.fill('#use', 'Kain panjang')
  await page.fill('#width', '105')
  await page.fill('#height', '250')
  await page.fill('#members', who.members)
  for (const name of ['original', 'unpublished', 'licence']) await page.locator(`input[name=${name}]`).check()
  await page.locator('input[name=ai][value=no]').check()
}

async function sendPicture(page: Page, who: Entrant, picture: Buffer): Promise<void> {
  // The last keystrokes are kept before anything else happens.
  await page.locator('#members').focus()
  await page.setInputFiles('#main-file', { name: who.fileName, mimeType: 'image/jpeg', buffer: picture })
  await page.locator('#pictures img').first().waitFor({ timeout: 90_000 })
  await page.locator('main form button[name=intent][value=review]').last().click()
  await page.waitForURL(/\/periksa$/)
}

async function sendPlainly(page: Page, who: Entrant, picture: Buffer): Promise<void> {
  await page.locator('button[name=intent][value=pictures]').click()
  await page.waitForURL(/\/gambar/)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: who.fileName, mimeType: 'image/jpeg', buffer: picture })
  await page.locator('form[enctype] button').first().click()
  await page.waitForLoadState()
}
