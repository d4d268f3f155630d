// What the office does around the judging, by its pages.
import type { Locator, Page } from 'playwright-core'

/** Presses a button of the page and waits for what comes of it. */
async function press(page: Page, button: Locator, timeout = 30_000): Promise<void> {
  // Some acts are folded away, so that nobody presses them unawares.
  await button.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
  await Promise.all([page.waitForNavigation({ timeout }), button.click({ timeout })])
}

const intent = (page: Page | Locator, value: string) => page.locator(`button[name=intent][value=${value}]`)

/** Adds an empty seat to the panel. */
export async function addSeat(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/panitia/juri`)
  await press(page, intent(page, 'add'))
}

/** Puts a shortlist in front of the scoring round. */
export async function addShortlist(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/panitia/babak`)
  await press(page, page.locator('button[name=kind][value=shortlist]'))
}

/** Closes out a juror who does not finish. */
export async function closeOut(page: Page, origin: string, juror: string, reason: string): Promise<void> {
  await page.goto(`${origin}/panitia/penjurian`)
  const form = page.getByRole('row').filter({ hasText: juror }).locator('form:has(button[value=close-out])')
  const button = intent(form, 'close-out')
  await button.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
  await form.locator('input[name^=reason]').fill(reason)
  await press(page, button)
}

/** Ends the round at hand. */
export async function endRound(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/panitia/penjurian`)
  await press(page, intent(page, 'end'))
}

/** Fixes which works go on from the round at that position. */
export async function goOn(page: Page, origin: string, position: number): Promise<void> {
  await page.goto(`${origin}/panitia/hasil?babak=${position}`)
  await press(page, intent(page, 'advance'))
}

/** Records the panel's decision on the works that share a place, best first. Answers the question as it was put. */
export async function breakTie(
  page: Page,
  origin: string,
  titles: string[],
  reason: string,
): Promise<string> {
  await page.goto(`${origin}/panitia/hasil`)
  const form = page.locator('form:has(input[name=tie])')
  const question = await page.locator('section:has(form input[name=tie]) h2').first().innerText()
  for (const [index, title] of titles.entries())
    await form.getByLabel(new RegExp(title)).fill(String(index + 1))
  await form.locator('textarea').fill(reason)
  await press(page, form.locator('button'))
  return question
}

/** Writes the jury's words and publishes. */
export async function publishResult(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/panitia/umumkan`)
  for (const area of await page.locator('main textarea').all())
    await area.fill('Rapi, hidup, dan dapat dibatik besok pagi.')
  await press(page, intent(page, 'preview'))
  await press(page, intent(page, 'publish'), 180_000)
}

/** Upholds the objection of that number, and takes the work it is about out of the result. */
export async function uphold(page: Page, origin: string, number: number, reason: string): Promise<void> {
  await page.goto(`${origin}/panitia/keberatan/${number}`)
  await page.locator('input[name=state][value=upheld]').check()
  await page.locator('textarea[name=answer]').fill(reason)
  await press(page, page.locator('form:has(textarea[name=answer]) button'))
  await press(page, page.locator(`a[href*="/panitia/koreksi?keberatan=${number}"]`))
  await page.locator('textarea[name=reason]').fill(reason)
  await press(page, intent(page, 'disqualify'))
}

/** Publishes what has changed as the next version. */
export async function correctResult(page: Page, origin: string, reason: string): Promise<void> {
  await page.goto(`${origin}/panitia/umumkan`)
  await page.locator('textarea[name=alasan]').fill(reason)
  await press(page, intent(page, 'correct'), 180_000)
}
