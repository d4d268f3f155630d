import type { Page } from 'playwright-core'

type Juror = { name: string; identifier: string; password: string }

export const JURORS: Juror[] = [1, 2, 3, 4].map((n) => ({
  name: `Juri Perjalanan ${n}`,
  identifier: `juri${n}@contoh.test`,
  password: `lembar nilai ${n}`,
}))

/** Comes in by an invitation. */
export async function acceptInvitation(
  page: Page,
  link: string,
  { name, identifier, password }: Juror,
): Promise<void> {
  await page.goto(link)
  await page.fill('[name=name]', name)
  await page.fill('[name=identifier]', identifier)
  await page.fill('[name=password]', password)
  await page.locator('button[name=intent][value=new], main form button').last().click()
  await page.waitForURL((url) => !url.pathname.includes('/undangan/'))
}

/** What a juror gives a work for a criterion; null leaves the work alone. */
type MarkOf = (title: string, criterion: number) => number | null

/** Marks the sheets on the desk. Answers how many. */
export async function markSheets(page: Page, origin: string, markOf: MarkOf): Promise<number> {
  let marked = 0
  for (const sheet of await sheetsOnDesk(page, origin)) {
    const title = await openSheet(page, origin, sheet)
    if (markOf(title, 0) === null) continue
    const numbers = page.locator('input[type=number][name^="mark-"]')
    const count = await numbers.count()
    for (let criterion = 0; criterion < count; criterion++)
      await numbers.nth(criterion).fill(String(markOf(title, criterion)))
    // A shortlist has one question instead: yes, maybe or no.
    if (count === 0) await page.locator(`input[type=radio][value="${markOf(title, 0)}"]`).check()
    await page.locator('button[name=intent][value=next]').click()
    await page.waitForURL((url) => url.pathname !== sheet, { timeout: 15_000 })
    marked++
  }
  return marked
}

/** Steps back from one work, which may have been marked before. */
export async function recuse(page: Page, origin: string, title: string, reason: string): Promise<void> {
  for (const sheet of await sheetsOnDesk(page, origin)) {
    if ((await openSheet(page, origin, sheet)) !== title) continue
    const form = page.locator('form:has(button[value=recuse])')
    await form.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
    await form.locator('textarea').fill(reason)
    await form.locator('button[value=recuse]').click()
    await page.locator('button[value=unrecuse]').waitFor()
    return
  }
  throw new Error(`no sheet for ${title}`)
}

/** Opens every other page of the desk, so that the eyes on this browser see them too. */
export async function lookAround(page: Page, origin: string): Promise<void> {
  const sheets = await sheetsOnDesk(page, origin)
  const ids = sheets.map((sheet) => sheet.split('/').at(-1)!)
  const others = [
    `/juri/lihat?karya=${ids[0]}`,
    `${sheets[0]}/riwayat`,
    `${sheets[0]}?cara=skala`,
    `${sheets[0]}?cara=raport`,
    ...(ids.length > 1 ? [`/juri/banding?karya=${ids[0]}&karya=${ids[1]}`] : []),
  ]
  for (const path of others) await page.goto(origin + path, { waitUntil: 'networkidle' })
}

/** Seals what this juror has given. */
export async function seal(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/juri/kunci`)
  await page.locator('main form button').last().click()
  await page.waitForLoadState()
}

/** A juror tries every door that others use; what comes back is looked at like everything else. */
export async function pry(page: Page, origin: string): Promise<void> {
  const doors = [
    '/karya',
    '/panitia',
    '/panitia/verifikasi',
    '/panitia/hasil',
    '/panitia/orang',
    '/panitia/surat',
    '/panitia/umumkan',
    '/akun',
    '/en/juri',
  ]
  for (const door of doors) await page.goto(origin + door)
}

async function sheetsOnDesk(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/juri`)
  if (page.url().endsWith('/juri/pernyataan')) {
    await page.locator('[name=nobody]').check()
    await page.locator('main form button').last().click()
    await page.waitForURL((url) => url.pathname === '/juri')
  }
  const found = await page
    .locator('a[href*="/juri/lembar/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  return [...new Set(found)]
}

/** Opens a sheet; answers the work's title. */
async function openSheet(page: Page, origin: string, sheet: string): Promise<string> {
  await page.goto(origin + sheet, { waitUntil: 'networkidle' })
  return page.locator('h1').first().innerText()
}

/** A mark from 60 to 99 that depends on the work and the criterion alone, moved by the juror's lean. */
export function leaningMark(title: string, criterion: number, lean: number): number {
  const sum = [...title].reduce((all, letter) => all + letter.charCodeAt(0), 0)
  return Math.min(100, 60 + ((sum * (criterion + 3)) % 36) + lean)
}
