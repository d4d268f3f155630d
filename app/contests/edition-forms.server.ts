import { parseWithZod } from '@conform-to/zod/v4'
import type { Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import type { Answer } from '#app/ui/Form.tsx'
import { closeNow, openNow, saveDates, savePrizes, saveTheme } from './arrange.server.ts'
import { saveProposedWindow, saveResultRules, saveWindow } from './arrange-results.server.ts'
import { saveCriteria } from './criteria.server.ts'
import { CriteriaForm, DatesForm, PrizesForm, ResultRulesForm, ThemeForm, WindowForm } from './forms.ts'

type Kept = { saved: string } | (Answer & { intent: string })

/** Does what a form of the edition's page asks for. Answers what was kept, or what to mend in which form. */
export async function keepEdition(visit: Visit, form: FormData): Promise<Kept> {
  const intent = textIn(form, 'intent')
  if (intent === 'open') return told('dates', await openNow(visit), 'opened')
  if (intent === 'close') return told('dates', await closeNow(visit), 'closed')
  if (intent === 'theme') {
    const typed = parseWithZod(form, { schema: ThemeForm })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, await saveTheme(visit, typed.value), intent, typed.reply())
  }
  if (intent === 'criteria') {
    const typed = parseWithZod(form, { schema: CriteriaForm })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, await saveCriteria(visit, typed.value), intent, typed.reply())
  }
  if (intent === 'prizes') {
    const typed = parseWithZod(form, { schema: PrizesForm })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, await savePrizes(visit, typed.value), intent, typed.reply())
  }
  if (intent === 'results') {
    const typed = parseWithZod(form, { schema: ResultRulesForm })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, await saveResultRules(visit, typed.value), intent, typed.reply())
  }
  if (intent === 'proposal') return told('window', await saveProposedWindow(visit), 'window')
  if (intent === 'window') {
    const typed = parseWithZod(form, { schema: WindowForm })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, await saveWindow(visit, typed.value), intent, typed.reply())
  }
  const typed = parseWithZod(form, { schema: DatesForm })
  if (typed.status !== 'success') return { intent: 'dates', result: typed.reply() }
  return told('dates', await saveDates(visit, typed.value), 'dates', typed.reply())
}

function told(intent: string, outcome: Outcome<null>, saved: string, result?: Answer['result']): Kept {
  return outcome.ok ? { saved } : { intent, refusal: outcome.refusal, result }
}
